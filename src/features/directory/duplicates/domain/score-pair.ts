import type { ComparedRecord } from './compared-record.js';
import { typosBetween } from '../../search/domain/spelling.js';
import type { NormalAddress } from './normal-forms.js';
import { lettersAlike, metersApart, setsAlike } from './similarity.js';

/** What speaks for or against two records being one. */
export const REASONS = [
  'same_name', 'similar_name', 'other_name', 'same_organization', 'similar_organization', 'other_organization', 'same_phone', 'other_phone', 'same_address',
  'similar_address', 'near', 'other_address', 'same_web', 'other_web', 'same_email', 'same_description', 'similar_description', 'other_description',
] as const; // prettier-ignore

export type Reason = (typeof REASONS)[number];

/** How much two records speak for being one, from 0 to 1, and why: what speaks loudest first. */
export interface PairScore {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

type Weighed = readonly [reason: Reason, weight: number];

const sharesAny = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));
const bothSay = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length > 0 && b.length > 0;

/** The names' likeness, whatever the order of the words. */
function namesAlike(a: string, b: string): number {
  const straight = lettersAlike(a, b);
  if (straight > 0.95) return straight;
  return Math.max(straight, 0.98 * setsAlike(new Set(a.split(' ')), new Set(b.split(' '))));
}

const SLIPS = 2;
const SHORTEST_WITH_SLIPS = 8;

/** Whether one was written for the other by a slip or two. */
const isMisspelled = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST_WITH_SLIPS && typosBetween(a, b, SLIPS) <= SLIPS;

function weighName(a: ComparedRecord, b: ComparedRecord): Weighed {
  if (a.name === b.name) return ['same_name', 3];
  if (isMisspelled(a.written, b.written)) return ['similar_name', 2.5];
  const alike = namesAlike(a.name, b.name);
  if (alike >= 0.78) return ['similar_name', 6 * alike - 3.3];
  return alike >= 0.55 ? ['other_name', -1.5] : ['other_name', -4];
}

function weighOrganization(a: ComparedRecord, b: ComparedRecord): readonly Weighed[] {
  if (a.organizationId === null || b.organizationId === null) return [];
  if (a.organizationId === b.organizationId) return [['same_organization', 1.2]];
  const alike = namesAlike(a.organization ?? '', b.organization ?? '');
  if (alike >= 0.8) return [['similar_organization', 1.4]];
  return [['other_organization', alike >= 0.5 ? -1 : -2.6]];
}

function addressesAlike(a: NormalAddress, b: NormalAddress): number {
  if (a.area !== null && b.area !== null && a.area !== b.area) return 0;
  if (a.number === b.number) return lettersAlike(a.street, b.street);
  const alike = lettersAlike(`${a.number} ${a.street}`, `${b.number} ${b.street}`);
  // Two houses of one street are two places; a slip in the number of one keeps its digits.
  return a.number && b.number && digitsOf(a.number) !== digitsOf(b.number) && !isSlip(a.number, b.number)
    ? 0
    : 0.9 * alike;
}

const digitsOf = (number: string): string => [...number].sort().join('');
const isSlip = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) === 1 && Math.max(a.length, b.length) > 2 && isLessOne(a, b);

/** Whether the longer is the shorter with one character more. */
function isLessOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  for (let at = 0; at < long.length; at += 1) if (long.slice(0, at) + long.slice(at + 1) === short) return true;
  return false;
}

const NEAR_METERS = 60;
const APART_METERS = 400;
const FAR_METERS = 1_500;
const SAME_FROM = 0.9;
const SIMILAR_FROM = 0.6;

interface Places {
  /** How alike the addresses are that are most alike; null where one record has none. */
  readonly alike: number | null;
  /** Whether those have a house number: a landmark or a box is the place of many. */
  readonly isExact: boolean;
  readonly meters: number | null;
}

