import { fitFacts, type FitFacts, type SafeContact } from '../../people/index.js';
import { localDay } from '../../../kernel/local-day.js';
import type { GatheredFacts, PersonOnFile } from '../domain/release-question.js';
import { SENDABLE_SECTIONS, type Section, type SendableSection } from '../domain/data-tiers.js';
import type { ReleaseDecision } from '../domain/release-decision.js';
import { whyWithheld } from './explain-release.js';
import { categoryIsPart2 } from '../domain/section-question.js';
import type { ConsentTexts } from './index.js';

/** One line of what a partner will see; a reason where it is held back. */
export interface PreviewLine {
  readonly label: string;
  readonly value: string;
  readonly withheldBecause: string | null;
}

/** What the sender has filled in, in words that a partner would read. */
export interface PreviewDraft {
  readonly asksFor: string;
  /** Whether the yes was said under a release by which a substance use program's service may be named. */
  readonly namesService?: boolean;
  /** The facts that decide fit, as they were kept; those of today's record where nothing is kept yet. */
  readonly fit?: FitFacts;
  readonly urgency: string;
  readonly texts: Readonly<Partial<Record<Section, string>>>;
}

type Line = readonly [label: string, value: string | null];

const shown = (lines: readonly Line[], withheldBecause: string | null = null): readonly PreviewLine[] =>
  lines.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value, withheldBecause }]));

/** The lines that anybody invited sees: no identity. */
export function envelopeLines(
  { facts, person }: GatheredFacts,
  decision: ReleaseDecision,
  draft: PreviewDraft,
  texts: ConsentTexts,
): readonly PreviewLine[] {
  const { lines } = texts;
  const isAsked = draft.namesService || !categoryIsPart2(facts);
  const fit = draft.fit ?? (person && fitFacts(person, localDay(facts.now, facts.sender.timeZone)));
  return shown([
    [lines.from, decision.neutralName],
    [lines.asksFor, isAsked ? draft.asksFor : texts.neutralService],
    [lines.urgency, draft.urgency],
    ...(fit ? fitLines(fit, texts) : []),
  ]);
}

const fitLines = (
  { ageBand, area, language, payerType, householdSize }: FitFacts,
  { lines, ...texts }: ConsentTexts,
): readonly Line[] => [
  [lines.ageGroup, ageBand && texts.ages(ageBand)],
  [lines.area, area],
  [lines.language, language && texts.languageName(language)],
  [lines.payer, payerType && payerType !== 'unknown' ? texts.payers[payerType] : null],
  [lines.household, householdSize ? texts.household(householdSize) : null],
];

/** How to reach somebody without harm, in one line. */
export function safeContactText(
  { channel, times, mayLeaveMessage, mayText, note, doNotContact }: SafeContact,
  texts: ConsentTexts,
): string {
  if (doNotContact) return [texts.doNotContact, note].filter(Boolean).join('. ');
  return [texts.channels[channel], times, texts.message(mayLeaveMessage), texts.text(mayText), note]
    .filter(Boolean)
    .join(', ');
}

function contactLines(person: PersonOnFile, texts: ConsentTexts): readonly Line[] {
  const { lines } = texts;
  const language = texts.languageName(person.language);
  return [
    [lines.name, `${person.givenName} ${person.familyName}`],
    [lines.preferredName, person.preferredName],
    [lines.pronouns, person.pronouns],
    [lines.birthDate, person.birthDate === null ? null : texts.day(person.birthDate)],
    [lines.language, person.interpreterNeeded ? texts.interpreter(language) : language],
    [lines.phone, person.phone],
    [lines.email, person.email],
    [lines.safeContact, safeContactText(person.safeContact, texts)],
    [lines.guardian, person.guardianName],
  ];
}

const linesOf = (
  section: SendableSection,
  person: PersonOnFile | null,
  draft: PreviewDraft,
  texts: ConsentTexts,
): readonly Line[] => {
  if (section !== 'contact') return [[texts.lines[section], draft.texts[section] ?? null]];
  return person ? contactLines(person, texts) : [];
};

/** The lines that this partner sees once it has said yes, those held back too, with the reason. */
export function releasedLines(
  { facts, person }: GatheredFacts,
  decision: ReleaseDecision,
  draft: PreviewDraft,
  texts: ConsentTexts,
): readonly PreviewLine[] {
  const asked = new Set<Section>(facts.packet.sections.map(({ section }) => section));
  const sections = SENDABLE_SECTIONS.filter((section) => asked.has(section));
  return [
    ...(sections.length > 0 ? shown([[texts.lines.from, decision.senderName]]) : []),
    ...sections.flatMap((section) =>
      shown(linesOf(section, person, draft, texts), whyWithheld(decision, section, texts)),
    ),
  ];
}
