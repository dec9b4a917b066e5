import type { Fields } from './source-row.js';

/** Nobody offers services south of it: who seems to, has written latitude and longitude in each other's place. */
const ANTARCTIC = -60;
const NORTHERNMOST = 84;

const numberOf = (value: unknown): number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : Number.NaN;

/** The fields with their coordinates exchanged, where only that way they name a place; null where they are as they should be. */
export function exchanged(fields: Fields): Fields | null {
  const [latitude, longitude] = [numberOf(fields['latitude']), numberOf(fields['longitude'])];
  const isOdd = latitude < ANTARCTIC || latitude > 90;
  const wouldBe = longitude > ANTARCTIC && longitude <= NORTHERNMOST && Math.abs(latitude) <= 180 && longitude !== 0;
  return isOdd && wouldBe ? { ...fields, latitude: fields['longitude'], longitude: fields['latitude'] } : null;
}
