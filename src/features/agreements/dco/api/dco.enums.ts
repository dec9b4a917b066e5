import { enumOfCodes } from '../../../../platform/graphql/index.js';
import { NINE_SERVICES } from '../../domain/nine-services.js';
import { CHECKLISTS, VERDICTS } from '../domain/checklist.js';
import { LICENCE_KINDS } from '../domain/licence.js';

export const RequiredServiceEnum = enumOfCodes('RequiredService', NINE_SERVICES, {
  description: 'One of the nine services that a CCBHC must provide.',
});
export const ChecklistEnum = enumOfCodes('AgreementChecklist', CHECKLISTS, {
  about: {
    dco_terms: 'The 18 terms of a DCO agreement.',
    care_coordination: 'What an agreement with partners of 3.c.2 and 3.c.5 provides for.',
  },
});
export const TermVerdictEnum = enumOfCodes('TermVerdict', VERDICTS);
export const LicenceKindEnum = enumOfCodes('LicenceKind', LICENCE_KINDS);
