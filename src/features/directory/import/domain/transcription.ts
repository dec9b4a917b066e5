import {
  addressOf,
  coordinatesOf,
  isFields,
  listOf,
  onlySaid,
  phonesOf,
  scalar,
  schedulesOf,
  spelled,
} from './spellings.js';
import type { FaultCode } from './faults.js';
import type { Fields } from './source-row.js';

interface Written {
  readonly resource: string;
  readonly fields: Fields;
  /** What had to be supplied that the text does not say. */
  readonly fault?: FaultCode;
}

/** Keys that are taken apart here, or that a transcription fills without knowing. */
const TAKEN = new Set([
  'id', 'organization', 'organizations', 'services', 'service', 'locations', 'location', 'addresses', 'address', 'physical_address',
  'physical_addresses', 'phones', 'phone', 'contacts', 'schedule', 'schedules', 'regular_schedule', 'regular_schedules', 'hours', 'languages',
  'metadata', 'coordinates', 'geo_point', 'geo', 'url', 'urls', 'website', 'websites', 'email', 'emails', 'service_at_locations',
  'service_at_location', 'organization_id', 'location_id', 'location_ids', 'latitude', 'longitude', 'location_type',
]); // prettier-ignore

const ADDRESSES = ['addresses', 'address', 'physical_addresses', 'physical_address'];
const SCHEDULES = ['schedules', 'schedule', 'regular_schedules', 'regular_schedule', 'hours'];

/** What else a record says, under its own names: HSDS takes it or it is told and kept. */
const plainFields = (record: Fields): Fields =>
  onlySaid(
    Object.fromEntries(
      Object.entries(record).flatMap(([key, value]) => (TAKEN.has(key) ? [] : [[key, scalar(value)] as const])),
    ),
  );

const firstOf = (record: Fields, names: readonly string[]): string | number | undefined => {
  const [first] = listOf(spelled(record, names));
  return scalar(isFields(first) ? spelled(first, ['url', 'email', 'value']) : first);
};

/** Where a place is, as far as its record says: in addresses of its own or beside them. */
function whereabouts(place: Fields): { readonly addresses: readonly Fields[]; readonly point: Fields | null } {
  const written = listOf(spelled(place, ADDRESSES));
  const listed = written.map(addressOf).filter((address) => address !== null);
  const own = listed.length > 0 ? null : addressOf(place);
  const point = coordinatesOf(place) ?? written.map(coordinatesOf).find((found) => found !== null) ?? null;
  return { addresses: own ? [own] : listed, point };
}

const SERVICE_NAME_AT_MOST = 200;

/** What one transcription says, as rows of HSDS. Its ids, such as org_1, are those of this text alone. */
class Transcription {
  readonly rows: Written[] = [];
  private readonly organizations: string[] = [];
  private readonly places = new Map<string, string[]>();
  private made = 0;

  constructor(private readonly scope: string) {}

  private id(kind: string, written: unknown): string {
    const own = scalar(written);
    return `${this.scope}/${own ?? `${kind}${++this.made}`}`;
  }

  private add(resource: string, fields: Fields, fault?: FaultCode): void {
    const row = onlySaid({ ...fields, id: fields['id'] ?? this.id(resource, undefined) });
    this.rows.push({ resource, fields: row, ...(fault ? { fault } : {}) });
  }

  private nameOf(organization: string | undefined): unknown {
    return this.rows.find(({ resource, fields }) => resource === 'organization' && fields['id'] === organization)
      ?.fields['name'];
  }

  document(document: Fields): void {
    const named = [...listOf(document['organizations']), ...listOf(document['organization'])];
    const isItself = named.length === 0 && ('name' in document || 'organization_name' in document);
    for (const each of isItself ? [document] : named) this.organization(each);
    const services = isItself ? [] : [...listOf(document['services']), ...listOf(document['service'])];
    const places = isItself ? [] : listOf(document['locations']);
    for (const place of places) this.place(place, this.ownerOf(place));
    for (const service of services) this.service(service, this.ownerOf(service));
    const [only] = this.organizations;
    if (isItself || !only) return;
    for (const phone of phonesOf(spelled(document, ['phones', 'phone'])))
      this.add('phone', { ...phone, organization_id: only });
    for (const address of listOf(spelled(document, ADDRESSES))) this.place({ address }, only);
  }

