import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isUsFederalHoliday } from '../../../kernel/business-time/holidays.js';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { ReleaseDecisions, type ReleasePreview } from '../../consents/index.js';
import { AgencyReader, type Agency } from '../../directory/index.js';
import {
  gate,
  GateReader,
  promisesOf,
  ReadStanding,
  type AgreementStanding,
  type PartnerPromise,
} from '../../agreements/index.js';
import { gateQuestion } from '../domain/agreement-gate.js';
import { agreedBy, dueOf } from '../domain/clocks.js';
import { dueSentence, type DueSentence } from '../domain/headline.js';
import { clockPromise, fastTracksFor, promiseOfClock } from '../domain/promised-clock.js';
import type { DraftSection } from '../domain/referral-draft.js';
import { referralTexts } from '../texts/index.js';
import type { PlannedDraft } from './plan-draft.js';
import { releaseQuestion } from './referral-release.js';

/** Exactly what the receiver would see, before and after its yes, and by when it would answer. */
export type PreviewedRelease = ReleasePreview & PreviewedTerms;

/** What agreements mean for it: whether it goes, by when it would be answered, and which fast tracks may be claimed. */
export interface PreviewedTerms {
  readonly replyDue: DueSentence | null;
  readonly standing: AgreementStanding | null;
  readonly fastTracks: readonly PartnerPromise[];
}

type Packet = Pick<
  PlannedDraft,
  | 'personId'
  | 'senderAgencyId'
  | 'senderUnitId'
  | 'receiverAgencyId'
  | 'isSubstanceUseCare'
  | 'listingId'
  | 'categoryCode'
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
    private readonly gateReader: GateReader,
    private readonly standings: ReadStanding,
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
    return { ...preview, ...(await this.terms(tx, actor, packet)) };
  }

  /** What agreements mean for it, without what the receiver would see. */
  async terms(tx: Tx, actor: Actor, packet: Packet): Promise<PreviewedTerms> {
    const receiver = await this.agencies.byId(tx, packet.receiverAgencyId);
    if (!receiver) return { replyDue: null, standing: null, fastTracks: [] };
    const facts = await this.gateReader.facts(tx, { ...packet, at: this.clock.now() });
    const asked = { ...packet, ...gateQuestion(packet), receiverName: receiver.name };
    return {
      replyDue: this.replyDue(actor, packet, receiver, promisesOf(facts)),
      standing: facts && (await this.standings.told(tx, actor, asked, gate(facts, asked))),
      fastTracks: fastTracksFor(packet, promisesOf(facts)),
    };
  }

  private replyDue(
    { locale }: Actor,
    packet: Packet,
    receiver: Agency,
    promises: readonly PartnerPromise[],
  ): DueSentence {
    const { urgency } = packet;
    const [clock, from] = ['first_response', this.clock.now()] as const;
    const calendar = { timeZone: receiver.timeZone, hours: receiver.hours, isHoliday: isUsFederalHoliday };
    const agreed = promiseOfClock(clock, packet, promises);
    const at = dueOf({ clock, urgency, calendar, from, agreed });
    const promise = agreed && clockPromise(agreed, agreedBy(agreed, calendar, from));
    const reader = { locale, texts: referralTexts(locale), now: from, side: 'sender' } as const;
    return dueSentence({ clock, from, at, rungs: 0, promise }, receiver.timeZone, reader);
  }
}
