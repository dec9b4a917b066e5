import { comparedRecord } from '../../src/features/directory/duplicates/domain/compared-record.js';
import type { DirectoryRecord } from '../../src/features/directory/duplicates/domain/directory-record.js';
import { seeded } from '../network/random.js';
import { pairOf } from './measure.js';
import type { LabelledServices } from './scaled-services.js';

const ORGANIZATIONS = 900;
const DUPLICATES = 240;

const FIRST = ['Alder', 'Birchwood', 'Copperfield', 'Dovecote', 'Elm Ridge', 'Fernhill', 'Granite', 'Harborlight', 'Ironbridge', 'Juniper', 'Kestrel', 'Lantern', 'Meadowlark', 'Northgate', 'Orchard', 'Pinecrest', 'Quarry', 'Riverbend', 'Stonecroft', 'Thistle', 'Upland', 'Valleyview', 'Willow', 'Yarrow']; // prettier-ignore
const SECOND = ['Community Center', 'Family Services', 'Outreach Mission', 'Health Alliance', 'Neighbors Association', 'Lutheran Church', 'Baptist Church', 'Youth Project', 'Housing Partnership', 'Relief Society', 'Senior Council', 'Recovery House', 'Legal Aid', 'Resource Hub']; // prettier-ignore
const SERVICES = ['Food pantry', 'Hot meals', 'Emergency shelter', 'Rent assistance', 'Utility assistance', 'Job training', 'English classes', 'Counseling', 'Child care', 'Diaper bank', 'Clothing closet', 'Tax preparation', 'Transportation', 'Dental clinic', 'After school program', 'Recovery group']; // prettier-ignore
const STREETS = ['Alder', 'Main', 'Weir', 'Cedar', 'Second', 'Mill', 'Church', 'Fulton', 'Harbor', 'Prospect', 'Lincoln', 'Spruce', 'Canal', 'Orchard', 'Ridge', 'Union']; // prettier-ignore
const KINDS = [['Street', 'St'], ['Avenue', 'Ave'], ['Road', 'Rd'], ['Boulevard', 'Blvd']] as const; // prettier-ignore
const TOWNS = [
  'Quill Harbor',
  'Alderbrook',
  'Millrace',
  'Fen Crossing',
  'Port Ellery',
  'Garnet Falls',
  'Tansy',
  'Old Weir',
];

/** Draws from lists, and writes as hurried people do. */
class Hand {
  constructor(private readonly random: () => number) {}

  number = (from: number, to: number): number => from + Math.floor(this.random() * (to - from));

  chance = (share: number): boolean => this.random() < share;

  one<T>(list: readonly T[]): T {
    const found = list[this.number(0, list.length)];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  }

  /** One letter left out, doubled or exchanged with its neighbour. */
  slip(text: string): string {
    const at = this.number(1, text.length - 1);
    const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
    return this.one([
      before + after,
      before + letter + letter + after,
      before + after.charAt(0) + letter + after.slice(1),
    ]);
  }
}

const phone = (hand: Hand): string => `555${String(hand.number(2_000_000, 9_999_999))}`;

interface Base {
  readonly organization: string;
  readonly name: string;
  readonly town: number;
  readonly house: number;
  readonly street: string;
  readonly kind: readonly [string, string];
  readonly phone: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** One to three services an organization, often at the same house and telephone: alike, and yet not the same. */
function baseOf(hand: Hand): readonly Base[] {
  return Array.from({ length: ORGANIZATIONS }, () => {
    const town = hand.number(0, TOWNS.length);
    const organization = `${hand.one(FIRST)} ${hand.one(SECOND)}`;
    const own = phone(hand);
    const place = { town, house: hand.number(1, 3000), street: hand.one(STREETS), kind: hand.one(KINDS) };
    const point = { latitude: 40 + town / 4 + hand.number(0, 900) / 1e4, longitude: -80 + hand.number(0, 900) / 1e4 };
    const names = new Set(Array.from({ length: hand.number(1, 4) }, () => hand.one(SERVICES)));
    return [...names].map((name) => ({
      organization,
      name,
      ...place,
      ...point,
      phone: hand.chance(0.7) ? own : phone(hand),
    }));
  }).flat();
}

const record = (id: string, organizationId: string, base: Base, line: string): DirectoryRecord => ({
  kind: 'service',
  id,
  name: base.name,
  organizationId,
  organizationName: base.organization,
  description: `${base.name} for people in ${TOWNS[base.town]}.`,
  phones: base.phone === '' ? [] : [base.phone],
  webPages: [],
  emails: [],
  addresses: [{ line, city: TOWNS[base.town] ?? null, postalCode: String(17_000 + base.town) }],
  points: [{ latitude: base.latitude, longitude: base.longitude }],
});

/** The same service as another list has it: by a slip, an abbreviation, without its telephone, or with its coordinates rounded. */
const copied = (hand: Hand, base: Base): Base => ({
  ...base,
  name: hand.chance(0.4) ? hand.slip(base.name) : base.name,
  organization: hand.chance(0.5)
    ? hand.slip(base.organization)
    : `${base.organization}${hand.chance(0.3) ? ', Inc.' : ''}`,
  phone: hand.chance(0.2) ? '' : hand.chance(0.9) ? base.phone : phone(hand),
  latitude: Math.round(base.latitude * 1000) / 1000,
  longitude: Math.round(base.longitude * 1000) / 1000,
});

/** Invented services, the same for the same seed, and which of them are one service twice. */
export function inventedServices(seed = 7): LabelledServices {
  const hand = new Hand(seeded(seed));
  const bases = baseOf(hand);
  const records = bases.map((base, n) =>
    record(
      `service-${n}`,
      `organization of ${base.organization} ${base.house}`,
      base,
      `${base.house} ${base.street} ${base.kind[0]}`,
    ),
  );
  const labelled = new Set<string>();
  const chosen = new Set<number>();
  while (chosen.size < DUPLICATES) chosen.add(hand.number(0, bases.length));
  for (const at of chosen) {
    const base = bases[at];
    if (!base) continue;
    const line = `${base.house} ${hand.chance(0.3) ? hand.slip(base.street) : base.street} ${base.kind[1]}${hand.chance(0.2) ? ', Suite 2' : ''}`;
    records.push(record(`copy-${at}`, `copy of organization ${at}`, copied(hand, base), line));
    labelled.add(pairOf(`service-${at}`, `copy-${at}`));
  }
  return { records: records.map(comparedRecord), labelled };
}
