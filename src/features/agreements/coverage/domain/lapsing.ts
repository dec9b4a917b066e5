import { plusDays } from '../../../../kernel/local-day.js';
import type { PartnerCategory } from '../../domain/partner-categories.js';
import type { AgreementFact, CoverageFacts } from './coverage-facts.js';

/** How far ahead the strip looks. */
export const LAPSING_DAYS = 90;

/** Something that lapses soon unless somebody acts. */
export interface Lapsing {
  readonly day: string;
  readonly kind: 'agreement' | 'licence' | 'review' | 'attestation';
  readonly agreement: Pick<AgreementFact, 'id' | 'title'> | null;
  /** The partner or partners, by name; the category where an attestation lapses. */
  readonly partner: string | null;
  readonly category: PartnerCategory | null;
  readonly name: string | null;
}

const namesOf = ({ partners }: AgreementFact): string => partners.map(({ name }) => name).join(', ');

function ofAgreement(agreement: AgreementFact, { licences }: CoverageFacts): readonly Lapsing[] {
  const { id, title, isHeld, isRenewed, endsOn, unattainable } = agreement;
  const base = { agreement: { id, title }, partner: namesOf(agreement), category: null, name: null };
  const ends: Lapsing[] = isHeld && !isRenewed && endsOn !== null ? [{ ...base, day: endsOn, kind: 'agreement' }] : [];
  const reviews: Lapsing[] = unattainable ? [{ ...base, day: unattainable.reviewOn, kind: 'review' }] : [];
  const own = isHeld ? licences.filter(({ agreementId }) => agreementId === id) : [];
  const lapses = own.map(({ expiresOn, partner, name }): Lapsing => ({
    ...base,
    day: expiresOn,
    kind: 'licence',
    partner,
    name,
  }));
  return [...ends, ...reviews, ...lapses];
}

/** What lapses in the 90 days from the day of the facts on, the nearest first. */
export function lapsingSoon(facts: CoverageFacts): readonly Lapsing[] {
  const { asOf, agreements, attestations } = facts;
  const attested = attestations.flatMap(({ reviewOn, category }): Lapsing[] =>
    reviewOn === null
      ? []
      : [{ day: reviewOn, kind: 'attestation', agreement: null, partner: null, category, name: null }],
  );
  const until = plusDays(asOf, LAPSING_DAYS);
  return [...agreements.flatMap((agreement) => ofAgreement(agreement, facts)), ...attested]
    .filter(({ day }) => day >= asOf && day <= until)
    .sort(
      (one, other) =>
        one.day.localeCompare(other.day) || (one.agreement?.title ?? '').localeCompare(other.agreement?.title ?? ''),
    );
}
