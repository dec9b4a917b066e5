/** The lists of the HSDS API, by the last part of their address. */
export const HSDS_LISTS = [
  'services',
  'organizations',
  'service_at_locations',
  'taxonomies',
  'taxonomy_terms',
] as const;

export type HsdsList = (typeof HSDS_LISTS)[number];

/** How much of each entity is told. */
export type HsdsShape = 'flat' | 'minimal' | 'full' | 'full_service';

/** What narrows a list; null narrows nothing. All of them together. */
export interface HsdsFilters {
  readonly search: string | null;
  /** An instant, as ISO 8601 writes it. */
  readonly modifiedAfter: string | null;
  readonly taxonomyTermId: string | null;
  readonly taxonomyId: string | null;
  readonly organizationId: string | null;
  readonly postcode: string | null;
  /** Metres from the middle of the postcode. */
  readonly proximity: number | null;
  readonly topOnly: boolean;
  readonly parentId: string | null;
}

/** One question to a list of the HSDS API. */
export interface HsdsQuestion extends HsdsFilters {
  readonly list: HsdsList;
  readonly shape: HsdsShape;
  readonly format: 'json' | 'ndjson';
  readonly page: number;
  readonly perPage: number;
}

/** Whether a text has the form of an id of HSDS, of whatever version. */
export const isHsdsId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
