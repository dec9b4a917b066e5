import { fold } from '../../domain/fold.js';
import type { DirectoryRecord, DuplicateKind } from './directory-record.js';
import { nameWords, normalAddress, phoneDigits, webMarks, type NormalAddress } from './normal-forms.js';

/** A record in the forms in which it is compared. Small: there may be a million. */
export interface ComparedRecord {
  readonly kind: DuplicateKind;
  readonly id: string;
  readonly name: string;
  /** The name with all its words as they are written, folded. */
  readonly written: string;
  readonly organizationId: string | null;
  readonly organization: string | null;
  readonly phones: readonly string[];
  readonly web: readonly string[];
  readonly emails: readonly string[];
  readonly addresses: readonly NormalAddress[];
  readonly points: readonly { readonly latitude: number; readonly longitude: number }[];
  readonly description: string;
}

const MOST = 8;
const LONGEST_DESCRIPTION = 400;

/** A description that only repeats the name says nothing. */
function described(text: string | null, name: string): string {
  const said = fold(text ?? '').slice(0, LONGEST_DESCRIPTION);
  return said === fold(name) ? '' : said;
}

/** The record in the forms in which it is compared. */
export const comparedRecord = (record: DirectoryRecord): ComparedRecord => ({
  kind: record.kind,
  id: record.id,
  name: nameWords(record.name).join(' '),
  written: fold(record.name),
  organizationId: record.organizationId,
  organization: record.organizationName === null ? null : nameWords(record.organizationName).join(' '),
  phones: [...new Set(record.phones.flatMap((number) => phoneDigits(number) ?? []))].slice(0, MOST),
  web: webMarks(record.webPages).slice(0, MOST),
  emails: [...new Set(record.emails.map((email) => email.trim().toLowerCase()))].slice(0, MOST),
  addresses: record.addresses.flatMap((address) => normalAddress(address) ?? []).slice(0, MOST),
  points: record.points.slice(0, MOST),
  description: described(record.description, record.name),
});
