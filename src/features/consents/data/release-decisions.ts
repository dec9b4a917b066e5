import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { decideRelease } from '../domain/decide-release.js';
import type { SendableSection } from '../domain/data-tiers.js';
import { releasedSections, type ReleaseDecision } from '../domain/release-decision.js';
import { UNKNOWN_RELEASE } from '../domain/unknown-release.js';
import { explainRelease, noticeTexts, releasedUntil, scopeText, type ExplainedCode } from '../texts/explain-release.js';
import { consentTexts } from '../texts/index.js';
import { envelopeLines, releasedLines, type PreviewDraft, type PreviewLine } from '../texts/preview-lines.js';
import type { PersonOnFile, ReleaseQuestion } from '../domain/release-question.js';
import { ReleaseFactsReader } from './release-facts.reader.js';

/** What a partner may see now, and nothing beside. */
export interface ReleasedPacket {
  readonly decision: ReleaseDecision;
  /** Contact data, where that section is released. */
  readonly person: PersonOnFile | null;
  readonly sections: readonly SendableSection[];
  readonly notices: readonly string[];
  readonly scopeText: string | null;
  readonly consentExpiresOn: string | null;
}

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

  /** What this partner may see now. Whoever shows any of it records the disclosure in the same transaction. */
  async packet(tx: Tx, actor: Actor, question: ReleaseQuestion): Promise<ReleasedPacket> {
    const gathered = await this.facts.gather(tx, actor, question);
    const decision = gathered ? decideRelease(gathered.facts) : UNKNOWN_RELEASE;
    const texts = consentTexts(actor.locale);
    const sections = releasedSections(decision).map(({ section }) => section);
    return {
      decision,
      person: sections.includes('contact') ? (gathered?.person ?? null) : null,
      sections,
      notices: sections.length > 0 ? noticeTexts(decision, texts, gathered?.facts.policy.hivNotice ?? null) : [],
      scopeText: sections.length > 0 ? scopeText(decision, texts) : null,
      consentExpiresOn: releasedUntil(decision),
    };
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

  /** What stands in the way, each with its fix, in a language. */
  explain(decision: ReleaseDecision, locale: Locale): readonly ExplainedCode[] {
    return explainRelease(decision, consentTexts(locale));
  }
}
