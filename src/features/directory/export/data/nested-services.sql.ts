import { hsdsRow, type Extent } from './hsds-row.sql.js';

export type { Extent } from './hsds-row.sql.js';

/** What may be read by whoever may read the directory: no contacts of persons, nothing that HSDS does not know. */
export const OPEN_DATA: Extent = { contacts: false, extra: false };

/** Everything that is not confidential: for those who keep the list. */
export const WHOLE: Extent = { contacts: true, extra: true };

/** Rows whose terms everybody reads; those of a telephone or a schedule belong to a whole export. */
const LABELLED = new Set(['service', 'organization', 'location', 'service_at_location']);

type Part = readonly [string, string];

/** Writes the JSON of one row and of all that hangs on it. Every row read is one that its source still has. */
class Nesting {
  private made = 0;

  constructor(private readonly extent: Extent) {}

  alias(): string {
    return `n${++this.made}`;
  }

  row(table: string, alias: string, parts: readonly Part[] = []): string {
    return hsdsRow(table, alias, this.extent, [...parts, ...this.labels(table, alias)]);
  }

  /** The rows of a table that point at a row, as a list; nothing where there are none. */
  many(table: string, link: string, to: string, parts: (alias: string) => readonly Part[] = () => []): string {
    const a = this.alias();
    return `(SELECT jsonb_agg(${this.row(table, a, parts(a))} ORDER BY ${a}.id) FROM hsds.${table} ${a} WHERE ${a}.${link} = ${to} AND ${a}.missing_since IS NULL)`;
  }

  /** The one row that an id names. */
  one(table: string, id: string, parts: (alias: string) => readonly Part[] = () => []): string {
    const a = this.alias();
    return `(SELECT ${this.row(table, a, parts(a))} FROM hsds.${table} ${a} WHERE ${a}.id = ${id} AND ${a}.missing_since IS NULL)`;
  }

  /** Terms and remarks that any row may have. Asked for only where the directory has some about this table at all. */
  private labels(table: string, alias: string): readonly Part[] {
    if (table === 'attribute' || table === 'metadata' || !(this.extent.extra || LABELLED.has(table))) return [];
    const about = (labels: 'attribute' | 'metadata', id: string, entity: string): string => {
      const a = this.alias();
      const parts: readonly Part[] =
        labels === 'attribute' ? [['taxonomy_term', this.term(`${a}.taxonomy_term_id`)]] : [];
      return `CASE WHEN (SELECT EXISTS (SELECT FROM hsds.${labels} WHERE ${entity} = '${table}')) THEN
        (SELECT jsonb_agg(${this.row(labels, a, parts)} ORDER BY ${a}.id) FROM hsds.${labels} ${a}
          WHERE ${a}.${id} = ${alias}.id AND ${a}.${entity} = '${table}' AND ${a}.missing_since IS NULL) END`;
    };
    const metadata: Part = ['metadata', about('metadata', 'resource_id', 'resource_type')];
    if (table === 'taxonomy' || table === 'taxonomy_term') return [metadata];
    return [['attributes', about('attribute', 'link_id', 'link_entity')], metadata];
  }

  term(id: string): string {
    return this.one('taxonomy_term', id, (t) => [['taxonomy_detail', this.one('taxonomy', `${t}.taxonomy_id`)]]);
  }

  phones(link: string, to: string): string {
    return this.many('phone', link, to, (p) => [['languages', this.many('language', 'phone_id', `${p}.id`)]]);
  }

  /** Persons to ask, with their telephones; not in an export without contacts. */
  contacts(link: string, to: string): readonly Part[] {
    if (!this.extent.contacts) return [];
    return [['contacts', this.many('contact', link, to, (c) => [['phones', this.phones('contact_id', `${c}.id`)]])]];
  }

  inPlace(l: string): readonly Part[] {
    return [
      ['languages', this.many('language', 'location_id', `${l}.id`)],
      ['addresses', this.many('address', 'location_id', `${l}.id`)],
      ...this.contacts('location_id', `${l}.id`),
      ['accessibility', this.many('accessibility', 'location_id', `${l}.id`)],
      ['phones', this.phones('location_id', `${l}.id`)],
      ['schedules', this.many('schedule', 'location_id', `${l}.id`)],
    ];
  }

  inListing(sl: string): readonly Part[] {
    return [
      ['service_areas', this.many('service_area', 'service_at_location_id', `${sl}.id`)],
      ...this.contacts('service_at_location_id', `${sl}.id`),
      ['phones', this.phones('service_at_location_id', `${sl}.id`)],
      ['schedules', this.many('schedule', 'service_at_location_id', `${sl}.id`)],
      ['location', this.one('location', `${sl}.location_id`, (l) => this.inPlace(l))],
    ];
  }

  /** What an organization says of itself; with its places, those alone that no service is given at. */
  inOrganization(o: string, places: 'all' | 'unused'): readonly Part[] {
    const l = this.alias();
    const unused = `AND NOT EXISTS (SELECT FROM hsds.service_at_location sl WHERE sl.location_id = ${l}.id AND sl.missing_since IS NULL)`;
    return [
      ['additional_websites', this.many('url', 'organization_id', `${o}.id`)],
      ['funding', this.many('funding', 'organization_id', `${o}.id`)],
      ...this.contacts('organization_id', `${o}.id`),
      ['phones', this.phones('organization_id', `${o}.id`)],
      [
        'locations',
        `(SELECT jsonb_agg(${this.row('location', l, this.inPlace(l))} ORDER BY ${l}.id) FROM hsds.location ${l} WHERE ${l}.organization_id = ${o}.id
          AND ${l}.missing_since IS NULL ${places === 'unused' ? unused : ''})`,
      ],
      ['programs', this.many('program', 'organization_id', `${o}.id`)],
      ['organization_identifiers', this.many('organization_identifier', 'organization_id', `${o}.id`)],
    ];
  }

