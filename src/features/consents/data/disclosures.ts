import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { releasedSections, type ReleaseDecision } from '../domain/release-decision.js';

export const DISCLOSURE_CHANNELS = ['portal', 'reply_page', 'e_mail', 'phone', 'fax', 'in_person', 'print'] as const;
export type DisclosureChannel = (typeof DISCLOSURE_CHANNELS)[number];

/** What was shown: by which referral, whose, to whom, how. */
export interface Shown {
  readonly referralId: string;
  readonly personId: string;
  readonly senderAgencyId: string;
  readonly receiverAgencyId: string;
  /** Names the released contents: another version is another disclosure. */
  readonly releaseVersion: string | number;
  readonly channel: DisclosureChannel;
  /** The mailbox or number it went to, where it went somewhere. */
  readonly address?: string | null;
  readonly decision: ReleaseDecision;
}

const RECORD = `
  INSERT INTO disclosures (id, at, agency_id, person_id, referral_id, release_version, receiver_agency_id, address, viewer, viewer_name, session,
    actor_kind, sections, bases, consent_ids, purpose, notices, channel, policy_version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
  ON CONFLICT DO NOTHING`;

/** Writes down what left, in the transaction in which it leaves: if this fails, nothing is shown. */
@Injectable()
export class Disclosures {
  constructor(private readonly clock: Clock) {}

  /** One row for each viewer, referral, released version and session, however often it is read; none where nothing was released. */
  async record(tx: Tx, actor: Actor, shown: Shown): Promise<void> {
    const released = releasedSections(shown.decision);
    if (released.length === 0) return;
    const consentIds = new Set(released.flatMap(({ consentId }) => consentId ?? []));
    await tx.query(RECORD, [
      newId(),
      this.clock.now(),
      shown.senderAgencyId,
      shown.personId,
      shown.referralId,
      String(shown.releaseVersion),
      shown.receiverAgencyId,
      shown.address ?? null,
      actor.userId ?? actor.linkId ?? actor.kind,
      actor.name,
      actor.sessionId ?? '',
      actor.kind,
      released.map(({ section }) => section),
      JSON.stringify(released),
      [...consentIds],
      shown.decision.purpose,
      shown.decision.notices,
      shown.channel,
      shown.decision.policyVersion,
    ]);
  }
}
