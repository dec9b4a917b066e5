import type { RecipientClass } from './recipient-classes.js';
import type { ConsentFacts, PartnerFacts } from './release-facts.js';

const MEMBERS: Readonly<Record<RecipientClass, readonly string[]>> = {
  treating_providers: ['covered_entity_provider', 'part2_program'],
  social_service_providers: ['non_covered_cbo', 'government_social_service'],
};

/** How a release covers a partner: by its name, by a class, or not at all. */
export function coverageOf(consent: ConsentFacts, partner: PartnerFacts): 'name' | RecipientClass | null {
  if (consent.recipientAgencyIds.includes(partner.agencyId)) return 'name';
  const { recipientClass } = consent;
  if (recipientClass === null || partner.legalType === 'intermediary_network') return null;
  if (MEMBERS[recipientClass].includes(partner.legalType)) return recipientClass;
  return recipientClass === 'treating_providers' && partner.treatingRelationship ? recipientClass : null;
}
