import { fact, one, rows, type Columns, type ListingField } from './field-shape.js';

const MAY_PARTNER = { partner: true };

const PHONE: Columns = {
  number: ['phone', { required: true }],
  extension: ['text', { max: 10 }],
  type: ['choice', { choices: ['voice', 'text', 'fax', 'tty', 'cell', 'pager', 'video'] }],
  description: 'text',
};

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

  rows('listing.phones', 'access', { table: 'phone', links: { listing: 'service_at_location_id', service: 'service_id', location: 'location_id' } }, PHONE, { partner: true, without: ['contact_id'] }),
  one('service.applicationProcess', 'access', 'longText', { partner: true }),
  rows('service.documents', 'access', { table: 'required_document', links: { service: 'service_id' } }, { document: ['text', { required: true, max: 500 }], uri: 'url' }, MAY_PARTNER),
  fact('access', 'access', true),
  one('service.waitTime', 'access', 'text', { max: 500, partner: true }),

  one('service.eligibility', 'people', 'longText', { column: 'eligibility_description', partner: true }),
  one('service.minimumAge', 'people', 'number', { least: 0, most: 120, partner: true }),
  one('service.maximumAge', 'people', 'number', { least: 0, most: 120, partner: true }),
  fact('population', 'people'),
  rows('service.languages', 'people', { table: 'language', links: { service: 'service_id', location: 'location_id' } }, { name: ['text', { required: true }], note: 'text' }, { ...MAY_PARTNER, without: ['phone_id'] }),
  one('service.interpretation', 'people', 'text', { column: 'interpretation_services', max: 500, partner: true }),
  rows('service.areas', 'people', { table: 'service_area', links: { service: 'service_id', listing: 'service_at_location_id' } }, { name: ['text', { required: true }], description: ['text', { max: 500 }] }),

  fact('cost', 'cost', true),
  fact('payer', 'cost', true),
  one('service.fees', 'cost', 'longText', { column: 'fees_description', partner: true }),
  one('service.feesAsWritten', 'cost', 'text', { column: 'fees', max: 2000, partner: true }),
  rows('service.costs', 'cost', { table: 'cost_option', links: { service: 'service_id' } }, { option: ['text', { max: 500 }], amount: ['number', { least: 0, most: 1_000_000 }], currency: ['text', { max: 3 }], amountDescription: ['text', { max: 500 }] }, MAY_PARTNER),

  rows('listing.schedules', 'hours', { table: 'schedule', links: { listing: 'service_at_location_id', service: 'service_id', location: 'location_id' } }, {
    freq: ['choice', { choices: ['WEEKLY', 'MONTHLY'] }], byday: 'days', opensAt: 'time', closesAt: 'time', overnight: ['boolean', { column: null }],
    validFrom: 'date', validTo: 'date', description: ['text', { max: 1000 }], notes: ['text', { max: 1000 }],
  }, MAY_PARTNER),

  one('location.name', 'place', 'text'),
  one('location.isConfidential', 'place', 'boolean'),
  rows('location.addresses', 'place', { table: 'address', links: { location: 'location_id' } }, {
    addressType: ['choice', { required: true, choices: ['physical', 'postal', 'virtual'] }], attention: 'text', address1: ['text', { column: 'address_1' }],
    address2: ['text', { column: 'address_2' }], city: 'text', stateProvince: ['text', { max: 60 }], postalCode: ['text', { max: 20 }], country: ['text', { max: 60 }],
  }),
  one('location.latitude', 'place', 'number', { least: -90, most: 90 }),
  one('location.longitude', 'place', 'number', { least: -180, most: 180 }),
  fact('accessibility', 'place'),
  one('location.transportation', 'place', 'text', { max: 1000 }),
  one('location.description', 'place', 'longText'),
  rows('location.accessibility', 'place', { table: 'accessibility', links: { location: 'location_id' } }, { description: ['text', { required: true, max: 500 }], details: ['text', { max: 1000 }] }, MAY_PARTNER),

  one('organization.name', 'organization', 'text', { required: true }),
  one('organization.alternateName', 'organization', 'text'),
  one('organization.description', 'organization', 'longText'),
  one('organization.website', 'organization', 'url'),
  one('organization.email', 'organization', 'email'),
  rows('organization.phones', 'organization', { table: 'phone', links: { organization: 'organization_id' } }, PHONE, { without: ['contact_id', 'service_id', 'location_id', 'service_at_location_id'] }),
]; // prettier-ignore

const BY_KEY: ReadonlyMap<string, ListingField> = new Map(LISTING_FIELDS.map((field) => [field.key, field]));

/** The field of that key, or null when we know none. */
export const fieldByKey = (key: string): ListingField | null => BY_KEY.get(key) ?? null;

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
