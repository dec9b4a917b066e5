import { agreementTypeSpec } from '../../domain/agreement-types.js';
import type { AgreementParty, AgreementRule } from '../../domain/agreement-lifecycle.js';
import type { Agreement } from './agreement.js';
import { lastDay } from './in-force.js';
import { inTheMaking, inTheWay, missingSignatures, partiesOf } from './making.js';

/** Checked answers of a step, by name. */
export type AgreementAnswers = Readonly<Record<string, string>>;

/** What a step needs to know beyond the agreement itself. */
export interface AgreementFacts {
  /** Today where the agency is. */
  readonly today: string;
  readonly now: Date;
  /** Open referrals that rest on it, for which nobody has said yet what becomes of them. */
  readonly openReferrals: number;
}

/** One step as the rules see it: who wants what of which agreement, and the facts. */
export interface AgreementStep {
  readonly agreement: Agreement;
  readonly party: AgreementParty;
  readonly answers: AgreementAnswers;
  readonly facts: AgreementFacts;
}

type Rule = (step: AgreementStep) => boolean;

const isSigned = ({ type }: Agreement): boolean => agreementTypeSpec(type).isSigned;

/** Whether everything that it needs is said: from which day it holds, and what it says. An informal arrangement needs no text. */
const isWhole = (agreement: Agreement): boolean => {
  const making = inTheMaking(agreement);
  if (!making || making.startsOn === null || agreement.partners.length === 0) return false;
  return agreement.type === 'informal' || making.terms !== null || making.hasFile;
};

const signedByAll = (agreement: Agreement): boolean => {
  const making = inTheMaking(agreement);
  if (!making) return false;
  if (!isSigned(agreement)) return true;
  return making.state === 'offered' && missingSignatures(agreement, making).length === 0;
};

/** One named predicate for each rule of the table; the compiler asks for every one of them and refuses any other. */
export const agreementRules = {
  type_is_signed: ({ agreement }) => isSigned(agreement),
  version_is_draft: ({ agreement }) => inTheMaking(agreement)?.state === 'draft',
  version_is_whole: ({ agreement }) => isWhole(agreement),
  no_day_is_held_twice: ({ agreement }) => {
    const making = inTheMaking(agreement);
    return !making || inTheWay(agreement, making).length === 0;
  },
  signers_are_named: ({ agreement }) =>
    partiesOf(agreement).every(({ id }) => agreement.signers.some(({ partyId }) => partyId === id)),
  version_is_offered: ({ agreement }) => inTheMaking(agreement)?.state === 'offered',
  signed_by_all_or_unsigned_type: ({ agreement }) => signedByAll(agreement),
  crisis_is_approved: ({ agreement }) => inTheMaking(agreement)?.lacksApproval !== true,
  last_day_has_passed: ({ agreement, facts }) => {
    const last = lastDay(agreement.versions);
    return typeof last === 'string' && last < facts.today;
  },
  no_open_referrals_unanswered: ({ facts }) => facts.openReferrals === 0,
  successor_is_active: ({ agreement, answers }) =>
    answers['successor'] === undefined || agreement.possibleSuccessors.some(({ id }) => id === answers['successor']),
} satisfies Record<AgreementRule, Rule>;

/** Rules that no answer can mend now: while one is broken, the action is not offered at all. */
export const SETTLED_RULES: readonly AgreementRule[] = [
  'type_is_signed',
  'version_is_draft',
  'version_is_offered',
  'signed_by_all_or_unsigned_type',
  'last_day_has_passed',
];
