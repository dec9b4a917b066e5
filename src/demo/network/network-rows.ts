import { importedId } from '../../kernel/ids.js';
import { BASIC_NEEDS_ORGANIZATIONS } from './basic-needs-organizations.js';
import { COMMUNITY_ORGANIZATIONS } from './community-organizations.js';
import { HEALTH_ORGANIZATIONS } from './health-organizations.js';
import { TOWNS, type DemoOrganization, type DemoPlace, type DemoService } from './network.types.js';

/** The name under which the demo network's rows are known as a source. */
export const DEMO_SOURCE = 'demo';

export const DEMO_ORGANIZATIONS: readonly DemoOrganization[] = [
  ...HEALTH_ORGANIZATIONS,
  ...BASIC_NEEDS_ORGANIZATIONS,
  ...COMMUNITY_ORGANIZATIONS,
];

/** The id of a row of the demo network: always the same for the same key. */
export const demoId = (table: string, key: string): string => importedId(DEMO_SOURCE, table, key);

type Row = Readonly<Record<string, unknown>>;

const row = (table: string, key: string, columns: Row): Row => ({
  id: demoId(table, key),
  source: DEMO_SOURCE,
  source_id: key,
  ...columns,
});

const phoneNumber = (last: string): string => `(814) 555-${last}`;

const organizationRow = ({ key, name, description, part }: DemoOrganization): Row =>
  row('organization', key, { name, description, email: part?.mailbox ?? null, website: `https://${key}.example` });

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function placeRow(organization: DemoOrganization, { key, name, town, offset: [north, east] }: DemoPlace): Row {
  const { latitude, longitude } = TOWNS[town];
  return row('location', key, {
    organization_id: demoId('organization', organization.key),
    name,
    location_type: 'physical',
    latitude: round(latitude + north / 1000),
    longitude: round(longitude + east / 1000),
  });
}

const addressRow = ({ key, address, town }: DemoPlace): Row =>
  row('address', key, {
    location_id: demoId('location', key),
    address_1: address,
    city: town,
    state_province: 'PA',
    postal_code: TOWNS[town].postalCode,
    country: 'US',
    address_type: 'physical',
  });

const accessibilityRows = ({ key, accessibility }: DemoPlace): Row[] =>
  accessibility
    ? [row('accessibility', key, { location_id: demoId('location', key), description: accessibility })]
    : [];

const serviceRow = (organization: DemoOrganization, service: DemoService): Row =>
  row('service', service.key, {
    organization_id: demoId('organization', organization.key),
    name: service.name,
    alternate_name: service.alternateName ?? null,
    description: service.description,
    status: 'active',
    application_process: service.howToGetIn ?? null,
    fees_description: service.fees ?? null,
    wait_time: service.wait ?? null,
    eligibility_description: service.eligibility ?? null,
    interpretation_services: service.interpretation ?? null,
  });

const ofService = ({ key }: DemoService): Row => ({ service_id: demoId('service', key) });

function scheduleRows(service: DemoService): Row[] {
  return service.hours.split(';').map((part, n) => {
    const [byday, times = ''] = part.trim().split(' ');
    const [opens_at, closes_at] = times.split('-');
    return row('schedule', `${service.key}-${n}`, {
      ...ofService(service),
      freq: 'WEEKLY',
      wkst: 'MO',
      byday,
      opens_at,
      closes_at,
    });
  });
}

const NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Spanish',
  vi: 'Vietnamese',
  ase: 'American Sign Language',
};

const languageRows = (service: DemoService): Row[] =>
  service.languages.map((code) =>
    row('language', `${service.key}-${code}`, { ...ofService(service), code, name: NAMES[code] ?? code }),
  );

const documentRows = (service: DemoService): Row[] =>
  (service.bring ?? []).map((document, n) =>
    row('required_document', `${service.key}-${n}`, { ...ofService(service), document }),
  );

const phoneRows = (service: DemoService): Row[] =>
  service.phone
    ? [row('phone', service.key, { ...ofService(service), number: phoneNumber(service.phone), type: 'voice' })]
    : [];

const contactRows = (service: DemoService): Row[] =>
  service.contact ? [row('contact', service.key, { ...ofService(service), ...service.contact })] : [];

const listingRows = (service: DemoService): Row[] =>
  service.places.map((place) =>
    row('service_at_location', `${service.key}-${place}`, {
      ...ofService(service),
      location_id: demoId('location', place),
    }),
  );

function agencyRows({ key, name, part }: DemoOrganization, at: Date): Row[] {
  if (!part) return [];
  const weekdays = [{ days: [1, 2, 3, 4, 5], opensAt: '09:00', closesAt: '17:00' }];
  return [
    {
      id: demoId('agency', key),
      organization_id: demoId('organization', key),
      name,
      legal_type: part.legalType,
      is_lead: part.isLead ?? false,
      may_send: part.isLead ?? false,
      takes_referrals: part.takesReferrals ?? true,
      time_zone: 'America/New_York',
      hours: part.hours ?? weekdays,
      mailbox: part.mailbox,
      mail_locale: part.mailLocale ?? 'en',
      answered_by: part.answeredBy,
      phone: phoneNumber(part.phone),
      reply_basis: part.replyBasis ?? 'general',
      created_at: at,
      updated_at: at,
    },
  ];
}

const unitRows = ({ key: agency, part }: DemoOrganization, at: Date): Row[] =>
  (part?.units ?? []).map(({ key, name, isPart2Program, neutralName }) => ({
    id: demoId('unit', key),
    agency_id: demoId('agency', agency),
    name,
    is_part2_program: isPart2Program,
    neutral_name: neutralName,
    created_at: at,
  }));

/** The rows of the demo network, table by table, in the order in which they refer to each other. */
export function networkRows(at: Date): readonly (readonly [table: string, rows: readonly Row[]])[] {
  const organizations = DEMO_ORGANIZATIONS;
  const places = organizations.flatMap((organization) => organization.places.map((place) => ({ organization, place })));
  const services = organizations.flatMap((organization) =>
    organization.services.map((service) => ({ organization, service })),
  );
  const each = (rows: (service: DemoService) => Row[]): Row[] => services.flatMap(({ service }) => rows(service));
  return [
    ['hsds.organization', organizations.map(organizationRow)],
    ['hsds.location', places.map(({ organization, place }) => placeRow(organization, place))],
    ['hsds.address', places.map(({ place }) => addressRow(place))],
    ['hsds.accessibility', places.flatMap(({ place }) => accessibilityRows(place))],
    ['hsds.service', services.map(({ organization, service }) => serviceRow(organization, service))],
    ['hsds.service_at_location', each(listingRows)],
    ['hsds.schedule', each(scheduleRows)],
    ['hsds.language', each(languageRows)],
    ['hsds.required_document', each(documentRows)],
    ['hsds.contact', each(contactRows)],
    ['hsds.phone', each(phoneRows)],
    ['agencies', organizations.flatMap((organization) => agencyRows(organization, at))],
    ['agency_units', organizations.flatMap((organization) => unitRows(organization, at))],
  ];
}

/** The categories that people chose for the services of the demo network. */
export const networkCategories = (): readonly Row[] =>
  DEMO_ORGANIZATIONS.flatMap(({ services }) =>
    services.flatMap((service) =>
      service.categories.map((category_code) => ({ ...ofService(service), category_code, origin: 'person' })),
    ),
  );