  inService(s: string): readonly Part[] {
    return [
      ['additional_urls', this.many('url', 'service_id', `${s}.id`)],
      ['phones', this.phones('service_id', `${s}.id`)],
      ['schedules', this.many('schedule', 'service_id', `${s}.id`)],
      ['service_areas', this.many('service_area', 'service_id', `${s}.id`)],
      ['languages', this.many('language', 'service_id', `${s}.id`)],
      ['funding', this.many('funding', 'service_id', `${s}.id`)],
      ['cost_options', this.many('cost_option', 'service_id', `${s}.id`)],
      ['program', this.one('program', `${s}.program_id`)],
      ['required_documents', this.many('required_document', 'service_id', `${s}.id`)],
      ...this.contacts('service_id', `${s}.id`),
      [
        'capacities',
        this.many('service_capacity', 'service_id', `${s}.id`, (c) => [['unit', this.one('unit', `${c}.unit_id`)]]),
      ],
    ];
  }

  organization(id: string, places: 'all' | 'unused'): string {
    return this.one('organization', id, (o) => this.inOrganization(o, places));
  }
}

const bare = (sql: string): string => `jsonb_strip_nulls(${sql})`;

/**
 * A whole service as HSDS 3.2.3 nests it, as one jsonb value; `s` is the alias of its row in hsds.service.
 * Nothing confidential can be in it: the tables of the directory do not hold that.
 */
export function serviceJson(s: string, extent: Extent): string {
  const nesting = new Nesting(extent);
  const listings = nesting.many('service_at_location', 'service_id', `${s}.id`, (sl) => nesting.inListing(sl));
  return bare(
    nesting.row('service', s, [
      ...nesting.inService(s),
      ['service_at_locations', listings],
      ['organization', nesting.organization(`${s}.organization_id`, 'unused')],
    ]),
  );
}

/** A whole organization with its places, and on wish the services it offers; `o` is the alias of its row. */
export function organizationJson(o: string, extent: Extent, { services }: { readonly services: boolean }): string {
  const nesting = new Nesting(extent);
  const offered = nesting.many('service', 'organization_id', `${o}.id`, (s) => [
    ...nesting.inService(s),
    [
      'service_at_locations',
      nesting.many('service_at_location', 'service_id', `${s}.id`, (sl) => nesting.inListing(sl)),
    ],
  ]);
  return bare(
    nesting.row('organization', o, [
      ...nesting.inOrganization(o, 'all'),
      ...(services ? [['services', offered] as const] : []),
    ]),
  );
}

/** A service at a location with its place, and its service with the organization; `sl` is the alias of its row. */
export function serviceAtLocationJson(sl: string, extent: Extent): string {
  const nesting = new Nesting(extent);
  const service = nesting.one('service', `${sl}.service_id`, (s) => [
    ...nesting.inService(s),
    ['organization', nesting.organization(`${s}.organization_id`, 'unused')],
  ]);
  return bare(nesting.row('service_at_location', sl, [...nesting.inListing(sl), ['service', service]]));
}

/** A term with its taxonomy; `t` is the alias of its row. */
export function taxonomyTermJson(t: string, extent: Extent): string {
  const nesting = new Nesting(extent);
  return bare(nesting.row('taxonomy_term', t, [['taxonomy_detail', nesting.one('taxonomy', `${t}.taxonomy_id`)]]));
}

/** A taxonomy; `x` is the alias of its row. */
export const taxonomyJson = (x: string, extent: Extent): string => bare(new Nesting(extent).row('taxonomy', x));

/** Selects `id` and `service` of the services (alias `s`) that the condition names; add order and limit as you need. */
export const nestedServices = (where: string, extent: Extent = OPEN_DATA): string =>
  `SELECT s.id, ${serviceJson('s', extent)} AS service FROM hsds.service s WHERE ${where}`;

/** The same of organizations (alias `o`) that offer no service: what a list of services would lose. */
export const organizationsWithoutService = (where: string, extent: Extent = OPEN_DATA): string =>
  `SELECT o.id, ${organizationJson('o', extent, { services: false })} AS organization FROM hsds.organization o
   WHERE NOT EXISTS (SELECT FROM hsds.service s WHERE s.organization_id = o.id AND s.missing_since IS NULL) AND ${where}`;

/** Places (alias `l`) that neither a service is given at nor an organization owns: what both lists would lose. */
export const placesOfNobody = (where: string, extent: Extent = OPEN_DATA): string => {
  const nesting = new Nesting(extent);
  return `SELECT l.id, ${bare(nesting.row('location', 'l', nesting.inPlace('l')))} AS place FROM hsds.location l
   WHERE NOT EXISTS (SELECT FROM hsds.service_at_location sl WHERE sl.location_id = l.id AND sl.missing_since IS NULL)
     AND NOT EXISTS (SELECT FROM hsds.organization o WHERE o.id = l.organization_id AND o.missing_since IS NULL) AND ${where}`;
};
