import { keysOf } from '../../../kernel/lifecycle/lifecycle.js';

/** What a type of agreement counts as. */
export interface AgreementTypeSpec {
  /** Its step on the ladder of criteria 3.c.1: 3 signed, 2 unsigned joint protocol, 1 own protocol with documented efforts, 0 nothing; null where it is no partnership agreement. */
  readonly rung: Rung | null;
  /** Whether every party must sign before it comes into force. */
  readonly isSigned: boolean;
}

export const RUNGS = [0, 1, 2, 3] as const;

/** A step of the agreement ladder (note to criteria 3.c.1). */
export type Rung = (typeof RUNGS)[number];

/** The types of agreement, with what each counts as toward coverage. */
export const agreementTypes = {
  dco_agreement: { rung: 3, isSigned: true },
  contract: { rung: 3, isSigned: true },
  moa: { rung: 3, isSigned: true },
  mou: { rung: 3, isSigned: true },
  care_coordination_agreement: { rung: 3, isSigned: true },
  letter_of_commitment: { rung: 3, isSigned: true },
  joint_protocol_unsigned: { rung: 2, isSigned: false },
  ccbhc_protocol: { rung: 1, isSigned: false },
  informal: { rung: 0, isSigned: false },
  baa: { rung: null, isSigned: true },
  qsoa: { rung: null, isSigned: true },
  data_sharing: { rung: null, isSigned: true },
  roi_process: { rung: null, isSigned: true },
} as const satisfies Record<string, AgreementTypeSpec>;

export type AgreementType = keyof typeof agreementTypes;

export const AGREEMENT_TYPES = keysOf(agreementTypes);

export const agreementTypeSpec = (type: AgreementType): AgreementTypeSpec => agreementTypes[type];

/** The step of the ladder that one agreement reaches; a letter of commitment counts only if it details the roles of each party. */
export function rungOf(type: AgreementType, detailsRoles: boolean): Rung | null {
  if (type === 'letter_of_commitment' && !detailsRoles) return 0;
  return agreementTypeSpec(type).rung;
}
