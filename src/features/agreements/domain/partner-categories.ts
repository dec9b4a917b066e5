import { keysOf } from '../../../kernel/lifecycle/lifecycle.js';
import type { Obligation } from './obligations.js';
import type { Rung } from './agreement-types.js';

/** How sure we are of a fact: read word for word, in a secondary source, or known by heart and shown as guidance. */
export type Confidence = 'verbatim' | 'secondary' | 'recall';

/** Why a category is in the count. */
export type RequirementLevel =
  | 'required_unless_services_provided_directly'
  | 'required_as_applicable'
  | 'protocol_required'
  | 'required_if_exists_in_service_area'
  | 'transition_protocol_required'
  | 'required_by_statute'
  | 'required';

/** A category of partners that the criteria name. */
export interface PartnerCategorySpec {
  readonly criterion: '3.c.1' | '3.c.2' | '3.c.3' | '3.c.4' | '3.c.5';
  readonly level: RequirementLevel;
  /** From this step of the ladder on it is covered; below, from the lowest on, partly. */
  readonly target: Rung;
  readonly lowest: Rung;
  /** What its agreement must provide. */
  readonly obligations: readonly Obligation[];
  readonly confidence: Confidence;
}

/** The partner categories of criteria 3.c.1 to 3.c.5 (SAMHSA, CCBHC Certification Criteria, March 2023), in their order. */
export const partnerCategories = {
  fqhc: {
    criterion: '3.c.1',
    level: 'required_unless_services_provided_directly',
    target: 3,
    lowest: 1,
    obligations: [],
    confidence: 'verbatim',
  },
  rhc: {
    criterion: '3.c.1',
    level: 'required_as_applicable',
    target: 3,
    lowest: 1,
    obligations: [],
    confidence: 'verbatim',
  },
  other_primary_care: {
    criterion: '3.c.1',
    level: 'protocol_required',
    target: 1,
    lowest: 1,
    obligations: [],
    confidence: 'verbatim',
  },
  inpatient_psychiatric: {
    criterion: '3.c.2',
    level: 'required_if_exists_in_service_area',
    target: 3,
    lowest: 1,
    obligations: ['track_admission_discharge', 'records_transfer', 'active_follow_up', 'suicide_risk_coordination'],
    confidence: 'verbatim',
  },
  otp: {
    criterion: '3.c.2',
    level: 'required_if_exists_in_service_area',
    target: 3,
    lowest: 1,
    obligations: ['track_admission_discharge', 'records_transfer', 'active_follow_up', 'suicide_risk_coordination'],
    confidence: 'verbatim',
  },
  medical_withdrawal_mgmt: {
    criterion: '3.c.2',
    level: 'required_if_exists_in_service_area',
    target: 3,
    lowest: 1,
    obligations: ['track_admission_discharge', 'records_transfer', 'active_follow_up', 'suicide_risk_coordination'],
    confidence: 'verbatim',
  },
  ambulatory_withdrawal_mgmt: {
    criterion: '3.c.2',
    level: 'required_if_exists_in_service_area',
    target: 3,
    lowest: 1,
    obligations: ['track_admission_discharge', 'records_transfer', 'active_follow_up', 'suicide_risk_coordination'],
    confidence: 'verbatim',
  },
  residential_sud: {
    criterion: '3.c.2',
    level: 'required_if_exists_in_service_area',
    target: 3,
    lowest: 1,
    obligations: ['track_admission_discharge', 'records_transfer', 'active_follow_up', 'suicide_risk_coordination'],
    confidence: 'verbatim',
  },
  tribal_mh_sud: {
    criterion: '3.c.2',
    level: 'required_if_exists_in_service_area',
    target: 3,
    lowest: 1,
    obligations: ['track_admission_discharge', 'records_transfer', 'active_follow_up', 'suicide_risk_coordination'],
    confidence: 'verbatim',
  },
  prtf_youth_residential: {
    criterion: '3.c.2',
    level: 'transition_protocol_required',
    target: 3,
    lowest: 1,
    obligations: ['track_admission_discharge', 'records_transfer', 'active_follow_up', 'suicide_risk_coordination'],
    confidence: 'recall',
  },
  schools: {
    criterion: '3.c.3',
    level: 'required_by_statute',
    target: 3,
    lowest: 1,
    obligations: [],
    confidence: 'secondary',
  },
  child_welfare: {
    criterion: '3.c.3',
    level: 'required_by_statute',
    target: 3,
    lowest: 1,
    obligations: [],
    confidence: 'secondary',
  },
  justice: {
    criterion: '3.c.3',
    level: 'required_by_statute',
    target: 3,
    lowest: 1,
    obligations: [],
    confidence: 'secondary',
  },
  ihs_youth_rtc: {
    criterion: '3.c.3',
    level: 'required_by_statute',
    target: 3,
    lowest: 1,
    obligations: [],
    confidence: 'secondary',
  },
  therapeutic_foster_care: {
    criterion: '3.c.3',
    level: 'required_by_statute',
    target: 3,
    lowest: 1,
    obligations: [],
    confidence: 'secondary',
  },
  other_social_human_services: {
    criterion: '3.c.3',
    level: 'required_by_statute',
    target: 3,
    lowest: 1,
    obligations: [],
    confidence: 'secondary',
  },
  lifeline_988: { criterion: '3.c.3', level: 'required', target: 3, lowest: 1, obligations: [], confidence: 'recall' },
  va: { criterion: '3.c.4', level: 'required', target: 3, lowest: 1, obligations: [], confidence: 'secondary' },
  acute_inpatient: {
    criterion: '3.c.5',
    level: 'required',
    target: 3,
    lowest: 1,
    obligations: [
      'track_admission_discharge',
      'records_transfer',
      'active_follow_up',
      'follow_up_24h',
      'adt_notification',
      'suicide_risk_coordination',
    ],
    confidence: 'secondary',
  },
  emergency_department: {
    criterion: '3.c.5',
    level: 'required',
    target: 3,
    lowest: 1,
    obligations: [
      'track_admission_discharge',
      'records_transfer',
      'active_follow_up',
      'follow_up_24h',
      'adt_notification',
      'suicide_risk_coordination',
    ],
    confidence: 'secondary',
  },
  hospital_outpatient: {
    criterion: '3.c.5',
    level: 'required',
    target: 3,
    lowest: 1,
    obligations: [
      'track_admission_discharge',
      'records_transfer',
      'active_follow_up',
      'follow_up_24h',
      'adt_notification',
      'suicide_risk_coordination',
    ],
    confidence: 'secondary',
  },
  urgent_care: {
    criterion: '3.c.5',
    level: 'required',
    target: 3,
    lowest: 1,
    obligations: [
      'track_admission_discharge',
      'records_transfer',
      'active_follow_up',
      'follow_up_24h',
      'adt_notification',
      'suicide_risk_coordination',
    ],
    confidence: 'secondary',
  },
  residential_crisis: {
    criterion: '3.c.5',
    level: 'required',
    target: 3,
    lowest: 1,
    obligations: [
      'track_admission_discharge',
      'records_transfer',
      'active_follow_up',
      'follow_up_24h',
      'adt_notification',
      'suicide_risk_coordination',
    ],
    confidence: 'secondary',
  },
} as const satisfies Record<string, PartnerCategorySpec>;

export type PartnerCategory = keyof typeof partnerCategories;

export const PARTNER_CATEGORIES = keysOf(partnerCategories);

export const partnerCategory = (code: PartnerCategory): PartnerCategorySpec => partnerCategories[code];

export const isPartnerCategory = (code: string): code is PartnerCategory => Object.hasOwn(partnerCategories, code);
