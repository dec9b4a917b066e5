import type { PartnerFacts, ReleaseFacts, Restriction } from './release-facts.js';

const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();

function isAbout({ agencyId, individual }: Restriction, partner: PartnerFacts): boolean {
  if (agencyId !== null) return agencyId === partner.agencyId;
  return individual !== null && partner.individuals.some((name) => fold(name) === fold(individual));
}

/** The strongest wish of the person against this partner, or against somebody who works there; null when there is none. */
export function restrictionAgainst({ person, partner }: ReleaseFacts): Restriction['kind'] | null {
  const matching = (person?.restrictions ?? []).filter(
    (restriction) => isAbout(restriction, partner) && !restriction.overriddenBySupervisor,
  );
  if (matching.some(({ kind }) => kind === 'safety_never_share')) return 'safety_never_share';
  return matching.length > 0 ? 'agreed_164_522' : null;
}
