import type { FactKind } from '../../domain/service-facts.js';

/** What a field of a listing belongs to; a listing itself is the service at one place. */
export const PARTS = ['organization', 'service', 'location', 'listing'] as const;

export type Part = (typeof PARTS)[number];

export const SECTIONS = ['about', 'access', 'people', 'cost', 'hours', 'place', 'organization'] as const;

export type Section = (typeof SECTIONS)[number];

export type FieldKind =
  'text' | 'longText' | 'url' | 'email' | 'phone' | 'number' | 'boolean' | 'choice' | 'date' | 'time' | 'days';

/** One value: where it lies and what it takes. */
export interface ValueRule {
  readonly kind: FieldKind;
  /** Its column; null for what is derived when it is read, such as whether hours go past midnight. */
  readonly column: string | null;
  readonly max: number;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly least: number | null;
  readonly most: number | null;
}

interface Common {
  readonly key: string;
  readonly section: Section;
  readonly table: string;
  /** Whether an agency may change it for its own services. */
  readonly partner: boolean;
}

/** A column of the organization, the service or the place. */
export interface OneField extends Common {
  readonly shape: 'one';
  readonly part: Part;
  readonly rule: ValueRule;
}

/** Rows of a table of their own, each belonging to one part of the listing. */
export interface RowsField extends Common {
  readonly shape: 'rows';
  /** The columns by which a row belongs; the first is where a new row goes. */
  readonly links: Readonly<Partial<Record<Part, string>>>;
  readonly columns: Readonly<Record<string, ValueRule>>;
}

/** Codes that a person chooses for the service. */
export interface CodesField extends Common {
  readonly shape: 'codes';
  readonly column: string;
  /** The kind of fact; null for categories. */
  readonly fact: string | null;
}

export type ListingField = OneField | RowsField | CodesField;

/** The most rows of one field, and the most codes. */
export const MOST_ROWS = 60;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const LENGTHS: Readonly<Partial<Record<FieldKind, number>>> = { longText: 10_000, url: 500, email: 254, phone: 40 };

const rule = (name: string, kind: FieldKind, rest: Partial<ValueRule> = {}): ValueRule => ({
  kind,
  column: snake(name),
  max: LENGTHS[kind] ?? 200,
  required: false,
  choices: [],
  least: null,
  most: null,
  ...rest,
});

interface OneRest extends Partial<ValueRule> {
  readonly partner?: boolean;
}

function one(key: string, section: Section, kind: FieldKind, { partner = false, ...rest }: OneRest = {}): OneField {
  const [part = '', name = ''] = key.split('.');
  const owner = PARTS.find((candidate) => candidate === part) ?? 'service';
  return { shape: 'one', key, section, table: owner, part: owner, partner, rule: rule(name, kind, rest) };
}

type Columns = Readonly<Record<string, FieldKind | readonly [FieldKind, Partial<ValueRule>]>>;

function rows(
  key: string,
  section: Section,
  table: string,
  links: RowsField['links'],
  columns: Columns,
  partner = false,
): RowsField {
  const rules = Object.entries(columns).map(([name, said]) =>
    typeof said === 'string' ? [name, rule(name, said)] : [name, rule(name, said[0], said[1])],
  );
  return { shape: 'rows', key, section, table, links, partner, columns: Object.fromEntries(rules) };
}

const PHONE: Columns = {
  number: ['phone', { required: true }],
  extension: ['text', { max: 10 }],
  type: ['choice', { choices: ['voice', 'text', 'fax', 'tty', 'cell', 'pager', 'video'] }],
  description: 'text',
};

const fact = (kind: FactKind, section: Section, partner = false): CodesField => ({
  shape: 'codes',
  key: `service.${kind}`,
  section,
  table: 'service_facts',
  column: 'code',
  fact: kind,
  partner,
});

