import { stateCode } from './state-names.js';

/** A point in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * How a place was understood: a listed address; the nearest listed one on the same street; a corner between addresses on both streets; the
 * middle of a postal code or of a city; or not at all.
 */
export type PlaceKind = 'address' | 'street' | 'corner' | 'postal_code' | 'city' | 'unknown';

/** A place to search near, as it was understood. */
export interface UnderstoodPlace extends Point {
  readonly kind: Exclude<PlaceKind, 'unknown'>;
  readonly text: string;
  /** So much of it as may be kept: a city, or the first digits of a postal code; never a street. */
  readonly area: string | null;
}

const median = (numbers: readonly number[]): number | null => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** The middle of points, which one that is far off by mistake does not move. */
export function middleOf(points: readonly Point[]): Point | null {
  const latitude = median(points.map((point) => point.latitude));
  const longitude = median(points.map((point) => point.longitude));
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

const inWords = (name: string): string =>
  name === name.toUpperCase() || name === name.toLowerCase()
    ? name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** A city as it is shown, with its state. */
export const shownCity = (city: string, state: string | null): string =>
  [inWords(city.trim()), (state && stateCode(state)) ?? state?.trim()].filter(Boolean).join(', ');

const METERS_PER_DEGREE = 111_195;

/** Between two points near each other. */
export function metersApart(a: Point, b: Point): number {
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(a.latitude - b.latitude, east) * METERS_PER_DEGREE;
}
