import { keysOf } from '../../../kernel/lifecycle/lifecycle.js';
import type { Confidence } from './partner-categories.js';

/** A term that a DCO agreement must carry. */
export interface DcoTermSpec {
  /** Where the criteria ask for it. */
  readonly criterion: string;
  /** False where it applies only to some: HHS approval is asked of crisis systems with less stringent standards. */
  readonly isAlwaysRequired: boolean;
  readonly confidence: Confidence;
}

/** The 18 terms of a DCO agreement, in the order of the checklist. */
export const dcoTerms = {
  form: { criterion: '2023 glossary (DCO); 4.a', isAlwaysRequired: true, confidence: 'secondary' },
  services_in_scope: { criterion: '4.a.1-4.a.2', isAlwaysRequired: true, confidence: 'recall' },
  meets_criteria: { criterion: '2023 glossary (DCO)', isAlwaysRequired: true, confidence: 'recall' },
  same_quality: { criterion: '4.a.4', isAlwaysRequired: true, confidence: 'recall' },
  ccbhc_clinical_responsibility: { criterion: 'glossary; MN', isAlwaysRequired: true, confidence: 'secondary' },
  ccbhc_care_coordination: { criterion: 'MN list', isAlwaysRequired: true, confidence: 'secondary' },
  licensure: { criterion: '1.b, 1.c; MN list', isAlwaysRequired: true, confidence: 'secondary' },
  grievance: { criterion: '4.a.3', isAlwaysRequired: true, confidence: 'recall' },
  freedom_of_choice: { criterion: '3.a.6, 4.a.2', isAlwaysRequired: true, confidence: 'recall' },
  privacy: { criterion: '3.b.4', isAlwaysRequired: true, confidence: 'recall' },
  records_integration: { criterion: '3.b.5', isAlwaysRequired: true, confidence: 'recall' },
  hit_plan: { criterion: '3.b.5', isAlwaysRequired: true, confidence: 'recall' },
  burden_reduction: { criterion: '2023 glossary (DCO)', isAlwaysRequired: true, confidence: 'recall' },
  quality_data: { criterion: '5.a', isAlwaysRequired: true, confidence: 'recall' },
  payment: { criterion: 'CMS PPS guidance; MN', isAlwaysRequired: true, confidence: 'secondary' },
  ability_to_pay: { criterion: '2.d, 2.e', isAlwaysRequired: true, confidence: 'recall' },
  hhs_approval: { criterion: '4.c.1', isAlwaysRequired: false, confidence: 'verbatim' },
  term_review: { criterion: 'software practice', isAlwaysRequired: true, confidence: 'secondary' },
} as const satisfies Record<string, DcoTermSpec>;

export type DcoTerm = keyof typeof dcoTerms;

export const DCO_TERMS = keysOf(dcoTerms);

export const dcoTerm = (code: DcoTerm): DcoTermSpec => dcoTerms[code];
