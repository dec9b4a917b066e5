import { changeBecause, refreshSearch, type RunSql } from '../../src/features/directory/index.js';
import { importedId } from '../../src/kernel/ids.js';
import { EVAL_TOWNS, type InventedOrganization, type InventedPlace, type InventedService } from './invented-network.js';

const SOURCE = 'eval';

/** The id of a row of the invented network: always the same for the same key. */
export const evalId = (table: string, key: string): string => importedId(SOURCE, table, key);

type Row = Readonly<Record<string, unknown>>;

const row = (table: string, key: string, columns: Row): Row => ({
  id: evalId(table, key),
  source: SOURCE,
  source_id: key,
  ...columns,
});

const FEES = { free: 'Free', sliding: 'Sliding scale by income', fee: '$25 a visit' } as const;
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Spanish',
  vi: 'Vietnamese',
  ase: 'American Sign Language',
  ht: 'Haitian Creole',
};

const ofService = ({ key }: InventedService): Row => ({ service_id: evalId('service', key) });

function scheduleRow({ key, hours }: InventedService): Row {
  const [byday, times = ''] = hours.split(' ');
  const [opens_at, closes_at] = times.split('-');
  return row('schedule', key, {
    service_id: evalId('service', key),
    freq: 'WEEKLY',
    wkst: 'MO',
    byday,
    opens_at,
    closes_at,
  });
}

const listingRow = (service: InventedService, { key }: InventedPlace): Row =>
  row('service_at_location', `${service.key}-${key}`, { ...ofService(service), location_id: evalId('location', key) });

const languageRows = (service: InventedService): Row[] =>
  service.languages.map((code) =>
    row('language', `${service.key}-${code}`, { ...ofService(service), code, name: LANGUAGE_NAMES[code] ?? code }),
  );

const phoneRow = (service: InventedService): Row =>
  row('phone', service.key, { ...ofService(service), number: service.phone, type: 'voice' });

const locationRow = ({ key }: InventedOrganization, place: InventedPlace): Row =>
  row('location', place.key, {
    organization_id: evalId('organization', key),
    name: place.street,
    location_type: 'physical',
    latitude: place.latitude,
    longitude: place.longitude,
  });

const addressRow = ({ key, street, town }: InventedPlace): Row =>
  row('address', key, {
    location_id: evalId('location', key),
    address_1: street,
    city: town,
    state_province: 'PA',
    postal_code: EVAL_TOWNS[town]?.postalCode,
    country: 'US',
    address_type: 'physical',
  });

const serviceRow = ({ key }: InventedOrganization, service: InventedService): Row =>
  row('service', service.key, {
    organization_id: evalId('organization', key),
    name: service.name,
    alternate_name: service.alternateName,
    description: service.description,
    status: 'active',
    fees_description: FEES[service.cost],
  });

function agencyRow({ key, name, takesReferrals }: InventedOrganization, at: Date): Row {
  return {
    id: evalId('agency', key),
    organization_id: evalId('organization', key),
    name,
    legal_type: 'non_covered_cbo',
    is_lead: false,
    active: true,
    may_send: false,
    takes_referrals: takesReferrals,
    time_zone: 'America/New_York',
    hours: [{ days: [1, 2, 3, 4, 5], opensAt: '09:00', closesAt: '17:00' }],
    mailbox: `intake@${key}.example`,
    mail_locale: 'en',
    answered_by: 'Front desk',
    phone: '(814) 555-0100',
    reply_basis: 'general',
    created_at: at,
    updated_at: at,
  };
}

function tables(
  network: readonly InventedOrganization[],
  at: Date,
): readonly (readonly [table: string, rows: readonly Row[]])[] {
  const services = network.flatMap((organization) =>
    organization.services.map((service) => ({ organization, service })),
  );
  const listings = services.flatMap(({ organization, service }) =>
    organization.places.map((place) => ({ service, place })),
  );
  return [
    [
      'hsds.organization',
      network.map(({ key, name }) => row('organization', key, { name, description: `${name} of Alder County.` })),
    ],
    [
      'hsds.location',
      network.flatMap((organization) => organization.places.map((place) => locationRow(organization, place))),
    ],
    ['hsds.address', network.flatMap(({ places }) => places.map(addressRow))],
    ['hsds.service', services.map(({ organization, service }) => serviceRow(organization, service))],
    ['hsds.service_at_location', listings.map(({ service, place }) => listingRow(service, place))],
    ['hsds.schedule', services.map(({ service }) => scheduleRow(service))],
    ['hsds.language', services.flatMap(({ service }) => languageRows(service))],
    ['hsds.phone', services.map(({ service }) => phoneRow(service))],
    ['agencies', network.filter(({ isAgency }) => isAgency).map((organization) => agencyRow(organization, at))],
    [
      'listing_categories',
      services
        .filter(({ organization }) => organization.isAgency)
        .map(({ service }) => ({ ...ofService(service), category_code: service.category, origin: 'person' })),
    ],
    [
      'listing_capacity',
      listings.flatMap(({ service, place }) =>
        service.capacity ? [capacityRow(`${service.key}-${place.key}`, service, at)] : [],
      ),
    ],
  ];
}

function capacityRow(key: string, service: InventedService, at: Date): Row {
  const state = service.capacity;
  return {
    listing_id: evalId('service_at_location', key),
    service_id: evalId('service', service.key),
    state,
    how: 'phone_call',
    said_by: 'Front desk',
    said_at: at,
    believed_until: new Date(at.getTime() + 365 * 24 * 3_600_000),
  };
}

/** Puts the invented network into an empty directory, as its owner, with what search keeps of it. */
export async function seedEvalNetwork(
  run: RunSql,
  network: readonly InventedOrganization[],
  at = new Date(),
): Promise<void> {
  await run('BEGIN');
  await changeBecause(run, 'import', SOURCE);
  for (const [table, rows] of tables(network, at)) {
    const list = Object.keys(rows[0] ?? {}).join(', ');
    await run(
      `INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
  await refreshSearch(run, { all: true });
  await run('COMMIT');
}
