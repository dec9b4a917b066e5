import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { SinglePurposeLinks } from '../../identity/index.js';

type ReferralVoided = StoredEvent<string, { readonly referralId: string }>;

/** A referral that was sent in error is nobody's to read: its reply links end with it. */
@Injectable()
export class CloseVoidLinks implements Reaction<ReferralVoided> {
  readonly to = ['referral.voided'];

  constructor(
    private readonly transactor: Transactor,
    private readonly links: SinglePurposeLinks,
  ) {}

  async react({ payload: { referralId } }: ReferralVoided): Promise<void> {
    await this.transactor.run(systemActor('notifications'), (tx) =>
      this.links.revokeAll(tx, { purpose: 'reply', subjectId: referralId }),
    );
  }
}
