import type { Locale } from '../../../../kernel/actor.js';
import type { RegisterTexts } from '../texts/index.js';
import type { Agreement } from './agreement.js';
import { partiesOf } from './making.js';

/** Something that happened, as the log keeps it. */
export interface KeptHappening {
  readonly id: string;
  readonly at: Date;
  readonly type: string;
  readonly actorName: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** One line of a timeline, in a reader's words. */
export interface HappeningLine {
  readonly id: string;
  readonly at: Date;
  readonly text: string;
  readonly by: string;
}

/** The sentence of an event that another room tells of. */
export type TellHappening = (payload: KeptHappening['payload'], locale: Locale) => string | null;

/** Of the rest a partner learns nothing: what it may know is what was offered to it, and what became of it. */
const FOR_PARTNERS: readonly string[] = [
  'agreement.offered',
  'agreement.offer_taken_back',
  'agreement.signed',
  'agreement.adopted',
  'agreement.expired',
  'agreement.terminated',
  'agreement.superseded',
];

const isTold = (type: string, { happened }: RegisterTexts): type is keyof RegisterTexts['happened'] =>
  Object.hasOwn(happened, type);
const isField = (name: string, { fields }: RegisterTexts): name is keyof RegisterTexts['fields'] =>
  Object.hasOwn(fields, name);

function fieldsOf({ fields }: KeptHappening['payload'], texts: RegisterTexts): string {
  const named = Array.isArray(fields) ? fields.map(String) : [];
  return named.map((name) => (isField(name, texts) ? texts.fields[name] : name)).join(', ');
}

/** What happened, in a sentence; null where no sentence is known for it. */
export function sentenceOf(
  agreement: Agreement,
  { type, payload }: KeptHappening,
  texts: RegisterTexts,
): string | null {
  if (!isTold(type, texts)) return null;
  const party = partiesOf(agreement).find(({ id }) => id === payload['partyId'])?.name ?? '';
  const number = agreement.versions.find(({ id }) => id === payload['versionId'])?.number;
  return texts.happened[type]({ number: String(number ?? ''), party, signer: '', fields: fieldsOf(payload, texts) });
}

export interface TimelineQuestion {
  readonly agreement: Agreement;
  /** A partner reads what concerns it, and its keeper's staff go by their agency. */
  readonly isPartner: boolean;
  readonly locale: Locale;
  readonly texts: RegisterTexts;
  readonly others: Readonly<Record<string, TellHappening>>;
}

/** The timeline as one side may read it, in the order given. */
export function timelineFor(
  happenings: readonly KeptHappening[],
  question: TimelineQuestion,
): readonly HappeningLine[] {
  const { agreement, isPartner, locale, texts, others } = question;
  return happenings.flatMap((happening) => {
    if (isPartner && !FOR_PARTNERS.includes(happening.type)) return [];
    const text = sentenceOf(agreement, happening, texts) ?? others[happening.type]?.(happening.payload, locale) ?? null;
    const { id, at, actorName } = happening;
    return text === null ? [] : [{ id, at, text, by: isPartner ? agreement.agencyName : actorName }];
  });
}
