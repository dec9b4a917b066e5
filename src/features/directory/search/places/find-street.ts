import type { Tx } from '../../../../platform/database/transactor.js';
import { metersApart, middleOf, shownCity, type Point, type UnderstoodPlace } from './place.js';
import { ADDRESSES_ON_STREET } from './places.sql.js';
import { streetReadings } from './read-place.js';
import { isSameStreet, streetLine, type StreetLine } from './street-line.js';

interface Listed extends Point {
  readonly line: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly postalCode: string | null;
}

/** In which cities (folded) or postal code to look; nowhere in particular when neither is said. */
export interface Where {
  readonly cities: readonly string[] | null;
  readonly postalCode: string | null;
}

/** Houses further along than this are no help. */
const NUMBERS_AWAY = 400;
const CORNER_METERS = 900;

const lexemes = (words: readonly string[]): string =>
  words.map((word) => `'${word.replace(/['\\]/g, '')}'`).join(' & ');

async function listedOn(tx: Tx, street: StreetLine, where: Where, withHouse: boolean): Promise<readonly Listed[]> {
  const words = [...(withHouse && street.number !== null ? [street.number] : []), ...street.name];
  const cities = where.cities ?? (where.postalCode === null ? null : []);
  const rows = await tx.query<Listed[]>(ADDRESSES_ON_STREET, [lexemes(words), cities, where.postalCode, street.number]);
  return rows.filter(({ line }) => isSameStreet(streetLine(line), street));
}

const areaOf = ({ postalCode, city, state }: Listed): string | null =>
  postalCode && /^\d{5}$/.test(postalCode) ? postalCode.slice(0, 3) : city && shownCity(city, state);

const shown = (listed: Listed, line: string = listed.line): string =>
  [line.trim(), ...(listed.city ? [shownCity(listed.city, listed.state)] : [])].join(', ');

const at = ({ latitude, longitude }: Point): Point => ({ latitude, longitude });

/** A listed address with these words; else the nearest one listed along the same street, where a city or postal code is said. */
export async function findOnStreet(tx: Tx, words: readonly string[], where: Where): Promise<UnderstoodPlace | null> {
  const isSomewhere = where.cities !== null || where.postalCode !== null;
  for (const street of streetReadings(words)) {
    if (street.number === null && street.kind === null && !isSomewhere) continue;
    const listed = await listedOn(tx, street, where, !isSomewhere);
    const exact = street.number === null ? null : listed.find(({ line }) => streetLine(line).number === street.number);
    if (exact) return { kind: 'address', text: shown(exact), area: areaOf(exact), ...at(exact) };
    const near = isSomewhere ? nearestOf(street, listed) : null;
    if (near) return { kind: 'street', text: shown(near), area: areaOf(near), ...at(near) };
  }
  return null;
}

/** The house with the nearest number; without one, the place in the middle of the street. */
function nearestOf({ number }: StreetLine, listed: readonly Listed[]): Listed | null {
  if (number === null) {
    const middle = middleOf(listed);
    const [first] = middle ? [...listed].sort((a, b) => metersApart(a, middle) - metersApart(b, middle)) : [];
    return first ?? null;
  }
  const wanted = parseInt(number, 10);
  const [nearest] = listed
    .map((one) => ({ one, away: Math.abs(parseInt(streetLine(one.line).number ?? '', 10) - wanted) }))
    .filter(({ away }) => away <= NUMBERS_AWAY)
    .sort((a, b) => a.away - b.away);
  return nearest?.one ?? null;
}

/** Where two streets meet: between the two listed addresses on them that are nearest to each other. */
export async function findCorner(tx: Tx, one: string, other: string, where: Where): Promise<UnderstoodPlace | null> {
  const [a, b] = [streetLine(one), streetLine(other)];
  if (a.name.length === 0 || b.name.length === 0) return null;
  const [onOne, onOther] = [await listedOn(tx, a, where, false), await listedOn(tx, b, where, false)];
  let best: { readonly meters: number; readonly from: Listed; readonly to: Listed } | null = null;
  for (const from of onOne)
    for (const to of onOther) {
      const meters = metersApart(from, to);
      if (meters <= CORNER_METERS && (best === null || meters < best.meters)) best = { meters, from, to };
    }
  const middle = best && middleOf([best.from, best.to]);
  if (!best || !middle) return null;
  return {
    kind: 'corner',
    text: shown(best.from, `${one.trim()} & ${nameAsTyped(other)}`),
    area: areaOf(best.from),
    ...middle,
  };
}

const nameAsTyped = (name: string): string => name.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
