import type { Locale } from '../../../../kernel/actor.js';
import { languageLabel } from '../../domain/languages.js';
import { scheduleText } from '../../domain/schedule-text.js';
import { choiceLabel } from './field-words.js';

/** A row of a table as the database keeps it. */
export type StoredRow = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

const joined = (parts: readonly (string | null)[], between: string): string =>
  parts.filter((part) => part !== null).join(between);

const time = (value: unknown): string | null => text(value)?.slice(0, 5) ?? null;

function hours(row: StoredRow, locale: Locale): string {
  const said = scheduleText(
    {
      opensAt: time(row['opens_at']),
      closesAt: time(row['closes_at']),
      byday: text(row['byday']),
      freq: text(row['freq']),
      description: text(row['description']),
      validFrom: text(row['valid_from']),
      validTo: text(row['valid_to']),
      notes: null,
    },
    locale,
  );
  const more = [row['description'], row['notes']].map(text).filter((part) => part !== null && part !== said);
  return joined([said, ...more], '; ');
}

function phone(row: StoredRow, locale: Locale): string {
  const extension = text(row['extension']);
  const number = joined([text(row['number']), extension && `x${extension}`], ' ');
  const type = text(row['type']);
  return joined([number, type && choiceLabel(type, locale).toLowerCase(), text(row['description'])], ', ');
}

function address(row: StoredRow): string {
  const region = joined([text(row['state_province']), text(row['postal_code'])], ' ');
  const columns = ['attention', 'address_1', 'address_2', 'city'].map((column) => text(row[column]));
  return joined([...columns, region || null, text(row['country'])], ', ');
}

function language(row: StoredRow, locale: Locale): string {
  const code = text(row['code']);
  return joined([code ? languageLabel(code, locale) : text(row['name']), text(row['note'])], ', ');
}

const cost = (row: StoredRow): string =>
  joined(
    [
      text(row['option']),
      joined([text(row['amount']), text(row['currency'])], ' ') || null,
      text(row['amount_description']),
    ],
    ', ',
  );

type Words = (row: StoredRow, locale: Locale) => string;

const of =
  (...columns: readonly string[]): Words =>
  (row) =>
    joined(columns.map((column) => text(row[column])), ', '); // prettier-ignore

const WORDS: Readonly<Record<string, Words>> = {
  schedule: hours,
  phone,
  address,
  language,
  cost_option: cost,
  required_document: of('document', 'uri'),
  service_area: of('name', 'description'),
  accessibility: of('description', 'details', 'url'),
  contact: of('name', 'title', 'department', 'email'),
  url: of('label', 'url'),
  funding: of('funding_source'),
  organization_identifier: of('identifier_type', 'identifier'),
  service_capacity: of('available', 'maximum', 'description'),
};

/** The tables whose rows are said as a whole: opening hours, addresses and the like. */
export const ROW_TABLES: readonly string[] = Object.keys(WORDS);

/** A row in a few words of the reader's language: "Mon–Thu 9:00 AM–5:00 PM". */
export const rowWords = (table: string, row: StoredRow, locale: Locale): string => WORDS[table]?.(row, locale) ?? '';