  /** The organization that a record names, or the only one there is. */
  private ownerOf(record: unknown): string | undefined {
    const named = isFields(record) ? scalar(record['organization_id']) : undefined;
    const owner = named === undefined ? undefined : `${this.scope}/${named}`;
    return owner && this.organizations.includes(owner) ? owner : this.organizations[0];
  }

  private organization(value: unknown): void {
    if (typeof value === 'string') return this.organization({ name: value });
    if (!isFields(value)) return;
    const id = this.id('organization', value['id'] ?? value['organization_id']);
    this.organizations.push(id);
    this.add('organization', {
      ...plainFields(value),
      id,
      name: spelled(value, ['name', 'organization_name', 'title']),
      email: firstOf(value, ['email', 'emails']),
      website: firstOf(value, ['website', 'url', 'urls', 'websites']),
    });
    for (const phone of phonesOf(spelled(value, ['phones', 'phone'])))
      this.add('phone', { ...phone, organization_id: id });
    this.contacts(value, { organization_id: id });
    for (const place of listOf(value['locations'])) this.place(place, id);
    if (listOf(value['locations']).length === 0) this.placesAt(value, id);
    for (const service of [...listOf(value['services']), ...listOf(value['service'])]) this.service(service, id);
  }

  /** Addresses, or bare coordinates, of a record that lists no places. */
  private placesAt(record: Fields, owner: string | undefined): readonly string[] {
    const point = coordinatesOf(record);
    const places = listOf(spelled(record, ADDRESSES)).map((address, at) => ({
      ...(at === 0 ? point : null),
      ...(isFields(address) ? address : null),
      address,
    }));
    return (places.length > 0 ? places : point ? [point] : []).flatMap((place) => this.place(place, owner) ?? []);
  }

  private place(value: unknown, owner: string | undefined): string | null {
    if (typeof value === 'string') return addressOf(value) ? this.place({ address: value }, owner) : null;
    if (!isFields(value)) return null;
    const { addresses, point } = whereabouts(value);
    if (addresses.length === 0 && !point && !scalar(value['name'])) return null;
    const id = this.id('location', value['id'] ?? value['location_id']);
    const { name, description } = value;
    if (!this.addPlace({ name, description, ...point, id, organization_id: owner }, addresses)) return id;
    this.details(value, { location_id: id });
    const known = this.places.get(owner ?? '') ?? [];
    this.places.set(owner ?? '', [...known, id]);
    for (const service of listOf(value['services']))
      if (isFields(service)) this.service({ ...service, location_id: value['id'] ?? id }, owner);
    return id;
  }

  /** Adds a place; one that the text has named before learns what it did not say yet. */
  private addPlace(place: Fields, addresses: readonly Fields[]): boolean {
    const { id } = place;
    const at = this.rows.findIndex(({ resource, fields }) => resource === 'location' && fields['id'] === id);
    const known = this.rows[at];
    if (!this.rows.some(({ resource, fields }) => resource === 'address' && fields['location_id'] === id))
      for (const address of addresses) this.add('address', { ...address, location_id: id });
    if (!known) {
      this.add('location', place);
      return true;
    }
    this.rows[at] = { resource: 'location', fields: { ...onlySaid(place), ...known.fields } };
    return false;
  }

  private contacts(record: Fields, link: Fields): void {
    for (const each of listOf(record['contacts'])) {
      if (!isFields(each)) continue;
      const said = onlySaid({
        name: scalar(each['name']),
        title: scalar(each['title']),
        department: scalar(each['department']),
        email: firstOf(each, ['email', 'emails']),
      });
      const isSomebody = Object.keys(said).length > 0;
      const id = this.id('contact', each['id']);
      if (isSomebody) this.add('contact', { id, ...link, ...said });
      for (const phone of phonesOf(spelled(each, ['phone', 'phones'])))
        this.add('phone', { ...phone, ...(isSomebody ? { contact_id: id } : link) });
    }
  }