function placesOf(a: ComparedRecord, b: ComparedRecord): Places {
  let [alike, isExact]: [number | null, boolean] = [null, false];
  for (const one of a.addresses)
    for (const other of b.addresses) {
      const now = addressesAlike(one, other);
      if (alike === null || now > alike) [alike, isExact] = [now, one.number !== null || other.number !== null];
    }
  const meters = a.points.flatMap((one) => b.points.map((other) => metersApart(one, other)));
  return { alike, isExact, meters: meters.length > 0 ? Math.min(...meters) : null };
}

const isFar = ({ meters }: Places): boolean => meters !== null && meters > FAR_METERS;
const isSame = ({ alike }: Places): boolean => alike !== null && alike >= SAME_FROM;
const isSimilar = ({ alike, meters }: Places): boolean =>
  alike !== null && alike >= SIMILAR_FROM && (meters ?? 0) < APART_METERS;
const isNear = ({ meters }: Places): boolean => meters !== null && meters <= NEAR_METERS;
const isOther = ({ alike, meters }: Places): boolean => alike !== null || (meters ?? 0) > APART_METERS;

function weighPlace(a: ComparedRecord, b: ComparedRecord): readonly Weighed[] {
  const places = placesOf(a, b);
  if (isFar(places)) return [['other_address', isSame(places) ? -1.5 : -4.5]];
  if (isSame(places)) return [['same_address', places.isExact ? 2.6 : 1]];
  if (isSimilar(places)) return [['similar_address', places.isExact ? 2 : 0.8]];
  if (isNear(places)) return [['near', places.alike === null ? 2 : 0.6]];
  return isOther(places) ? [['other_address', -4.5]] : [];
}

/** What two lists of marks say: something in common, or nothing although both have some. */
function weighShared(
  a: readonly string[],
  b: readonly string[],
  same: Weighed,
  other: Weighed | null,
): readonly Weighed[] {
  if (sharesAny(a, b)) return [same];
  return other && bothSay(a, b) ? [other] : [];
}

const weighMarks = (a: ComparedRecord, b: ComparedRecord): readonly Weighed[] => [
  ...weighShared(a.phones, b.phones, ['same_phone', 1.8], ['other_phone', -1.8]),
  ...weighShared(a.web, b.web, ['same_web', 0.8], ['other_web', -0.8]),
  ...weighShared(a.emails, b.emails, ['same_email', 0.8], null),
];

function weighDescription({ description: a }: ComparedRecord, { description: b }: ComparedRecord): readonly Weighed[] {
  if (a === '' || b === '') return [];
  if (a === b) return [['same_description', 2.2]];
  const alike = setsAlike(new Set(a.split(' ')), new Set(b.split(' ')));
  if (alike >= 0.6) return [['similar_description', 1]];
  return [['other_description', alike >= 0.35 ? -0.6 : -1.6]];
}

/** From here on two records may be one, and are shown. */
export const POSSIBLE_FROM = 0.6;

/** From here on they are likely one; how likely, `npm run eval -- duplicates` measures. */
export const LIKELY_FROM = 0.85;

/** What two records of each kind start from: how rarely records that share a key are one. */
const START = { service: -4, organization: -3.2, location: -3 } as const;

/** How much two records of one kind speak for being one and the same. */
export function scorePair(a: ComparedRecord, b: ComparedRecord): PairScore {
  const isNamed = a.kind !== 'location' || (a.name !== '' && b.name !== '');
  const weighed: readonly Weighed[] = [
    ...(isNamed ? [weighName(a, b)] : []),
    ...weighOrganization(a, b),
    ...weighPlace(a, b),
    ...weighMarks(a, b),
    ...weighDescription(a, b),
  ];
  const sum = weighed.reduce<number>((total, [, weight]) => total + weight, START[a.kind]);
  const reasons = [...weighed].sort((x, y) => Math.abs(y[1]) - Math.abs(x[1])).map(([reason]) => reason);
  return { score: Math.round(1000 / (1 + Math.exp(-sum))) / 1000, reasons };
}
