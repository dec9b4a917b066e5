import type { PartnerPromise } from './agreement-on-day.js';

/** Of what a promise is asked. `categories` is the referral's own with those above it, the nearest first. */
export interface PromisedCase {
  readonly kind: PartnerPromise['kind'];
  readonly urgency: string;
  readonly categories: readonly string[];
}

const matches = (promise: PartnerPromise, { kind, urgency, categories }: PromisedCase): boolean =>
  promise.kind === kind &&
  (promise.urgency === null || promise.urgency === urgency) &&
  (promise.category === null || categories.includes(promise.category));

/** How closely a promise speaks of the case: its service counts before its kind of help, that before its urgency. */
function closeness(
  { namesService, category, urgency }: PartnerPromise,
  { categories }: PromisedCase,
): readonly number[] {
  const near = category === null ? 0 : categories.length - categories.indexOf(category);
  return [namesService ? 1 : 0, near, urgency === null ? 0 : 1];
}

const HOURS: Readonly<Record<PartnerPromise['unit'], number>> = {
  clock_hours: 1,
  business_hours: 3,
  business_days: 24,
};

/** The promises that speak of a case, the closest first; of two that are equally close, the shorter. */
export function matchingPromises(promises: readonly PartnerPromise[], asked: PromisedCase): readonly PartnerPromise[] {
  return promises
    .filter((promise) => matches(promise, asked))
    .map((promise) => ({ promise, close: closeness(promise, asked) }))
    .sort((one, other) => {
      const nearer = other.close.map((far, place) => far - (one.close[place] ?? 0)).find((gap) => gap !== 0) ?? 0;
      const shorter = one.promise.amount * HOURS[one.promise.unit] - other.promise.amount * HOURS[other.promise.unit];
      return nearer || shorter || one.promise.id.localeCompare(other.promise.id);
    })
    .map(({ promise }) => promise);
}
