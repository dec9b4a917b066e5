import type { Fields } from './source-row.js';

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** The first of several spellings that says something. */
export function spelled(fields: Fields, names: readonly string[]): unknown {
  const name = names.find((each) => isSaid(fields[each]));
  return name === undefined ? undefined : fields[name];
}

/** One value, a list of them, or nothing, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (!isSaid(value)) return [];
  if (!Array.isArray(value)) return [value];
  const list: readonly unknown[] = value;
  return list;
}

/** A text or a number, else nothing. */
export function scalar(value: unknown): string | number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

const ADDRESS_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  attention: ['attention', 'attn'],
  address_1: [
    'address_1', 'street1', 'street_1', 'street_address_1', 'street_address', 'street', 'line1', 'line_1', 'address_line_1', 'address_line1',
    'address1', 'address', 'street_line_1', 'full_address',
  ],
  address_2: [
    'address_2', 'street2', 'street_2', 'street_address_2', 'line2', 'line_2', 'address_line_2', 'address_line2', 'address2', 'unit', 'suite',
  ],
  city: ['city', 'locality', 'town', 'municipality'],
  region: ['county'],
  state_province: ['state_province', 'state', 'province', 'state_code', 'region'],
  postal_code: ['postal_code', 'zip', 'zip_code', 'zipcode', 'postcode', 'postalCode', 'zip_postal_code'],
  country: ['country', 'country_code'],
  address_type: ['address_type', 'type'],
}; // prettier-ignore

/** What says where a house stands: without it there is no address. */
const TELLING = ['address_1', 'city', 'postal_code'];

/** An address in any of the spellings; null where nothing in it says where. A lone text is its street. */
export function addressOf(value: unknown): Fields | null {
  if (typeof value === 'string') return value.trim() ? { address_1: value } : null;
  if (!isFields(value)) return null;
  const lines = listOf(value['address_lines']);
  const found = Object.entries(ADDRESS_SPELLINGS).flatMap(([field, names]) => {
    const text = scalar(spelled(value, names));
    return text === undefined ? [] : [[field, text] as const];
  });
  const address: Record<string, unknown> = Object.fromEntries(found);
  address['address_1'] ??= scalar(lines[0]);
  address['address_2'] ??= scalar(lines[1]);
  return TELLING.some((field) => isSaid(address[field])) ? address : null;
}

const PAIR = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/;

/** Coordinates in any of the usual shapes: two fields, an object inside, a pair of numbers longitude first, or a text latitude first. */
export function coordinatesOf(value: unknown): Fields | null {
  if (typeof value === 'string') {
    const pair = PAIR.exec(value);
    return pair ? { latitude: pair[1], longitude: pair[2] } : null;
  }
  if (Array.isArray(value)) {
    const [longitude, latitude] = value.map((each: unknown) => scalar(each));
    return value.length === 2 && latitude !== undefined && longitude !== undefined ? { latitude, longitude } : null;
  }
  if (!isFields(value)) return null;
  const latitude = scalar(spelled(value, ['latitude', 'lat', 'y']));
  const longitude = scalar(spelled(value, ['longitude', 'lng', 'lon', 'long', 'x']));
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  const inside = ['coordinates', 'geo_point', 'geo', 'point', 'location', 'geolocation', 'position'];
  for (const name of inside) {
    const found = isSaid(value[name]) ? coordinatesOf(value[name]) : null;
    if (found) return found;
  }
  return null;
}

const DAYS = ['byday', 'days', 'weekday', 'weekdays', 'day', 'days_of_week', 'day_of_week'];
const OPENS = [
  'opens_at',
  'opens',
  'open',
  'open_time',
  'time_open',
  'start_time',
  'time_start',
  'start',
  'from',
  'opening_time',
];
const CLOSES = [
  'closes_at',
  'closes',
  'close',
  'close_time',
  'time_close',
  'end_time',
  'time_end',
  'end',
  'to',
  'closing_time',
];
const INSIDE = [
  'times',
  'time_ranges',
  'time_range',
  'schedule_details',
  'details',
  'hours',
  'schedules',
  'schedule',
  'periods',
];
const WORDS = ['description', 'text', 'notes', 'note', 'original_text', 'comment'];

interface Frame {
  readonly days: readonly string[];
  readonly rest: Fields;
}

/** Hours in any of the shapes of transcriptions, as rows of a schedule. What says neither day nor time nor words is none. */
export function schedulesOf(value: unknown, frame: Frame = { days: [], rest: {} }): readonly Fields[] {
  if (typeof value === 'string') return value.trim() ? [{ description: value }] : [];
  if (Array.isArray(value)) return value.flatMap((each) => schedulesOf(each, frame));
  if (!isFields(value)) return [];
  const own = listOf(spelled(value, DAYS)).flatMap((day) => (typeof day === 'string' ? [day] : []));
  const days = own.length > 0 ? own : frame.days;
  const description = scalar(spelled(value, WORDS));
  const dates = {
    valid_from: scalar(spelled(value, ['valid_from', 'start_date'])),
    valid_to: scalar(spelled(value, ['valid_to', 'end_date'])),
    dtstart: scalar(value['dtstart']),
    until: scalar(value['until']),
    freq: scalar(value['freq']),
  };
  const rest: Fields = { ...frame.rest, ...onlySaid({ ...dates, description }) };
  const inside = spelled(value, INSIDE);
  if (isSaid(inside)) return schedulesOf(inside, { days, rest });
  const times = { opens_at: scalar(spelled(value, OPENS)), closes_at: scalar(spelled(value, CLOSES)) };
  const says = days.length > 0 || isSaid(times.opens_at) || isSaid(times.closes_at) || isSaid(rest['description']);
  return says ? [onlySaid({ freq: 'WEEKLY', ...rest, ...times, byday: days.join(',') || undefined })] : [];
}

/** The fields that say something. */
export const onlySaid = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value)));

/** Telephones: objects in several spellings, or bare numbers. */
export function phonesOf(value: unknown): readonly Fields[] {
  return listOf(value).flatMap((each) => {
    if (!isFields(each)) return scalar(each) === undefined ? [] : [{ number: each }];
    const number = scalar(spelled(each, ['number', 'phone', 'phone_number', 'telephone', 'value']));
    const { extension, type, description } = each;
    return number === undefined
      ? []
      : [onlySaid({ number, extension: scalar(extension), type: scalar(type), description: scalar(description) })];
  });
}
