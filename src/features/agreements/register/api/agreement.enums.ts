import { keysOf } from '../../../../kernel/lifecycle/lifecycle.js';
import { enumOfCodes } from '../../../../platform/graphql/index.js';
import { AGREEMENT_ACTIONS, AGREEMENT_STATES, agreementLifecycle } from '../../domain/agreement-lifecycle.js';
import { AGREEMENT_TYPES } from '../../domain/agreement-types.js';
import { PARTNER_CATEGORIES } from '../../domain/partner-categories.js';
import { SHARING_METHODS } from '../../domain/sharing-methods.js';
import { SIGNATURE_METHODS, VERSION_KINDS, VERSION_STATES } from '../domain/agreement-version.js';

type Described = Readonly<Record<string, { readonly about: string }>>;

const aboutOf = (table: Described): Readonly<Record<string, string>> =>
  Object.fromEntries(keysOf(table).map((code) => [code, table[code]?.about ?? '']));

export const AgreementTypeEnum = enumOfCodes('AgreementType', AGREEMENT_TYPES, {
  description: 'What kind of agreement it is.',
});

export const AgreementStateEnum = enumOfCodes('AgreementState', AGREEMENT_STATES, {
  description: 'Where an agreement is in its life.',
  about: aboutOf(agreementLifecycle.states),
});

export const AgreementActionEnum = enumOfCodes('AgreementAction', AGREEMENT_ACTIONS, {
  description: 'What can be done with an agreement.',
  about: aboutOf(agreementLifecycle.actions),
});

export const AgreementVersionKindEnum = enumOfCodes('AgreementVersionKind', VERSION_KINDS);
export const AgreementVersionStateEnum = enumOfCodes('AgreementVersionState', VERSION_STATES, {
  about: {
    offered: 'Frozen, and waiting for signatures.',
    replaced: 'A later version took its place.',
    withdrawn: 'It was offered and taken back; a copy goes on.',
  },
});
export const SignatureMethodEnum = enumOfCodes('SignatureMethod', SIGNATURE_METHODS);
export const SharingMethodEnum = enumOfCodes('SharingMethod', SHARING_METHODS, {
  description: 'How two agencies share information under an agreement.',
});
export const PartnerCategoryEnum = enumOfCodes('PartnerCategory', PARTNER_CATEGORIES, {
  description: 'A partner category of criteria 3.c.1 to 3.c.5.',
});
