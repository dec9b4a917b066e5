import type { Tx } from '../../../../platform/database/transactor.js';
import { PLACE_OF_POSTAL_CODE } from '../data/places.sql.js';
import { typosBetween } from '../domain/spelling.js';
import { findCorner, findOnStreet } from './find-street.js';
import { middleOf, shownCity, type Point, type UnderstoodPlace } from './place.js';
import { CITIES_LIKE, PLACES_OF_CITY, POSTAL_CODES_OF_CITY } from './places.sql.js';
import { cityNames, readPlace, type ReadPlace } from './read-place.js';
import { stateCode } from './state-names.js';

interface City {
  readonly name: string;
  /** As it was typed, folded; not the name where that was misspelled. */
  readonly typed: string;
  readonly label: string;
  readonly area: string;
  readonly point: Point;
}

interface CityRow {
  readonly state: string | null;
  readonly city: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const SHORTEST_TO_MISSPELL = 5;

/** Understands where somebody means, without asking any other server: by listed addresses, the list of postal codes, and the cities of the directory. */
export async function findPlace(tx: Tx, typed: string): Promise<UnderstoodPlace | null> {
  const place = readPlace(typed);
  const city = await cityIn(tx, place);
  const street = await streetIn(tx, place, city);
  if (street) return street;
  const zip = place.postalCode && (await postalCode(tx, place.postalCode));
  if (zip) return zip;
  return city && { kind: 'city', text: city.label, area: city.area, ...city.point };
}

/** Around a postal code; null where neither the list nor the directory knows it. */
export async function postalCode(tx: Tx, zip: string): Promise<UnderstoodPlace | null> {
  const [point] = await tx.query<Point[]>(PLACE_OF_POSTAL_CODE, [zip]);
  return point ? { kind: 'postal_code', text: zip, area: zip.slice(0, 3), ...point } : null;
}

async function streetIn(tx: Tx, place: ReadPlace, city: City | null): Promise<UnderstoodPlace | null> {
  const words = city ? withoutEnd(place.words, city.typed) : place.words;
  if (words.length === 0) return null;
  const where = { cities: city ? [city.name] : null, postalCode: place.postalCode };
  const listed = await findOnStreet(tx, words, where);
  if (listed || !place.corner) return listed;
  const other = city ? withoutEnd(place.corner.other, city.typed) : place.corner.other;
  return findCorner(tx, place.corner.one, other.join(' '), where);
}

function withoutEnd(words: readonly string[], end: string): readonly string[] {
  const length = end.split(' ').length;
  return words.slice(-length).join(' ') === end ? words.slice(0, -length) : words;
}

/** The city with the most words; when none is spelled so, one with a slip. */
async function cityIn(tx: Tx, { words, state }: ReadPlace): Promise<City | null> {
  const names = cityNames(words);
  for (const name of names) {
    const city = await cityNamed(tx, name, state);
    if (city) return city;
  }
  for (const name of names.filter(({ length }) => length >= SHORTEST_TO_MISSPELL)) {
    const meant = await nearlyNamed(tx, name);
    const city = meant === null ? null : await cityNamed(tx, meant, state);
    if (city) return { ...city, typed: name };
  }
  return null;
}

async function nearlyNamed(tx: Tx, name: string): Promise<string | null> {
  const first = name[0] ?? '';
  const range = [first, String.fromCodePoint((first.codePointAt(0) ?? 0) + 1), name];
  const rows = await tx.query<{ city: string }[]>(CITIES_LIKE, range);
  return rows.map(({ city }) => city).find((city) => typosBetween(name, city, 1) <= 1) ?? null;
}

async function cityNamed(tx: Tx, name: string, state: string | null): Promise<City | null> {
  const byZip = await tx.query<CityRow[]>(POSTAL_CODES_OF_CITY, [name]);
  if (byZip.length === 0) return null;
  return cityOf(name, state, byZip) ?? cityOf(name, state, await tx.query<CityRow[]>(PLACES_OF_CITY, [name]));
}

const codeOf = (said: string): string => stateCode(said) ?? said.trim().toUpperCase();

/** The middle of a city of that name: in the state that is said, else in the one that has most of it. */
function cityOf(name: string, state: string | null, rows: readonly CityRow[]): City | null {
  const byState = new Map<string, Point[]>();
  for (const { state: said, latitude, longitude } of rows) {
    const code = codeOf(said ?? '');
    if (latitude === null || longitude === null || (state !== null && code !== state)) continue;
    byState.set(code, [...(byState.get(code) ?? []), { latitude, longitude }]);
  }
  const [most] = [...byState].sort(([, a], [, b]) => b.length - a.length);
  const point = most && middleOf(most[1]);
  if (!most || !point) return null;
  const label = shownCity(rows[0]?.city ?? name, most[0]);
  return { name, typed: name, label, area: label, point };
}
