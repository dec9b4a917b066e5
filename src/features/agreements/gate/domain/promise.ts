import { invalid, type Problem } from '../../../../kernel/problem.js';

export const PROMISE_KINDS = ['first_response', 'decision', 'first_contact', 'fast_track', 'other'] as const;

export type PromiseKind = (typeof PROMISE_KINDS)[number];

export const PROMISE_UNITS = ['clock_hours', 'business_hours', 'business_days'] as const;

export type PromiseUnit = (typeof PROMISE_UNITS)[number];

export const PROMISED_BY = ['partner', 'us'] as const;

export const PROMISE_URGENCIES = ['routine', 'urgent', 'high_transition', 'emergency'] as const;

/** What one side of an agreement promises the other. */
export interface AgreementPromise {
  readonly promisedBy: (typeof PROMISED_BY)[number];
  readonly kind: PromiseKind;
  /** In which case a fast track holds, such as dental pain in the emergency room. */
  readonly situation: string | null;
  /** For which urgency and kind of help; null for all. */
  readonly urgency: (typeof PROMISE_URGENCIES)[number] | null;
  readonly category: string | null;
  readonly serviceIds: readonly string[];
  readonly amount: number | null;
  readonly unit: PromiseUnit | null;
  readonly what: string;
}

/** The longest that is still a promise: a year of clock hours, of working hours, of working days. */
const LONGEST: Readonly<Record<PromiseUnit, number>> = { clock_hours: 8760, business_hours: 2080, business_days: 260 };

const MOST_PROMISES = 30;

/** What is said of promises that cannot be meant. */
export interface PromiseFaults {
  readonly what: string;
  readonly amountAndUnit: string;
  readonly howLong: string;
  readonly between: (most: number) => string;
  readonly situation: string;
  readonly twice: string;
  readonly tooMany: (most: number) => string;
}

const caseOf = ({ promisedBy, kind, situation, urgency, category, serviceIds }: AgreementPromise): string =>
  JSON.stringify([promisedBy, kind, situation?.toLowerCase() ?? null, urgency, category, [...serviceIds].sort()]);

type Fault = readonly [field: string, message: string];

function faultOf({ kind, situation, amount, unit, what }: AgreementPromise, faults: PromiseFaults): Fault | null {
  if (what === '') return ['what', faults.what];
  if ((amount === null) !== (unit === null)) return [amount === null ? 'amount' : 'unit', faults.amountAndUnit];
  if (kind !== 'other' && amount === null) return ['amount', faults.howLong];
  if (amount !== null && unit !== null && (amount < 1 || amount > LONGEST[unit]))
    return ['amount', faults.between(LONGEST[unit])];
  return kind === 'fast_track' && !situation ? ['situation', faults.situation] : null;
}

/** The first promise that cannot be meant, by its place; or null. Two that speak of one case would contradict each other. */
export function promisesFault(promises: readonly AgreementPromise[], faults: PromiseFaults): Problem | null {
  if (promises.length > MOST_PROMISES) return invalid('promises', faults.tooMany(MOST_PROMISES));
  const seen = new Set<string>();
  for (const [place, promise] of promises.entries()) {
    const fault = faultOf(promise, faults);
    if (fault) return invalid(`promises.${place}.${fault[0]}`, fault[1]);
    if (promise.kind !== 'other' && seen.has(caseOf(promise))) return invalid(`promises.${place}`, faults.twice);
    seen.add(caseOf(promise));
  }
  return null;
}
