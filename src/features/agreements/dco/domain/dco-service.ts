import type { RequiredService } from '../../domain/nine-services.js';

/** One of the nine services as a DCO furnishes it under one version. */
export interface DcoServiceTerms {
  readonly service: RequiredService;
  /** Which parts of it; null for all. */
  readonly elements: string | null;
  /** At which sites; none named is all of them. */
  readonly locationIds: readonly string[];
  /** Of crisis services: whether it is an existing state-sanctioned, certified or licensed system (4.c.1). */
  readonly isStateSanctioned: boolean | null;
  /** Of crisis services: whether the standards of that system are less stringent than the criteria. */
  readonly isLessStringent: boolean | null;
}

/** Whether HHS must have approved: crisis services of a system with less stringent standards (4.c.1). */
export const needsHhsApproval = (services: readonly Pick<DcoServiceTerms, 'service' | 'isLessStringent'>[]): boolean =>
  services.some(({ service, isLessStringent }) => service === 'crisis' && isLessStringent === true);

/** Whether that approval is needed and no file of the version records it; such a version may not be adopted. */
export const lacksHhsApproval = (
  services: readonly Pick<DcoServiceTerms, 'service' | 'isLessStringent'>[],
  fileRoles: readonly string[],
): boolean => needsHhsApproval(services) && !fileRoles.includes('hhs_approval');

export type DcoServiceFault = 'serviceTwice' | 'crisisNotSanctioned' | 'onlyCrisisIsSanctioned';

/** What is wrong with a list of services, and at which input. */
export function dcoServicesFault(
  services: readonly DcoServiceTerms[],
): { readonly field: string; readonly fault: DcoServiceFault } | null {
  for (const [at, { service, isStateSanctioned, isLessStringent }] of services.entries()) {
    if (services.findIndex((other) => other.service === service) < at)
      return { field: `services.${at}.service`, fault: 'serviceTwice' };
    if (service === 'crisis' && isStateSanctioned !== true)
      return { field: `services.${at}.isStateSanctioned`, fault: 'crisisNotSanctioned' };
    if (service !== 'crisis' && isLessStringent === true)
      return { field: `services.${at}.isLessStringent`, fault: 'onlyCrisisIsSanctioned' };
  }
  return null;
}
