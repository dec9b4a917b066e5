import { NINE_SERVICES, type RequiredService } from '../../domain/nine-services.js';
import type { PartnerCategory } from '../../domain/partner-categories.js';

/** What was last said about a service that the clinic delivers itself. */
export interface DirectService {
  readonly service: RequiredService;
  readonly isDirect: boolean;
  readonly note: string | null;
  readonly services: readonly { readonly id: string; readonly name: string }[];
}

/** An agreement in force, as the matrix names it. */
export interface AgreementForService {
  readonly id: string;
  readonly title: string;
  readonly endsOn: string | null;
  readonly partners: readonly string[];
}

/** A DCO agreement in force, and which of the nine it furnishes. */
export interface DcoInForce extends AgreementForService {
  readonly services: readonly RequiredService[];
}

/** A partnership agreement in force, by what it says of itself. */
export interface PartnerInForce extends AgreementForService {
  readonly categories: readonly PartnerCategory[];
  /** The directory's categories of the services that it names, those above them too. */
  readonly serviceCategories: readonly string[];
}

/** What the matrix is made of. */
export interface NineServicesFacts {
  readonly direct: readonly DirectService[];
  readonly dcos: readonly DcoInForce[];
  readonly partners: readonly PartnerInForce[];
}

/** One of the nine services: how people get it. */
export interface NineServicesRow {
  readonly service: RequiredService;
  readonly direct: DirectService | null;
  readonly dcos: readonly DcoInForce[];
  readonly partners: readonly PartnerInForce[];
  /** Neither delivered directly nor through a DCO. A partner to whom people are only referred does not fill it. */
  readonly isGap: boolean;
}

interface Signs {
  readonly partners: readonly PartnerCategory[];
  readonly services: readonly string[];
}

/**
 * By what an agreement is taken to concern a required service: the partner category that it covers, or the directory's
 * category of a service that it names. What a partner offers beside the agreement says nothing, so an agreement that
 * names no service counts by its partner categories alone.
 */
const SIGNS: Readonly<Record<RequiredService, Signs>> = {
  crisis: {
    partners: ['residential_crisis', 'lifeline_988'],
    services: ['crisis_line', 'mobile_crisis', 'crisis_bed'],
  },
  screening_assessment: { partners: [], services: ['mental_health_assessment', 'substance_assessment'] },
  treatment_planning: { partners: [], services: [] },
  outpatient_mh_su: {
    partners: ['otp', 'ambulatory_withdrawal_mgmt'],
    services: ['counseling', 'psychiatry', 'trauma_care', 'family_therapy', 'outpatient_treatment', 'opioid_treatment'],
  },
  primary_care_screening: {
    partners: ['fqhc', 'rhc', 'other_primary_care'],
    services: ['primary_care', 'child_health'],
  },
  targeted_case_mgmt: { partners: [], services: ['case_management'] },
  psych_rehab: { partners: [], services: ['psychiatric_rehabilitation', 'assertive_treatment'] },
  peer_family: { partners: [], services: ['peer_support', 'recovery_support', 'family_recovery'] },
  veterans: { partners: ['va'], services: ['veterans'] },
};

const concerns = ({ categories, serviceCategories }: PartnerInForce, { partners, services }: Signs): boolean =>
  categories.some((category) => partners.includes(category)) ||
  serviceCategories.some((category) => services.includes(category));

/** The nine services by how people get each: directly, through which DCO, by referral to which partner. */
export const nineServicesMatrix = ({ direct, dcos, partners }: NineServicesFacts): readonly NineServicesRow[] =>
  NINE_SERVICES.map((service) => {
    const own = direct.find((said) => said.service === service) ?? null;
    const through = dcos.filter((dco) => dco.services.includes(service));
    return {
      service,
      direct: own,
      dcos: through,
      partners: partners.filter((partner) => concerns(partner, SIGNS[service])),
      isGap: own?.isDirect !== true && through.length === 0,
    };
  });