/** Everything of a listing that people change, in the order of the form. One table: reading, writing, checking, history and files follow from it. */
export const LISTING_FIELDS: readonly ListingField[] = [
  one('service.name', 'about', 'text', { required: true }),
  one('service.alternateName', 'about', 'text'),
  one('service.description', 'about', 'longText', { partner: true }),
  { shape: 'codes', key: 'service.categories', section: 'about', table: 'listing_categories', column: 'category_code', fact: null, partner: false },
  fact('level_of_care', 'about'),
  one('service.url', 'about', 'url', { partner: true }),
  one('service.email', 'about', 'email', { partner: true }),
  one('service.status', 'about', 'choice', { required: true, choices: ['active', 'temporarily closed', 'inactive', 'defunct'] }),

  rows('listing.phones', 'access', 'phone', { listing: 'service_at_location_id', service: 'service_id', location: 'location_id' }, PHONE, true),
  one('service.applicationProcess', 'access', 'longText', { partner: true }),
  rows('service.documents', 'access', 'required_document', { service: 'service_id' }, { document: ['text', { required: true, max: 500 }], uri: 'url' }, true),
  fact('access', 'access', true),
  one('service.waitTime', 'access', 'text', { max: 500, partner: true }),

  one('service.eligibility', 'people', 'longText', { column: 'eligibility_description', partner: true }),
  one('service.minimumAge', 'people', 'number', { least: 0, most: 120, partner: true }),
  one('service.maximumAge', 'people', 'number', { least: 0, most: 120, partner: true }),
  fact('population', 'people'),
  rows('service.languages', 'people', 'language', { service: 'service_id', location: 'location_id' }, { name: ['text', { required: true }], code: ['text', { max: 35 }], note: 'text' }, true),
  one('service.interpretation', 'people', 'text', { column: 'interpretation_services', max: 500, partner: true }),
  rows('service.areas', 'people', 'service_area', { service: 'service_id', listing: 'service_at_location_id' }, { name: ['text', { required: true }], description: ['text', { max: 500 }] }),

  fact('cost', 'cost', true),
  fact('payer', 'cost', true),
  one('service.fees', 'cost', 'longText', { column: 'fees_description', partner: true }),
  one('service.feesAsWritten', 'cost', 'text', { column: 'fees', max: 2000, partner: true }),
  rows('service.costs', 'cost', 'cost_option', { service: 'service_id' }, { option: ['text', { max: 500 }], amount: ['number', { least: 0, most: 1_000_000 }], currency: ['text', { max: 3 }], amountDescription: ['text', { max: 500 }] }, true),

  rows('listing.schedules', 'hours', 'schedule', { listing: 'service_at_location_id', service: 'service_id', location: 'location_id' }, {
    freq: ['choice', { choices: ['WEEKLY', 'MONTHLY'] }], byday: 'days', opensAt: 'time', closesAt: 'time', overnight: ['boolean', { column: null }],
    validFrom: 'date', validTo: 'date', description: ['text', { max: 1000 }], notes: ['text', { max: 1000 }],
  }, true),

  one('location.name', 'place', 'text'),
  one('location.isConfidential', 'place', 'boolean'),
  rows('location.addresses', 'place', 'address', { location: 'location_id' }, {
    addressType: ['choice', { required: true, choices: ['physical', 'postal', 'virtual'] }], attention: 'text', address1: ['text', { column: 'address_1' }],
    address2: ['text', { column: 'address_2' }], city: 'text', stateProvince: ['text', { max: 60 }], postalCode: ['text', { max: 20 }], country: ['text', { max: 60 }],
  }),
  one('location.latitude', 'place', 'number', { least: -90, most: 90 }),
  one('location.longitude', 'place', 'number', { least: -180, most: 180 }),
  fact('accessibility', 'place'),
  one('location.transportation', 'place', 'text', { max: 1000 }),
  one('location.description', 'place', 'longText'),
  rows('location.accessibility', 'place', 'accessibility', { location: 'location_id' }, { description: ['text', { required: true, max: 500 }], details: ['text', { max: 1000 }] }, true),

  one('organization.name', 'organization', 'text', { required: true }),
  one('organization.alternateName', 'organization', 'text'),
  one('organization.description', 'organization', 'longText'),
  one('organization.website', 'organization', 'url'),
  one('organization.email', 'organization', 'email'),
  rows('organization.phones', 'organization', 'phone', { organization: 'organization_id' }, PHONE),
]; // prettier-ignore

const BY_KEY: ReadonlyMap<string, ListingField> = new Map(LISTING_FIELDS.map((field) => [field.key, field]));

/** The field of that key, or null when we know none. */
export const fieldByKey = (key: string): ListingField | null => BY_KEY.get(key) ?? null;

/** The part that a field hangs on, for saying whether there is one: a service without a place has no location. */
export const partOf = (field: ListingField): Part =>
  field.shape === 'one' ? field.part : (PARTS.find((part) => field.key.startsWith(`${part}.`)) ?? 'service');

/** The field that a column of a changed row belongs to; null for what the form does not know. */
export function fieldOfColumn(
  table: string,
  column: string,
  row: Readonly<Record<string, unknown>>,
): ListingField | null {
  return (
    LISTING_FIELDS.find((field) => {
      if (field.table !== table) return false;
      if (field.shape === 'one') return field.rule.column === column;
      if (field.shape === 'codes') return (field.fact ?? field.column) === column;
      return Object.values(field.links).some((link) => row[link] !== null && row[link] !== undefined);
    }) ?? null
  );
}
