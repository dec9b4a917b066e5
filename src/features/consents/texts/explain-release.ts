import type { Section } from '../domain/data-tiers.js';
import { NOTICES, type NoticeCode } from '../domain/notices.js';
import type { ReasonCode } from '../domain/reason-codes.js';
import { missingOf, releasedSections, type ReleaseDecision } from '../domain/release-decision.js';
import type { ConsentTexts } from './index.js';

/** A code with its sentence; `section` is null when it is about the whole referral. */
export interface ExplainedCode {
  readonly code: ReasonCode;
  readonly message: string;
  readonly section: Section | null;
}

/** What stands in the way, each with its fix; what was left out and what else should be known follow. */
export function explainRelease(decision: ReleaseDecision, texts: ConsentTexts): readonly ExplainedCode[] {
  const remarks = decision.remarks.map((code) => ({ section: null, code }));
  return [...missingOf(decision), ...decision.dropped, ...remarks].map(({ section, code }) => ({
    section,
    code,
    message: texts.codes[code],
  }));
}

/** Why one section does not go; null when it does. */
export function whyWithheld(decision: ReleaseDecision, section: Section, texts: ConsentTexts): string | null {
  const dropped = decision.dropped.find((other) => other.section === section);
  if (dropped) return texts.codes[dropped.code];
  const held = decision.held.find((other) => other.section === section)?.missing[0];
  if (held) return texts.codes[held];
  return decision.outcome === 'DENY' ? texts.codes[decision.reason] : null;
}

/** The last day that everything released is still covered; null where nothing sets one. */
export const releasedUntil = (decision: ReleaseDecision): string | null =>
  releasedSections(decision)
    .flatMap(({ until }) => until ?? [])
    .sort()[0] ?? null;

/** What the release lets this recipient have, in a sentence: the explanation that 42 CFR 2.32(b) asks for. */
export function scopeText(decision: ReleaseDecision, texts: ConsentTexts, hasMore = false): string | null {
  const byConsent = decision.withBasis.filter(({ basis }) => basis === 'OK_CONSENT');
  if (byConsent.length === 0) return null;
  const until = byConsent.flatMap(({ until: day }) => day ?? []).sort()[0] ?? null;
  return texts.scope(
    byConsent.map(({ section }) => texts.sections[section]).join(', '),
    until === null ? null : texts.day(until),
    hasMore,
  );
}

/** The statements that go with what is shown, each as the law words it. */
export function noticeTexts(
  decision: ReleaseDecision,
  texts: ConsentTexts,
  hivNotice: string | null,
): readonly string[] {
  const special: Readonly<Partial<Record<NoticeCode, string | null>>> = {
    PART2_SCOPE: scopeText(decision, texts),
    HIV: hivNotice,
  };
  return decision.notices.flatMap((code) =>
    code === 'PART2_SCOPE' || code === 'HIV' ? (special[code] ?? []) : NOTICES[code],
  );
}
