import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { ConcludeCapacity, CountUse } from '../../directory/index.js';
import type { ReferralOutcome, ReferralReason, ReferralStepPayload } from '../../referrals/index.js';
import { ReferredListings } from '../data/referred-listings.queries.js';

type ReferralStopped = StoredEvent<
  string,
  Pick<ReferralStepPayload, 'referralId' | 'receiverAgencyId' | 'reason' | 'outcome'>
>;

const NO_ROOM_REASONS: readonly ReferralReason[] = ['no_capacity', 'program_paused_or_closed'];
const NO_ROOM_OUTCOMES: readonly ReferralOutcome[] = ['no_capacity_after_acceptance'];

/** An agency that refuses for no room speaks against a listing that says it is open: both are shown, with their dates. */
@Injectable()
export class ContradictCapacity implements Reaction<ReferralStopped> {
  readonly to = ['referral.declined', 'referral.closed'];

  constructor(
    private readonly transactor: Transactor,
    private readonly referrals: ReferredListings,
    private readonly conclude: ConcludeCapacity,
  ) {}

  async react({ at, type, payload }: ReferralStopped): Promise<void> {
    const { referralId, receiverAgencyId, reason, outcome } = payload;
    const noRoom =
      type === 'referral.declined'
        ? reason !== null && NO_ROOM_REASONS.includes(reason)
        : outcome !== null && NO_ROOM_OUTCOMES.includes(outcome);
    if (!noRoom) return;
    const referred = await this.transactor.read(systemActor('upkeep'), (tx) => this.referrals.of(tx, referralId));
    if (!referred) return;
    await this.conclude.execute({
      listingId: referred.listingId,
      state: 'closed',
      evidence: `referral:${referralId}`,
      saidBy: referred.receiverName,
      agencyId: receiverAgencyId,
      at,
    });
  }
}

type ReferralSubmitted = StoredEvent<string, Pick<ReferralStepPayload, 'referralId' | 'to'>>;

/** A referral counts as use of the listing it goes to: what is used most is verified first. */
@Injectable()
export class CountReferral implements Reaction<ReferralSubmitted> {
  readonly to = ['referral.submitted'];

  constructor(
    private readonly transactor: Transactor,
    private readonly referrals: ReferredListings,
    private readonly use: CountUse,
  ) {}

  async react({ payload: { referralId, to } }: ReferralSubmitted): Promise<void> {
    if (to !== 'sent') return;
    await this.transactor.run(systemActor('upkeep'), async (tx) => {
      const referred = await this.referrals.of(tx, referralId);
      if (referred) await this.use.referred(tx, referred.listingId);
    });
  }
}
