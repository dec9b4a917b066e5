import { daysBetween } from '../../../../kernel/local-day.js';
import type { AgreementState } from '../../domain/agreement-lifecycle.js';
import { agreementTypeSpec, rungOf } from '../../domain/agreement-types.js';
import type { AgreementOnDay } from './agreement-on-day.js';

/** How an agreement stands toward one service on one day. */
export const STANDINGS = [
  'in_force',
  'expiring',
  'not_covering',
  'expired',
  'terminated',
  'in_the_making',
  'not_attainable',
  'none',
] as const;

export type Standing = (typeof STANDINGS)[number];

/** Kinds of agreement that a policy tells apart. */
export const TYPE_GROUPS = ['dco', 'signed', 'unsigned', 'other'] as const;

export type TypeGroup = (typeof TYPE_GROUPS)[number];

const EXPIRING_DAYS = 90;

/** The kind of an agreement: a signed partnership, an unsigned protocol, or something that is no partnership by itself. */
export function groupOf({ type, detailsRoles }: Pick<AgreementOnDay, 'type' | 'detailsRoles'>): TypeGroup {
  if (type === 'dco_agreement') return 'dco';
  const rung = rungOf(type, detailsRoles);
  if (rung === null || rung === 0) return 'other';
  return agreementTypeSpec(type).isSigned ? 'signed' : 'unsigned';
}

const BEFORE_IT_HELD: Readonly<Record<AgreementState, Standing>> = {
  identified: 'none',
  outreach: 'none',
  negotiation: 'in_the_making',
  signature: 'in_the_making',
  active: 'in_the_making',
  expired: 'expired',
  terminated: 'terminated',
  superseded: 'none',
  not_attainable: 'not_attainable',
};

function withoutForce({ state, hasHeld }: AgreementOnDay): Standing {
  if (hasHeld !== true) return BEFORE_IT_HELD[state];
  if (state === 'terminated' || state === 'not_attainable') return state;
  return state === 'superseded' ? 'none' : 'expired';
}

/** The standing by its days: nothing has to be written for it to change on the day after the last. */
export function standingOf(agreement: AgreementOnDay, day: string, asDco: boolean): Standing {
  if (!agreement.isInForce) return withoutForce(agreement);
  const covers = asDco && agreement.type === 'dco_agreement' ? agreement.coversAsDco : agreement.covers;
  if (!covers) return 'not_covering';
  const { lastDay } = agreement;
  return lastDay !== null && daysBetween(day, lastDay) <= EXPIRING_DAYS ? 'expiring' : 'in_force';
}

const IN_EARNEST: readonly AgreementState[] = ['negotiation', 'signature', 'active', 'expired', 'terminated'];

/** Whether an agreement, in earnest or once in force, makes the service one that a DCO furnishes. */
export const makesDcoService = ({ namesAsDco, state }: AgreementOnDay): boolean =>
  namesAsDco && IN_EARNEST.includes(state);
