import { keysOf } from '../../../kernel/lifecycle/lifecycle.js';
import type { Confidence } from './partner-categories.js';

/** One of the nine services that a CCBHC must provide. */
export interface RequiredServiceSpec {
  readonly criterion: string;
  /** Whether its encounters count toward the 51 % that the clinic must deliver directly (4.a.1): crisis services do not. */
  readonly countsTowardDirect: boolean;
  readonly confidence: Confidence;
}

/** The nine required services (SAMHSA, CCBHC Certification Criteria, March 2023, 4.c to 4.k). Any may be delivered through a DCO; crisis only through a state-sanctioned system. */
export const nineServices = {
  crisis: { criterion: '4.c', countsTowardDirect: false, confidence: 'verbatim' },
  screening_assessment: { criterion: '4.d', countsTowardDirect: true, confidence: 'recall' },
  treatment_planning: { criterion: '4.e', countsTowardDirect: true, confidence: 'recall' },
  outpatient_mh_su: { criterion: '4.f', countsTowardDirect: true, confidence: 'verbatim' },
  primary_care_screening: { criterion: '4.g', countsTowardDirect: true, confidence: 'recall' },
  targeted_case_mgmt: { criterion: '4.h', countsTowardDirect: true, confidence: 'recall' },
  psych_rehab: { criterion: '4.i', countsTowardDirect: true, confidence: 'recall' },
  peer_family: { criterion: '4.j', countsTowardDirect: true, confidence: 'recall' },
  veterans: { criterion: '4.k', countsTowardDirect: true, confidence: 'recall' },
} as const satisfies Record<string, RequiredServiceSpec>;

export type RequiredService = keyof typeof nineServices;

export const NINE_SERVICES = keysOf(nineServices);

export const requiredService = (code: RequiredService): RequiredServiceSpec => nineServices[code];
