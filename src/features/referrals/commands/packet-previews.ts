import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isUsFederalHoliday } from '../../../kernel/business-time/holidays.js';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { ReleaseDecisions, type ReleasePreview } from '../../consents/index.js';
import { AgencyReader } from '../../directory/index.js';
import { dueOf } from '../domain/clocks.js';
import { dueSentence, type DueSentence } from '../domain/headline.js';
import type { DraftSection } from '../domain/referral-draft.js';
import { referralTexts } from '../texts/index.js';
import type { PlannedDraft } from './plan-draft.js';
import { releaseQuestion } from './referral-release.js';

/** Exactly what the receiver would see, before and after its yes, and by when it would answer. */
export type PreviewedRelease = ReleasePreview & { readonly replyDue: DueSentence | null };

type Packet = Pick<
  PlannedDraft,
  | 'personId'
  | 'senderAgencyId'
  | 'senderUnitId'
  | 'receiverAgencyId'
  | 'isSubstanceUseCare'
  | 'sections'
  | 'serviceName'
  | 'urgency'
>;

/** Previews of packets, with the due time of an answer. */
@Injectable()
export class PacketPreviews {
  constructor(
    private readonly decisions: ReleaseDecisions,
    private readonly agencies: AgencyReader,
    private readonly clock: Clock,
  ) {}

  async preview(tx: Tx, actor: Actor, packet: Packet, sections: readonly DraftSection[]): Promise<PreviewedRelease> {
    const texts = referralTexts(actor.locale);
    const words = {
      asksFor: packet.serviceName,
      urgency: texts.urgencies[packet.urgency],
      texts: Object.fromEntries(sections.map(({ kind, text }) => [kind, text])),
    };
    const preview = await this.decisions.preview(tx, actor, releaseQuestion(packet), words);
    return { ...preview, replyDue: await this.replyDue(tx, actor, packet) };
  }

  private async replyDue(
    tx: Tx,
    { locale }: Actor,
    { receiverAgencyId, urgency }: Packet,
  ): Promise<DueSentence | null> {
    const receiver = await this.agencies.byId(tx, receiverAgencyId);
    if (!receiver) return null;
    const now = this.clock.now();
    const calendar = { timeZone: receiver.timeZone, hours: receiver.hours, isHoliday: isUsFederalHoliday };
    const at = dueOf({ clock: 'first_response', urgency, calendar, from: now });
    return dueSentence({ clock: 'first_response', from: now, at, rungs: 0 }, receiver.timeZone, {
      locale,
      texts: referralTexts(locale),
      now,
      side: 'sender',
    });
  }
}