  /** Telephones and hours of a place or a service. */
  private details(record: Fields, link: Fields): void {
    for (const phone of phonesOf(spelled(record, ['phones', 'phone']))) this.add('phone', { ...phone, ...link });
    for (const hours of schedulesOf(spelled(record, SCHEDULES))) this.add('schedule', { ...hours, ...link });
  }

  private service(value: unknown, owner: string | undefined): void {
    if (typeof value === 'string') return this.service({ name: value.slice(0, SERVICE_NAME_AT_MOST) }, owner);
    if (!isFields(value)) return;
    const id = this.id('service', value['id']);
    const name = spelled(value, ['name', 'service_name', 'title']);
    const kind = scalar(value['service_type'] ?? value['type']);
    const made = typeof kind === 'string' ? kind.replace(/_/g, ' ') : this.nameOf(owner);
    const fields = {
      ...plainFields(value),
      id,
      name: name ?? made,
      organization_id: owner,
      email: firstOf(value, ['email', 'emails']),
      url: firstOf(value, ['url', 'urls', 'website', 'websites']),
    };
    this.add('service', fields, name === undefined ? 'name_made' : undefined);
    this.details(value, { service_id: id });
    this.contacts(value, { service_id: id });
    for (const place of new Set(this.placesOf(value, owner)))
      this.add('service_at_location', { id: `${id}~${place}`, service_id: id, location_id: place });
  }

  /** Where a service is given: what it names, what stands inside it, or the one place that there is. */
  private placesOf(service: Fields, owner: string | undefined): readonly string[] {
    const given = [...listOf(service['service_at_locations']), ...listOf(service['service_at_location'])].map((each) =>
      isFields(each) ? (each['location'] ?? each['location_id']) : each,
    );
    const all = [
      ...given,
      ...listOf(service['locations']),
      ...listOf(service['location']),
      ...listOf(service['location_id']),
      ...listOf(service['location_ids']),
    ];
    const named = all.flatMap((each) => this.named(each) ?? (isFields(each) ? (this.place(each, owner) ?? []) : []));
    if (named.length > 0) return named;
    const inside = this.placesAt(service, owner);
    if (inside.length > 0) return inside;
    const known = this.places.get(owner ?? '') ?? [];
    return known.length === 1 ? known : [];
  }

  private named(value: unknown): string | null {
    const written = scalar(isFields(value) && Object.keys(value).length === 1 ? value['id'] : value);
    if (written === undefined) return null;
    const known = [...this.places.values()].flat();
    return known.find((id) => id === `${this.scope}/${written}` || id === written) ?? null;
  }
}

/** A record whose one text is a whole document, as a machine transcribed it. */
export const isTranscription = (record: Fields): record is { readonly id: string; readonly result: string } =>
  typeof record['result'] === 'string' && typeof record['id'] === 'string' && Object.keys(record).length === 2;

const SPEAKS = ['organization', 'organizations', 'service', 'services', 'name', 'organization_name'];
const DEEPEST = 4;

/** The documents in a text: itself, each of a list, or what a wrapper such as `data` holds. */
function documentsIn(value: unknown, depth = 0): readonly Fields[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => documentsIn(each, depth + 1));
  if (!isFields(value)) return [];
  if (SPEAKS.some((key) => listOf(value[key]).length > 0)) return [value];
  return Object.values(value).flatMap((inside) => documentsIn(inside, depth + 1));
}

/** The rows that a transcription holds, whatever shape it took; empty where it speaks of no organization and no service. */
export function transcribedRows(document: unknown, scope: string): readonly Written[] {
  const transcription = new Transcription(scope);
  for (const each of documentsIn(document)) transcription.document(each);
  return transcription.rows;
}
