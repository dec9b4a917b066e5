import type { Rung } from '../../domain/agreement-types.js';
import type { Obligation } from '../../domain/obligations.js';
import { partnerCategory, type PartnerCategory } from '../../domain/partner-categories.js';
import type { AgreementFact, AttestationFact } from './coverage-facts.js';
import type { ObligationState } from './obligation-state.js';

/** Something that a category still lacks; said in words by the texts. */
export type Missing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'ended'; readonly title: string; readonly day: string }
  | { readonly kind: 'effort'; readonly title: string }
  | { readonly kind: 'roles'; readonly title: string }
  | { readonly kind: 'informal'; readonly title: string }
  | { readonly kind: 'below'; readonly rung: Rung; readonly target: Rung }
  | { readonly kind: 'obligations'; readonly rung: Rung; readonly codes: readonly Obligation[] }
  | { readonly kind: 'review'; readonly day: string }
  | { readonly kind: 'attested'; readonly day: string };

interface Standing {
  readonly category: PartnerCategory;
  readonly state: string;
  readonly rung: Rung;
  readonly agreements: readonly (AgreementFact & { readonly rung: Rung })[];
  readonly ofCategory: readonly AgreementFact[];
  readonly obligations: readonly ObligationState[];
  readonly attestation: AttestationFact | null;
  readonly asOf: string;
}

/** Why an agreement in force counts for nothing. */
function whyNone({ title, type }: AgreementFact): Missing {
  if (type === 'ccbhc_protocol') return { kind: 'effort', title };
  return type === 'letter_of_commitment' ? { kind: 'roles', title } : { kind: 'informal', title };
}

/** Reviews that were due before the day: a waiver without its review counts no more. */
function lateReviews({ attestation, ofCategory, asOf }: Standing): readonly Missing[] {
  const days = [attestation?.reviewOn, ...ofCategory.map(({ unattainable }) => unattainable?.reviewOn)];
  return days.flatMap((day) => (day && day < asOf ? [{ kind: 'review', day }] : []));
}

function lackOfCover(standing: Standing): readonly Missing[] {
  const { category, rung, agreements, ofCategory } = standing;
  const { target, lowest } = partnerCategory(category);
  if (rung >= lowest) return rung < target ? [{ kind: 'below', rung, target }] : [];
  const ended = ofCategory
    .flatMap(({ title, isHeld, heldUntil }): Missing[] =>
      !isHeld && heldUntil !== null ? [{ kind: 'ended', title, day: heldUntil }] : [],
    )
    .slice(0, 1);
  const none = [...agreements.map(whyNone), ...ended];
  return none.length > 0 ? none : [{ kind: 'nothing' }];
}

/** What a category lacks, the weightiest first. Where it is out of the count or waived, its cover is not missed. */
export function missingFrom(standing: Standing): readonly Missing[] {
  const { state, rung, obligations, attestation } = standing;
  const isExcused = state === 'out_of_count' || state === 'waived';
  const contradicted: readonly Missing[] =
    attestation && attestation.kind !== 'waived' && rung > 0 ? [{ kind: 'attested', day: attestation.attestedOn }] : [];
  const unmet = obligations.filter(({ isRequired, isMet }) => isRequired && !isMet).map(({ code }) => code);
  const unchecked: readonly Missing[] = unmet.length > 0 ? [{ kind: 'obligations', rung, codes: unmet }] : [];
  return [
    ...(isExcused ? [] : lackOfCover(standing)),
    ...(rung > 0 && !isExcused ? unchecked : []),
    ...lateReviews(standing),
    ...contradicted,
  ];
}
