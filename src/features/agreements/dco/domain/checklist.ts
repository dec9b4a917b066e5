import { DCO_TERMS, dcoTerm } from '../../domain/dco-terms.js';
import { GOOD_PRACTICE, OBLIGATIONS, type Obligation } from '../../domain/obligations.js';
import { partnerCategory, type Confidence, type PartnerCategory } from '../../domain/partner-categories.js';

export const CHECKLISTS = ['dco_terms', 'care_coordination'] as const;

/** A list that is checked off on an agreement. */
export type Checklist = (typeof CHECKLISTS)[number];

export const VERDICTS = ['present', 'missing', 'not_applicable'] as const;

/** What somebody found in the text about one item. */
export type Verdict = (typeof VERDICTS)[number];

/** What was found about one item, where, by whom. */
export interface TermCheck {
  readonly list: Checklist;
  readonly item: string;
  readonly verdict: Verdict;
  readonly clause: string | null;
  readonly note: string | null;
  readonly checkedBy: string;
  readonly checkedAt: Date;
  /** The day of it where the agency is. */
  readonly checkedOn: string;
}

/** One line of a checklist as it stood on a day. */
export interface ChecklistLine {
  readonly code: string;
  readonly criterion: string;
  readonly confidence: Confidence;
  /** Whether this agreement must have it. */
  readonly isRequired: boolean;
  readonly check: TermCheck | null;
}

/** What decides which items an agreement must have. */
export interface ChecklistNeeds {
  readonly categories: readonly PartnerCategory[];
  /** Whether it furnishes crisis services under less stringent standards. */
  readonly needsApproval: boolean;
}

interface ItemSpec extends Omit<ChecklistLine, 'check'> {
  /** Whether somebody may find that it does not apply. */
  readonly mayNotApply: boolean;
}

const dcoItems = ({ needsApproval }: ChecklistNeeds): readonly ItemSpec[] =>
  DCO_TERMS.map((code) => {
    const { criterion, confidence, isAlwaysRequired } = dcoTerm(code);
    return {
      code,
      criterion,
      confidence,
      isRequired: isAlwaysRequired || needsApproval,
      mayNotApply: !isAlwaysRequired,
    };
  });

/** Where the criteria ask for it of these categories: the rule itself was seen in secondary sources, good practice is ours. */
function obligationItem(code: Obligation, { categories }: ChecklistNeeds): ItemSpec {
  const asking = categories.map(partnerCategory).filter(({ obligations }) => obligations.includes(code));
  const isGood = GOOD_PRACTICE.includes(code);
  const criteria = [...new Set(asking.map(({ criterion }) => criterion))].sort();
  return {
    code,
    criterion: criteria.length > 0 ? criteria.join(', ') : '3.c',
    confidence: isGood && asking.length === 0 ? 'recall' : 'secondary',
    isRequired: !isGood && asking.length > 0,
    mayNotApply: true,
  };
}

const ITEMS: Readonly<Record<Checklist, (needs: ChecklistNeeds) => readonly ItemSpec[]>> = {
  dco_terms: dcoItems,
  care_coordination: (needs) => OBLIGATIONS.map((code) => obligationItem(code, needs)),
};

const NO_NEEDS: ChecklistNeeds = { categories: [], needsApproval: false };

/** Whether a list has such an item, and whether it may be found not to apply. */
export const checklistItem = (list: Checklist, code: string): { readonly mayNotApply: boolean } | null =>
  ITEMS[list](NO_NEEDS).find((item) => item.code === code) ?? null;

/** The newest check of each item that was made by the end of a day. */
export function checksOn(checks: readonly TermCheck[], day: string): ReadonlyMap<string, TermCheck> {
  const made = checks.filter(({ checkedOn }) => checkedOn <= day);
  const newestLast = made.toSorted((one, other) => one.checkedAt.getTime() - other.checkedAt.getTime());
  return new Map(newestLast.map((check) => [`${check.list}:${check.item}`, check]));
}

/** A checklist as it stood on a day, in its order. */
export function checklistOn(
  list: Checklist,
  needs: ChecklistNeeds,
  checks: readonly TermCheck[],
  day: string,
): readonly ChecklistLine[] {
  const found = checksOn(checks, day);
  return ITEMS[list](needs).map(({ mayNotApply: _, ...item }) => ({
    ...item,
    check: found.get(`${list}:${item.code}`) ?? null,
  }));
}

/** How many items it must have and nobody found in its text. */
export const missingIn = (lines: readonly ChecklistLine[]): number =>
  lines.filter(({ isRequired, check }) => isRequired && check?.verdict !== 'present').length;
