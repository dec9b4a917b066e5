import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { AccessLog } from '../../../platform/access-log/access-log.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { Disclosures, ReleaseDecisions, type ReleasedPacket } from '../../consents/index.js';
import { ReferralPartsQueries } from '../data/referral-parts.queries.js';
import type { ReferralOverview } from '../data/referral.queries.js';
import { detailsOf, isUpTo, type ReleasedDetails } from '../domain/released-details.js';
import type { Withheld } from '../domain/what-shows.js';
import { withheldByRelease } from '../domain/what-shows.js';
import { releaseQuestion } from './referral-release.js';

/** What is shown, or why nothing is. */
export type OpenedDetails =
  | { readonly details: ReleasedDetails; readonly withheld: null }
  | { readonly details: null; readonly withheld: Withheld };

/** Opens what is released of a referral now, and writes down in the same transaction that it was opened. */
@Injectable()
export class OpenDetails {
  constructor(
    private readonly decisions: ReleaseDecisions,
    private readonly parts: ReferralPartsQueries,
    private readonly disclosures: Disclosures,
    private readonly accessLog: AccessLog,
  ) {}

  /** Shows sections up to a data tier; what lies above it needs another way to sign in. */
  async execute(tx: Tx, actor: Actor, referral: ReferralOverview, upToTier: number): Promise<OpenedDetails> {
    const packet = await this.decisions.packet(tx, actor, releaseQuestion(referral), isUpTo(upToTier));
    const missing = this.decisions.explain(packet.decision, actor.locale);
    const withheld = withheldByRelease({ outcome: packet.decision.outcome, missing });
    if (withheld) return { details: null, withheld };

    if (packet.sections.length === 0) return { details: null, withheld: upToTier === 0 ? 'code' : 'signIn' };
    const texts = await this.parts.sections(tx, referral.id);
    await this.writeDown(tx, actor, referral, packet);
    return { details: detailsOf(packet, texts), withheld: null };
  }

  private async writeDown(
    tx: Tx,
    actor: Actor,
    { id, personId, senderAgencyId, receiverAgencyId, packetVersion }: ReferralOverview,
    { decision, sections }: ReleasedPacket,
  ): Promise<void> {
    if (personId === null) return;
    const channel = actor.kind === 'replyLink' ? 'reply_page' : 'portal';
    const releaseVersion = `${packetVersion}-${sections.join('+')}`;
    await this.disclosures.record(tx, actor, {
      referralId: id,
      personId,
      senderAgencyId,
      receiverAgencyId,
      releaseVersion,
      channel,
      decision,
    });
    await this.accessLog.record(tx, actor, { personId, what: 'referral_details', recordId: id });
  }
}
