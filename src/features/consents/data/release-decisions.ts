import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { SendableSection } from '../domain/data-tiers.js';
import { decideRelease } from '../domain/decide-release.js';
import type { ReleaseDecision } from '../domain/release-decision.js';
import { releaseEnd } from '../domain/release-end.js';
import { UNKNOWN_RELEASE } from '../domain/unknown-release.js';
import { explainRelease, noticeTexts, type ExplainedCode } from '../texts/explain-release.js';
import { consentTexts } from '../texts/index.js';
import { NO_PACKET, packetOf, type ReleasedPacket } from '../texts/released-packet.js';
import { envelopeLines, releasedLines, type PreviewDraft, type PreviewLine } from '../texts/preview-lines.js';
import type { ReleaseQuestion } from '../domain/release-question.js';
import { ReleaseFactsReader } from './release-facts.reader.js';

/** What a partner will see, before anything is sent. */
export interface ReleasePreview {
  readonly decision: ReleaseDecision;
  readonly missing: readonly ExplainedCode[];
  readonly senderName: string;
  readonly now: readonly PreviewLine[];
  readonly afterYes: readonly PreviewLine[];
  readonly notices: readonly string[];
}

/** The one door through which anything about a person reaches a partner. */
@Injectable()
export class ReleaseDecisions {
  constructor(private readonly facts: ReleaseFactsReader) {}

  /** What the rules say now; never kept, always asked again. */
  async decide(tx: Tx, actor: Actor, question: ReleaseQuestion): Promise<ReleaseDecision> {
    const gathered = await this.facts.gather(tx, actor, question);
    return gathered ? decideRelease(gathered.facts) : UNKNOWN_RELEASE;
  }

  /**
   * What this partner may see now. Whoever shows any of it records the disclosure in the same transaction.
   * `shows` says which sections this way of reading may show at all: of the others there is no trace, in no notice either.
   */
  async packet(
    tx: Tx,
    actor: Actor,
    question: ReleaseQuestion,
    shows: (section: SendableSection) => boolean = () => true,
  ): Promise<ReleasedPacket> {
    const gathered = await this.facts.gather(tx, actor, question);
    return gathered ? packetOf(gathered, shows, consentTexts(actor.locale)) : NO_PACKET;
  }

  /** Exactly what this partner will see, before and after it says yes. */
  async preview(tx: Tx, actor: Actor, question: ReleaseQuestion, draft: PreviewDraft): Promise<ReleasePreview> {
    const gathered = await this.facts.gather(tx, actor, question);
    const decision = gathered ? decideRelease(gathered.facts) : UNKNOWN_RELEASE;
    const texts = consentTexts(actor.locale);
    return {
      decision,
      missing: explainRelease(decision, texts),
      senderName: decision.senderName,
      now: gathered ? envelopeLines(gathered, decision, draft, texts) : [],
      afterYes: gathered ? releasedLines(gathered, decision, draft, texts) : [],
      notices: noticeTexts(decision, texts, gathered?.facts.policy.hivNotice ?? null),
    };
  }

  /** What a partner is told once the release has ended: on which day, and what that asks of it. Null when none has. */
  async endNotice(tx: Tx, actor: Actor, question: ReleaseQuestion): Promise<string | null> {
    const gathered = await this.facts.gather(tx, actor, question);
    const end = gathered && releaseEnd(gathered.facts);
    const texts = consentTexts(actor.locale);
    return end && texts.ended[end.how](texts.day(end.on));
  }

  /** What stands in the way, each with its fix, in a language. */
  explain(decision: ReleaseDecision, locale: Locale): readonly ExplainedCode[] {
    return explainRelease(decision, consentTexts(locale));
  }
}
