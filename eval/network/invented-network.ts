import { TOWNS } from '../../src/demo/network/network.types.js';
import { pick, seeded, type Random } from './random.js';
import { SERVICE_TEMPLATES, type ServiceTemplate } from './service-templates.js';

/** A listing of the invented network with the truth about it, by which answers are judged. */
export interface InventedListing {
  readonly key: string;
  readonly service: string;
  readonly organization: string;
  readonly town: string;
  readonly category: string;
  readonly languages: readonly string[];
  readonly cost: 'free' | 'sliding' | 'fee';
  readonly takesReferrals: boolean;
  readonly capacity: 'open' | 'limited' | 'waitlist' | 'closed' | null;
  readonly latitude: number;
  readonly longitude: number;
}

export interface InventedPlace {
  readonly key: string;
  readonly town: string;
  readonly street: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface InventedService {
  readonly key: string;
  readonly name: string;
  readonly alternateName: string | null;
  readonly description: string;
  readonly category: string;
  readonly languages: readonly string[];
  readonly cost: InventedListing['cost'];
  readonly capacity: InventedListing['capacity'];
  readonly hours: string;
  readonly phone: string;
}

export interface InventedOrganization {
  readonly key: string;
  readonly name: string;
  /** Takes part in the network: then a person gave its services their categories, and it may take referrals. */
  readonly isAgency: boolean;
  readonly takesReferrals: boolean;
  readonly places: readonly InventedPlace[];
  readonly services: readonly InventedService[];
}

/** The towns of Alder County and of the counties around it, none of which is on a map. */
export const EVAL_TOWNS: Readonly<Record<string, { postalCode: string; latitude: number; longitude: number }>> = {
  ...TOWNS,
  Tannersfield: { postalCode: '00420', latitude: 41.42, longitude: -78.55 },
  'Lower Quill': { postalCode: '00422', latitude: 41.02, longitude: -78.02 },
  Saltlick: { postalCode: '00424', latitude: 40.93, longitude: -78.66 },
  Pellworth: { postalCode: '00426', latitude: 41.55, longitude: -78.11 },
  'Ash Fork': { postalCode: '00428', latitude: 41.36, longitude: -77.82 },
  Dunmoor: { postalCode: '00430', latitude: 40.81, longitude: -78.31 },
  'Briar Mills': { postalCode: '00432', latitude: 41.61, longitude: -78.72 },
};

const FIRST = [
  'Bellwether',
  'Lantern Hill',
  'Quarry Road',
  'Saint Odile',
  'Tamarack',
  'Juniper Row',
  'Copperkettle',
  'Harrow Lane',
  'Willowmere',
  'Northgate',
  'Kestrel',
  'Plumtree',
  'Blue Heron',
  'Ironworks',
  'Hollis',
  'Marrowbone Creek',
  'Fennimore',
  'Gristmill',
  'Halcyon',
  'Sparrow Street',
  'Wexcombe',
  'Redstart',
  'Orrin Valley',
  'Thistledown',
  'Casa Girasol',
  'Puente Nuevo',
  'Applegarth',
  'Mosswood',
  'Larkspur',
  'Tollgate',
];
const SECOND = [
  'Community Health',
  'Family Services',
  'Outreach',
  'Neighbors',
  'Counseling Associates',
  'Cooperative',
  'Mission',
  'Alliance',
  'Action Council',
  'Human Services',
  'Fellowship',
  'Trust',
  'Partners',
  'House',
  'Foundation',
];
const STREETS = [
  'Main Street',
  'Dock Street',
  'Second Avenue',
  'Kiln Lane',
  'Orchard Road',
  'Depot Street',
  'Hill Street',
  'Mill Road',
];
const LANGUAGES = [['en'], ['en'], ['en', 'es'], ['en', 'es'], ['en', 'es', 'vi'], ['en', 'ase'], ['en', 'ht']];
const COSTS = ['free', 'free', 'sliding', 'fee'] as const;
const CAPACITIES = ['open', 'open', 'limited', 'waitlist', 'closed', null, null, null] as const;
const HOURS = [
  'MO,TU,WE,TH,FR 09:00-17:00',
  'MO,TU,WE,TH,FR 08:30-16:30',
  'TU,TH 10:00-15:00',
  'SA,SU 10:00-14:00',
  'MO,TU,WE,TH,FR,SA,SU 00:00-23:59',
];
const SEED = 20_261_130;
const LISTINGS = 2000;

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
const town = (random: Random): string => pick(random, Object.keys(EVAL_TOWNS));
const number = (random: Random): string => String(1000 + Math.floor(random() * 9000));

function place(random: Random, key: string): InventedPlace {
  const name = town(random);
  const middle = EVAL_TOWNS[name] ?? { latitude: 41.2, longitude: -78.3 };
  return {
    key,
    town: name,
    street: `${1 + Math.floor(random() * 300)} ${pick(random, STREETS)}`,
    latitude: round(middle.latitude + (random() - 0.5) / 50),
    longitude: round(middle.longitude + (random() - 0.5) / 50),
  };
}

function service(random: Random, key: string, template: ServiceTemplate): InventedService {
  const inSpanish = random() < 0.15;
  const name = pick(random, template.names);
  return {
    key,
    name: inSpanish ? template.spanish : name,
    alternateName: inSpanish ? null : random() < 0.3 ? template.spanish : null,
    description: pick(random, template.descriptions),
    category: template.category,
    languages: inSpanish ? ['en', 'es'] : pick(random, LANGUAGES),
    cost: pick(random, COSTS),
    capacity: pick(random, CAPACITIES),
    hours: pick(random, HOURS),
    phone: `(814) 555-${number(random)}`,
  };
}

/** The templates in an order of chance, over and over, so that every category comes about as often. */
function* endless(random: Random): Generator<ServiceTemplate, never> {
  for (;;) {
    const round = SERVICE_TEMPLATES.map((template) => ({ template, at: random() }));
    yield* round.sort((a, b) => a.at - b.at).map(({ template }) => template);
  }
}

/** About 2,000 listings of some 400 organizations: the same in every run. */
export function inventedNetwork(seed = SEED, listings = LISTINGS): readonly InventedOrganization[] {
  const random = seeded(seed);
  const names = FIRST.flatMap((first) => SECOND.map((second) => ({ name: `${first} ${second}`, at: random() })));
  const templates = endless(random);
  const organizations: InventedOrganization[] = [];
  let count = 0;
  for (const [n, { name }] of names.sort((a, b) => a.at - b.at).entries()) {
    if (count >= listings) break;
    const key = `org-${n}`;
    const places = Array.from({ length: 1 + Math.floor(random() * 2) }, (_, at) => place(random, `${key}-place-${at}`));
    const length = 2 + Math.floor(random() * 4);
    const services = Array.from({ length }, (_, at) => service(random, `${key}-service-${at}`, templates.next().value));
    organizations.push({ key, name, isAgency: random() < 0.4, takesReferrals: random() < 0.8, places, services });
    count += places.length * services.length;
  }
  return organizations;
}

/** The listings of the network: each service at each place of its organization. */
export const inventedListings = (network: readonly InventedOrganization[]): readonly InventedListing[] =>
  network.flatMap(({ name, isAgency, takesReferrals, places, services }) =>
    services.flatMap((service) =>
      places.map(({ key, town: at, latitude, longitude }) => ({
        key: `${service.key}-${key}`,
        service: service.name,
        organization: name,
        town: at,
        category: service.category,
        languages: service.languages,
        cost: service.cost,
        takesReferrals: isAgency && takesReferrals,
        capacity: service.capacity,
        latitude,
        longitude,
      })),
    ),
  );
