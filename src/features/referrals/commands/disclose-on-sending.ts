import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { Disclosures } from '../../consents/index.js';
import { AgencyReader } from '../../directory/index.js';
import type { ReferralAction } from '../domain/referral-lifecycle.js';
import type { DecidedStep } from './decided-step.js';

const SENDING: readonly ReferralAction[] = ['submit', 'release', 'reopen'];

/** Writes down, in the transaction that sends a referral, what is put at the receiver's disposal and on which basis. Sent again after it ended, it is another disclosure. */
@Injectable()
export class DiscloseOnSending {
  constructor(
    private readonly disclosures: Disclosures,
    private readonly agencies: AgencyReader,
  ) {}

  async execute(tx: Tx, actor: Actor, { action, after, release }: DecidedStep): Promise<void> {
    const { id, personId, senderAgencyId, receiverAgencyId, packetVersion, version } = after;
    if (!SENDING.includes(action) || after.state !== 'sent' || personId === null || !release) return;
    const receiver = await this.agencies.byId(tx, receiverAgencyId);
    await this.disclosures.record(tx, actor, {
      referralId: id,
      personId,
      senderAgencyId,
      receiverAgencyId,
      releaseVersion: `sent-${packetVersion}-step-${version}`,
      channel: 'portal',
      address: receiver?.mailbox ?? null,
      decision: release.decision,
    });
  }
}
