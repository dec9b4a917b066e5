import { invalid, type Problem } from '../../../kernel/problem.js';
import type { ReferralTexts } from '../texts/index.js';
import type { Urgency } from './urgency.js';
import type { SectionKind } from './sections.js';

export interface DraftSection {
  readonly kind: SectionKind;
  /** Empty for `contact`, which stands for the person's contact data. */
  readonly text: string;
}

/** What a coordinator enters before a referral is sent. */
export interface ReferralDraft {
  readonly personId: string | null;
  readonly listingId: string;
  readonly unitId: string | null;
  readonly categoryCode: string | null;
  readonly urgency: Urgency;
  /** A question without identity: it names nobody and shares nothing. */
  readonly enquiry: boolean;
  /** For the sender alone. */
  readonly needSummary: string | null;
  readonly sections: readonly DraftSection[];
}

/** The first thing in a draft that cannot be meant, or null. */
export function draftFault(
  { personId, enquiry, sections }: ReferralDraft,
  texts: ReferralTexts['drafts'],
): Problem | null {
  if (enquiry && sections.length > 0) return invalid('sections', texts.enquirySharesNothing);
  if (!enquiry && personId === null) return invalid('personId', texts.whoIsIt);
  if (!enquiry && sections.length === 0) return invalid('sections', texts.shareSomething);
  if (new Set(sections.map(({ kind }) => kind)).size < sections.length) return invalid('sections', texts.sectionTwice);
  const empty = sections.find(({ kind, text }) => kind !== 'contact' && text === '');
  return empty ? invalid('sections', texts.emptySection) : null;
}

/** The packet of a draft: contact holds no text of its own. */
export const packetOf = ({ needSummary, sections }: ReferralDraft) => ({
  summary: needSummary,
  sections: sections.map(({ kind, text }) => ({ kind, text: kind === 'contact' ? '' : text })),
});
