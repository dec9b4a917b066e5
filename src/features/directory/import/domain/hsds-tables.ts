import type { ColumnKind } from './column-kinds.js';

/** What an import has to know about one table of HSDS 3.2.3. */
export interface HsdsTable {
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** Columns that point at a row of another table. */
  readonly links: Readonly<Record<string, string>>;
  /** Columns and links without which the row says nothing. */
  readonly required: readonly string[];
  /** The row has no meaning unless at least one of its links leads somewhere. */
  readonly needsParent: boolean;
  /** The row is about a row of whichever table its other column names. */
  readonly about: { readonly id: string; readonly table: string } | null;
  /** What a second, different row under the same id is: lost, or a row whose id was given carelessly. */
  readonly sameId: 'first counts' | 'another row';
  /** Two rows that agree in these columns say the same thing twice. */
  readonly alike: readonly string[] | null;
}

const table = (columns: HsdsTable['columns'], rest: Partial<Omit<HsdsTable, 'columns'>> = {}): HsdsTable => ({
  columns,
  links: {},
  required: [],
  needsParent: false,
  about: null,
  sameId: 'another row',
  alike: null,
  ...rest,
});

const ofOrganization = { organization_id: 'organization' };
const ofService = { service_id: 'service' };
const ofLocation = { location_id: 'location' };
const ofListing = { service_at_location_id: 'service_at_location' };

