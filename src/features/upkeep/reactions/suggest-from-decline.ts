import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import type { ReferralStepPayload } from '../../referrals/index.js';
import { SuggestFromEvidence } from '../commands/suggest-from-evidence.js';
import { ReferredListings } from '../data/referred-listings.queries.js';
import { fieldOfDecline } from '../domain/what-evidence-suggests.js';

type ReferralDeclined = StoredEvent<string, Pick<ReferralStepPayload, 'referralId' | 'reason'>>;

/** A no that says something about the listing, such as that the service is not offered, is evidence for whoever keeps the list. */
@Injectable()
export class SuggestFromDecline implements Reaction<ReferralDeclined> {
  readonly to = ['referral.declined'];

  constructor(
    private readonly transactor: Transactor,
    private readonly referrals: ReferredListings,
    private readonly suggest: SuggestFromEvidence,
  ) {}

  async react({ id, at, payload: { referralId, reason } }: ReferralDeclined): Promise<void> {
    const field = fieldOfDecline(reason);
    if (!field || !reason) return;
    const referred = await this.transactor.read(systemActor('upkeep'), (tx) => this.referrals.of(tx, referralId));
    if (!referred) return;
    const { listingId, receiverName } = referred;
    await this.suggest.execute({
      listingId,
      field,
      evidence: { kind: 'decline', reason, byName: receiverName, happenedAt: at, referralId, eventId: id },
    });
  }
}
