import type { Fields } from './source-row.js';

/** How rows of one resource, in whichever version of HSDS, become rows of 3.2.3. */
export interface Resource {
  readonly table: string;
  /** Other names of its file or of its key in JSON. */
  readonly names: readonly string[];
  /** Old field names and what they are called now. */
  readonly rename?: Readonly<Record<string, string>>;
  /** What the old table said by being that table. */
  readonly set?: Readonly<Record<string, string>>;
  /** The row is no row of its own any more: its text belongs into a column of the service it names. */
  readonly amends?: { readonly column: string; readonly from: string };
}

const ofService = { service_id: 'link_id' };
const aboutService = { link_entity: 'service' };

export const RESOURCES: Readonly<Record<string, Resource>> = {
  taxonomy: { table: 'taxonomy', names: ['taxonomies', 'taxonomy_detail'] },
  taxonomy_term: {
    table: 'taxonomy_term',
    names: ['taxonomy_terms'],
    rename: { vocabulary: 'taxonomy', term: 'name' },
  },
  unit: { table: 'unit', names: ['units'] },
  organization: {
    table: 'organization',
    names: ['organizations', 'organisation', 'organisations'],
    rename: { url: 'website' },
  },
  program: { table: 'program', names: ['programs'] },
  service: {
    table: 'service',
    names: ['services'],
    rename: { accrediations: 'accreditations', eligibility: 'eligibility_description' },
  },
  location: { table: 'location', names: ['locations'] },
  service_at_location: {
    table: 'service_at_location',
    names: ['services_at_location', 'service_at_locations', 'services_at_locations'],
  },
  contact: { table: 'contact', names: ['contacts'] },
  phone: { table: 'phone', names: ['phones'] },
  address: { table: 'address', names: ['addresses'] },
  physical_address: { table: 'address', names: ['physical_addresses'], set: { address_type: 'physical' } },
  postal_address: { table: 'address', names: ['postal_addresses', 'mail_addresses'], set: { address_type: 'postal' } },
  schedule: { table: 'schedule', names: ['schedules'] },
  regular_schedule: {
    table: 'schedule',
    names: ['regular_schedules'],
    rename: { weekday: 'byday', original_text: 'description' },
    set: { freq: 'WEEKLY' },
  },
  holiday_schedule: {
    table: 'schedule',
    names: ['holiday_schedules'],
    rename: { start_date: 'valid_from', end_date: 'valid_to' },
  },
  funding: { table: 'funding', names: ['fundings'], rename: { source: 'funding_source' } },
  service_area: { table: 'service_area', names: ['service_areas'], rename: { service_area: 'name' } },
  required_document: { table: 'required_document', names: ['required_documents'] },
  language: { table: 'language', names: ['languages'], rename: { language: 'name' } },
  accessibility: { table: 'accessibility', names: ['accessibilities'], rename: { accessibility: 'description' } },
  accessibility_for_disabilities: {
    table: 'accessibility',
    names: ['accessibility_for_disability'],
    rename: { accessibility: 'description' },
  },
  cost_option: { table: 'cost_option', names: ['cost_options'] },
  fee: { table: 'cost_option', names: ['fees'], rename: { fee: 'amount_description' } },
  organization_identifier: { table: 'organization_identifier', names: ['organization_identifiers'] },
  service_capacity: { table: 'service_capacity', names: ['service_capacities', 'capacities'] },
  url: { table: 'url', names: ['urls', 'additional_urls', 'additional_websites'] },
  attribute: { table: 'attribute', names: ['attributes'] },
  service_taxonomy: {
    table: 'attribute',
    names: ['services_taxonomy', 'service_taxonomies'],
    rename: { ...ofService, taxonomy_id: 'taxonomy_term_id', taxonomy_detail: 'value' },
    set: { ...aboutService, link_type: 'taxonomy' },
  },
  service_attribute: { table: 'attribute', names: ['service_attributes'], rename: ofService, set: aboutService },
  other_attribute: { table: 'attribute', names: ['other_attributes'], rename: { link_type: 'link_entity' } },
  payment_accepted: {
    table: 'attribute',
    names: ['payments_accepted'],
    rename: { ...ofService, payment: 'value' },
    set: { ...aboutService, link_type: 'payment_accepted' },
  },
  metadata: { table: 'metadata', names: [] },
  meta_table_description: { table: 'meta_table_description', names: ['meta_table_descriptions'] },
  eligibility: {
    table: 'service',
    names: ['eligibilities'],
    amends: { column: 'eligibility_description', from: 'eligibility' },
  },
  interpretation_services: {
    table: 'service',
    names: [],
    amends: { column: 'interpretation_services', from: 'language' },
  },
};

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(RESOURCES).flatMap(([resource, { names }]) =>
    [resource, ...names].map((name) => [name, resource] as const),
  ),
);

/** Whether a row under the name `taxonomy` is a term of one: before 3.0 that file held the terms. */
const isTerm = (fields: readonly string[]): boolean =>
  ['parent_id', 'parent_name', 'vocabulary'].some((field) => fields.includes(field));

/** The resource that a file or a key of this name holds, given the names of its fields. */
export function resourceNamed(name: string, fields: readonly string[]): string | null {
  const resource = BY_NAME.get(name.toLowerCase().replace(/[^a-z0-9]+/g, '_')) ?? null;
  return resource === 'taxonomy' && isTerm(fields) ? 'taxonomy_term' : resource;
}

const SAYS_SERVICE = [
  'service_at_locations',
  'services_at_location',
  'organization_id',
  'organization',
  'status',
  'eligibility_description',
];
const SAYS_LISTING = ['service_id', 'location_id', 'location', 'service'];
const SAYS_ORGANIZATION = [
  'services',
  'website',
  'legal_status',
  'tax_id',
  'year_incorporated',
  'parent_organization_id',
  'programs',
];

/** What a record of a list is, when neither file nor key says so: told from the fields that only one kind has. */
export function resourceLike(fields: Fields): string | null {
  const has = (names: readonly string[]): number => names.filter((name) => name in fields).length;
  if (has(['parent_id', 'taxonomy', 'term', 'term_uri', 'taxonomy_id']) > 0) return 'taxonomy_term';
  if (!('name' in fields)) return has(SAYS_LISTING) > 1 || 'location' in fields ? 'service_at_location' : null;
  if (has(SAYS_SERVICE) > 0 && !('services' in fields) && !('latitude' in fields)) return 'service';
  if (has(['latitude', 'location_type', 'addresses', 'physical_addresses']) > 0) return 'location';
  return has(SAYS_ORGANIZATION) > 0 ? 'organization' : null;
}

/** The table that a word like `services` means, or the word itself. */
export function tableNamed(word: string): string {
  const resource = resourceNamed(word, []);
  return (resource && RESOURCES[resource]?.table) ?? word;
}
