import { Temporal } from 'temporal-polyfill';
import { partnerCategory, type PartnerCategory, type RequirementLevel } from '../../domain/partner-categories.js';

export const ATTESTATION_KINDS = ['none_in_service_area', 'waived', 'provided_directly', 'not_applicable'] as const;

/** Why a required category is out of the count, or waived. */
export type AttestationKind = (typeof ATTESTATION_KINDS)[number];

/** Said by name and day of one category. */
export interface AttestationTerms {
  readonly category: PartnerCategory;
  readonly kind: AttestationKind;
  readonly statement: string;
  readonly contingencyPlan: string | null;
  readonly attestedBy: string;
  readonly attestedOn: string;
  /** When it is looked at again; the day itself is in time. */
  readonly reviewOn: string | null;
  readonly fileId: string | null;
}

/** What takes a category out of the count, by why it is in it. A waiver is possible for all and takes out none. */
const LEAVES_THE_COUNT: Partial<Record<RequirementLevel, readonly AttestationKind[]>> = {
  required_if_exists_in_service_area: ['none_in_service_area'],
  required_unless_services_provided_directly: ['provided_directly'],
  required_as_applicable: ['not_applicable', 'none_in_service_area'],
};

/** What may be attested of a category. */
export function attestationKinds(category: PartnerCategory): readonly AttestationKind[] {
  return [...(LEAVES_THE_COUNT[partnerCategory(category).level] ?? []), 'waived'];
}

/** How long a waiver may go without a review. */
export const REVIEW_MONTHS = 12;

export const latestReview = (attestedOn: string): string =>
  Temporal.PlainDate.from(attestedOn).add({ months: REVIEW_MONTHS }).toString();

export type AttestationFault =
  | { readonly field: 'kind'; readonly fault: 'kind' }
  | { readonly field: 'statement'; readonly fault: 'statement' }
  | { readonly field: 'attestedBy'; readonly fault: 'attestedBy' }
  | { readonly field: 'attestedOn'; readonly fault: 'ahead' | 'beforeTheOther' }
  | { readonly field: 'contingencyPlan'; readonly fault: 'plan' }
  | { readonly field: 'reviewOn'; readonly fault: 'review' | 'reviewBefore' | 'reviewTooLate' };

/** When it is reviewed: a waiver within 12 months, anything after the day it was said. */
function reviewFault({ kind, attestedOn, reviewOn }: AttestationTerms): AttestationFault | null {
  if (reviewOn === null) return kind === 'waived' ? { field: 'reviewOn', fault: 'review' } : null;
  if (reviewOn <= attestedOn) return { field: 'reviewOn', fault: 'reviewBefore' };
  const isTooLate = kind === 'waived' && reviewOn > latestReview(attestedOn);
  return isTooLate ? { field: 'reviewOn', fault: 'reviewTooLate' } : null;
}

/** What is wrong with an attestation, and at which input; `openSince` is the day of the one that it takes the place of. */
export function attestationFault(
  terms: AttestationTerms,
  { today, openSince }: { readonly today: string; readonly openSince: string | null },
): AttestationFault | null {
  const { category, kind, statement, contingencyPlan, attestedBy, attestedOn } = terms;
  if (!attestationKinds(category).includes(kind)) return { field: 'kind', fault: 'kind' };
  if (statement === '') return { field: 'statement', fault: 'statement' };
  if (attestedBy === '') return { field: 'attestedBy', fault: 'attestedBy' };
  if (attestedOn > today) return { field: 'attestedOn', fault: 'ahead' };
  if (openSince !== null && attestedOn < openSince) return { field: 'attestedOn', fault: 'beforeTheOther' };
  if (kind === 'waived' && contingencyPlan === null) return { field: 'contingencyPlan', fault: 'plan' };
  return reviewFault(terms);
}
