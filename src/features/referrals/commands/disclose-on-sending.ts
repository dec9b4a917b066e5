import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { Disclosures } from '../../consents/index.js';
import type { ReferralAction } from '../domain/referral-lifecycle.js';
import type { DecidedStep } from './decided-step.js';

const SENDING: readonly ReferralAction[] = ['submit', 'release', 'reopen'];

/** Writes down, in the transaction that sends a referral, what is put at the receiver's disposal and on which basis. */
@Injectable()
export class DiscloseOnSending {
  constructor(private readonly disclosures: Disclosures) {}

  async execute(tx: Tx, actor: Actor, { action, after, release }: DecidedStep): Promise<void> {
    const { id, personId, senderAgencyId, receiverAgencyId, packetVersion } = after;
    if (!SENDING.includes(action) || after.state !== 'sent' || personId === null || !release) return;
    await this.disclosures.record(tx, actor, {
      referralId: id,
      personId,
      senderAgencyId,
      receiverAgencyId,
      releaseVersion: `sent-${packetVersion}`,
      channel: 'portal',
      decision: release.decision,
    });
  }
}