/** Every table of HSDS 3.2.3, parents before children. */
export const HSDS_TABLES: Readonly<Record<string, HsdsTable>> = {
  taxonomy: table(
    { name: 'label', description: 'text', uri: 'url', version: 'text' },
    { required: ['name'], sameId: 'first counts' },
  ),
  taxonomy_term: table(
    { code: 'text', name: 'label', description: 'text', taxonomy: 'text', language: 'text', term_uri: 'url' },
    { links: { parent_id: 'taxonomy_term', taxonomy_id: 'taxonomy' }, required: ['name'], sameId: 'first counts' },
  ),
  unit: table(
    { name: 'label', scheme: 'text', identifier: 'text', uri: 'url' },
    { required: ['name'], sameId: 'first counts' },
  ),
  organization: table(
    {
      name: 'label',
      alternate_name: 'label',
      description: 'text',
      email: 'email',
      website: 'url',
      tax_status: 'text',
      tax_id: 'text',
      year_incorporated: 'year',
      legal_status: 'text',
      logo: 'url',
      uri: 'url',
    },
    { links: { parent_organization_id: 'organization' }, required: ['name'], sameId: 'first counts' },
  ),
  program: table(
    { name: 'label', alternate_name: 'label', description: 'text' },
    { links: ofOrganization, required: ['organization_id', 'name'], sameId: 'first counts' },
  ),
  service: table(
    {
      name: 'label',
      alternate_name: 'label',
      description: 'text',
      url: 'url',
      email: 'email',
      status: 'status',
      interpretation_services: 'text',
      application_process: 'text',
      fees_description: 'text',
      wait_time: 'text',
      fees: 'text',
      accreditations: 'text',
      eligibility_description: 'text',
      minimum_age: 'number',
      maximum_age: 'number',
      assured_date: 'date',
      assurer_email: 'email',
      licenses: 'text',
      alert: 'text',
      last_modified: 'instant',
    },
    {
      links: { ...ofOrganization, program_id: 'program' },
      required: ['organization_id', 'name'],
      sameId: 'first counts',
    },
  ),
  location: table(
    {
      location_type: 'placeType',
      url: 'url',
      name: 'label',
      alternate_name: 'label',
      description: 'text',
      transportation: 'text',
      latitude: 'latitude',
      longitude: 'longitude',
      external_identifier: 'text',
      external_identifier_type: 'text',
    },
    { links: ofOrganization, sameId: 'first counts' },
  ),
  service_at_location: table(
    { description: 'text' },
    { links: { ...ofService, ...ofLocation }, required: ['service_id', 'location_id'], sameId: 'first counts' },
  ),
  contact: table(
    { name: 'label', title: 'text', department: 'text', email: 'email' },
    { links: { ...ofOrganization, ...ofService, ...ofListing, ...ofLocation }, needsParent: true },
  ),
  phone: table(
    { number: 'phone', extension: 'text', type: 'text', description: 'text' },
    {
      links: { ...ofLocation, ...ofService, ...ofOrganization, contact_id: 'contact', ...ofListing },
      required: ['number'],
      needsParent: true,
    },
  ),
  address: table(
    {
      attention: 'text',
      address_1: 'text',
      address_2: 'text',
      city: 'text',
      region: 'text',
      state_province: 'text',
      postal_code: 'text',
      country: 'text',
      address_type: 'placeType',
    },
    { links: ofLocation, needsParent: true },
  ),
  schedule: table(
    {
      valid_from: 'date',
      valid_to: 'date',
      dtstart: 'date',
      timezone: 'text',
      until: 'date',
      count: 'integer',
      wkst: 'weekday',
      freq: 'frequency',
      interval: 'integer',
      byday: 'weekdays',
      byweekno: 'text',
      bymonthday: 'text',
      byyearday: 'text',
      description: 'text',
      opens_at: 'time',
      closes_at: 'time',
      schedule_link: 'url',
      attending_type: 'text',
      notes: 'text',
    },
    { links: { ...ofService, ...ofLocation, ...ofListing }, needsParent: true },
  ),
  funding: table({ funding_source: 'text' }, { links: { ...ofOrganization, ...ofService }, needsParent: true }),
  service_area: table(
    { name: 'label', description: 'text', extent: 'text', extent_type: 'text', uri: 'text' },
    { links: { ...ofService, ...ofListing }, needsParent: true },
  ),
  required_document: table({ document: 'text', uri: 'url' }, { links: ofService, needsParent: true }),
  language: table(
    { name: 'languageName', code: 'text', note: 'text' },
    { links: { ...ofService, ...ofLocation, phone_id: 'phone' }, needsParent: true },
  ),
  accessibility: table({ description: 'text', details: 'text', url: 'url' }, { links: ofLocation, needsParent: true }),
  cost_option: table(
    {
      valid_from: 'date',
      valid_to: 'date',
      option: 'text',
      currency: 'text',
      amount: 'number',
      amount_description: 'text',
    },
    { links: ofService, needsParent: true },
  ),
  organization_identifier: table(
    { identifier_scheme: 'text', identifier_type: 'text', identifier: 'text' },
    { links: ofOrganization, required: ['organization_id'] },
  ),
  service_capacity: table(
    { available: 'number', maximum: 'number', description: 'text', updated: 'instant' },
    { links: { ...ofService, unit_id: 'unit' }, required: ['service_id'] },
  ),
  url: table(
    { label: 'label', url: 'url' },
    { links: { ...ofOrganization, ...ofService }, required: ['url'], needsParent: true },
  ),
  attribute: table(
    { link_type: 'text', link_entity: 'entity', value: 'text', label: 'text' },
    {
      links: { taxonomy_term_id: 'taxonomy_term' },
      required: ['link_id'],
      about: { id: 'link_id', table: 'link_entity' },
      alike: ['link_id', 'link_entity', 'taxonomy_term_id', 'link_type', 'value'],
    },
  ),
  metadata: table(
    {
      resource_type: 'entity',
      last_action_date: 'date',
      last_action_type: 'text',
      field_name: 'text',
      previous_value: 'text',
      replacement_value: 'text',
      updated_by: 'text',
    },
    { about: { id: 'resource_id', table: 'resource_type' } },
  ),
  meta_table_description: table({ name: 'text', language: 'text', character_set: 'text' }),
};

/** The table's columns that hold ids of other rows, its polymorphic one included. */
export const idColumnsOf = ({ links, about }: HsdsTable): readonly string[] => [
  ...Object.keys(links),
  ...(about ? [about.id] : []),
];

/** The HSDS columns of a table in the order in which they are staged. */
export const dataColumns = (table: HsdsTable): readonly string[] => [
  ...idColumnsOf(table),
  ...Object.keys(table.columns),
];
