import type { ReferralDraftInput, SectionInput, Urgency } from '../../../gql/graphql.js';

/** The parts of a packet that carry words; contact data go along by themselves. */
export const WORDED_SECTIONS = ['NEED', 'GENERAL_HEALTH', 'BEHAVIORAL_HEALTH', 'SUBSTANCE_USE'] as const;

/** One worded part of a packet. */
export type WordedSection = (typeof WORDED_SECTIONS)[number];

/** A part of the packet as the form holds it: its words stay when it is switched off. */
export interface SharedSection {
  readonly on: boolean;
  readonly text: string;
}

/** All that is typed on the page "New referral". */
export interface ReferralForm {
  readonly personId: string | null;
  readonly enquiry: boolean;
  readonly unitId: string | null;
  readonly categoryCode: string | null;
  readonly urgency: Urgency;
  readonly sections: Readonly<Record<WordedSection, SharedSection>>;
  readonly callResult: string;
  readonly duplicateReason: string;
  /** Why it goes although the agreement is missing; which of the two is asked depends on the policy. */
  readonly agreementReason: string;
  readonly agreementOverride: string;
  /** The promise of a fast track that is claimed; null for none. */
  readonly fastTrack: string | null;
}

/** Something that is missing before the referral can be sent, and where. */
export interface FormGap {
  readonly field: string;
  readonly text: 'needPerson' | 'needNeed' | 'needSection';
}

const OFF: SharedSection = { on: false, text: '' };

/** The empty form: only the need is shared. */
export const emptyForm: ReferralForm = {
  personId: null,
  enquiry: false,
  unitId: null,
  categoryCode: null,
  urgency: 'ROUTINE',
  sections: { NEED: { on: true, text: '' }, GENERAL_HEALTH: OFF, BEHAVIORAL_HEALTH: OFF, SUBSTANCE_USE: OFF },
  callResult: '',
  duplicateReason: '',
  agreementReason: '',
  agreementOverride: '',
  fastTrack: null,
};

/** The draft that the server is asked about: nothing that is switched off is in it. */
export function toDraft(form: ReferralForm, listingId: string): ReferralDraftInput {
  return {
    personId: form.personId,
    listingId,
    unitId: form.unitId,
    categoryCode: form.categoryCode,
    urgency: form.urgency,
    enquiry: form.enquiry,
    needSummary: form.sections.NEED.text.trim() || null,
    sections: form.enquiry ? [] : [{ kind: 'CONTACT', text: '' }, ...wordedSections(form)],
  };
}

/** What is still missing, in the order of the page. */
export function gapsOf(form: ReferralForm): FormGap[] {
  if (form.enquiry) return [];
  const gaps: FormGap[] = form.personId === null ? [{ field: 'person', text: 'needPerson' }] : [];
  const silent = WORDED_SECTIONS.filter((kind) => form.sections[kind].on && form.sections[kind].text.trim() === '');
  return [
    ...gaps,
    ...silent.map((kind): FormGap => ({ field: kind, text: kind === 'NEED' ? 'needNeed' : 'needSection' })),
  ];
}

/** Whether there is enough to ask what the partner would see. */
export function isWorthAPreview(form: ReferralForm): boolean {
  return form.enquiry || form.personId !== null;
}

/** The form with one part changed. */
export function withSection(form: ReferralForm, kind: WordedSection, change: Partial<SharedSection>): ReferralForm {
  return { ...form, sections: { ...form.sections, [kind]: { ...form.sections[kind], ...change } } };
}

/** Moves selected words from the need to the part where they belong, and switches that part on. */
export function moveWords(form: ReferralForm, to: WordedSection, start: number, end: number): ReferralForm {
  const need = form.sections.NEED.text;
  const words = need.slice(start, end).trim();
  const rest = `${need.slice(0, start).trimEnd()} ${need.slice(end).trimStart()}`.trim();
  const target = [form.sections[to].text, words].filter((part) => part !== '').join('\n');
  const shortened = words === '' ? form : withSection(form, 'NEED', { text: rest });
  return withSection(shortened, to, { on: true, text: target });
}

function wordedSections(form: ReferralForm): SectionInput[] {
  return WORDED_SECTIONS.filter((kind) => form.sections[kind].on && form.sections[kind].text.trim() !== '').map(
    (kind) => ({
      kind,
      text: form.sections[kind].text.trim(),
    }),
  );
}
