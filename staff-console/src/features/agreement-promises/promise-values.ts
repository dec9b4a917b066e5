import type {
  AgreementPromiseInput,
  PromiseKind,
  PromiseLineFragment,
  PromiseUnit,
  PromiseUrgency,
} from '../../gql/graphql.js';

export const KINDS = [
  'FIRST_RESPONSE',
  'DECISION',
  'FIRST_CONTACT',
  'FAST_TRACK',
  'OTHER',
] as const satisfies readonly PromiseKind[];
export const UNITS = ['BUSINESS_DAYS', 'BUSINESS_HOURS', 'CLOCK_HOURS'] as const satisfies readonly PromiseUnit[];
export const URGENCIES = [
  'ROUTINE',
  'URGENT',
  'HIGH_TRANSITION',
  'EMERGENCY',
] as const satisfies readonly PromiseUrgency[];

/** What is typed of a promise. */
export interface PromiseValues {
  readonly promisedBy: string;
  readonly kind: string;
  readonly what: string;
  readonly situation: string;
  readonly amount: string;
  readonly unit: string;
  readonly urgency: string;
}

export const NO_PROMISE: PromiseValues = {
  promisedBy: 'PARTNER',
  kind: 'FIRST_RESPONSE',
  what: '',
  situation: '',
  amount: '',
  unit: 'BUSINESS_DAYS',
  urgency: '',
};

/** What is wrong, by the name of its text. */
export const faultsIn = ({ kind, what, amount, situation }: PromiseValues) => ({
  ...(what.trim() === '' ? { what: 'fillIn' as const } : {}),
  ...(kind !== 'OTHER' && !/^[1-9]\d{0,3}$/.test(amount) ? { amount: 'whole' as const } : {}),
  ...(kind === 'FAST_TRACK' && situation.trim() === '' ? { situation: 'fillIn' as const } : {}),
});

/** The promise that was typed, as it is sent. */
export function typedPromise(values: PromiseValues): AgreementPromiseInput {
  const { promisedBy, kind, what, situation, amount, unit, urgency } = values;
  const timed = amount !== '';
  return {
    promisedBy: promisedBy === 'US' ? 'US' : 'PARTNER',
    kind: KINDS.find((known) => known === kind) ?? 'OTHER',
    what: what.trim(),
    situation: situation.trim() || null,
    amount: timed ? Number(amount) : null,
    unit: timed ? (UNITS.find((known) => known === unit) ?? null) : null,
    urgency: URGENCIES.find((known) => known === urgency) ?? null,
    category: null,
    serviceIds: [],
  };
}

/** A promise that stands, as it is sent again with the others. */
export const standingPromise = (promise: PromiseLineFragment): AgreementPromiseInput => ({
  promisedBy: promise.promisedBy,
  kind: promise.kind,
  what: promise.what,
  situation: promise.situation,
  amount: promise.amount,
  unit: promise.unit,
  urgency: promise.urgency,
  category: promise.category?.code ?? null,
  serviceIds: promise.services.map(({ id }) => id),
});
