/** What kind of basis a partner's legal type asks for. */
export type BasisRule =
  'treatment_or_consent' | 'consent' | 'justice_consent' | 'consent_naming_participants' | 'not_a_partner';

const BASIS: Readonly<Record<string, BasisRule>> = {
  covered_entity_provider: 'treatment_or_consent',
  part2_program: 'treatment_or_consent',
  non_covered_cbo: 'consent',
  school: 'consent',
  government_social_service: 'consent',
  crisis_988: 'consent',
  court_or_justice: 'justice_consent',
  intermediary_network: 'consent_naming_participants',
  business_associate: 'not_a_partner',
  qso_vendor: 'not_a_partner',
};

/** The rule for a legal type; one that we do not know asks for consent. */
export const basisRule = (legalType: string): BasisRule => BASIS[legalType] ?? 'consent';
