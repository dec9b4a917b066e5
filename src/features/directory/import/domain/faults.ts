/** Why something is a fault, and what was done about it. */
export interface FaultKind {
  readonly why: string;
  readonly done: string;
}

/** Everything an import may have to say about its input: why it is a fault, and what was done. */
export const FAULTS = {
  encoding: { why: 'the file is not in UTF-8', done: 'read as Windows-1252' },
  broken_characters: {
    why: 'the file is in UTF-8 but for a few bytes',
    done: 'those bytes became replacement characters',
  },
  file_ignored: { why: 'neither its name nor its columns are known in HSDS', done: 'not read' },
  file_passed_over: { why: 'the input also has tables', done: 'not read; the tables were' },
  file_absent: { why: 'datapackage.json names the file but it is not there', done: 'imported without it' },
  descriptor_unreadable: { why: 'datapackage.json cannot be read', done: 'the files were recognized by their names' },
  row_unreadable: { why: 'the row cannot be read', done: 'left out' },
  record_unknown: { why: 'the record is nothing that HSDS knows', done: 'left out' },
  cells_missing: { why: 'the row has fewer cells than the header', done: 'the rest counted as empty' },
  cells_surplus: { why: 'the row has more cells than the header', done: 'the surplus was kept in extra' },
  blank_row: { why: 'the row says nothing', done: 'left out' },
  required_empty: { why: 'a row without this value says nothing', done: 'the row was left out' },
  id_missing: { why: 'the row has no id', done: 'an id was made from what it says' },
  id_taken: { why: 'another source already has a row with this id', done: 'kept under an id of its own' },
  organization_of_place: { why: 'the service does not name its organization', done: 'taken for that of its place' },
  id_changed: {
    why: 'its source gave it another id since the last import',
    done: 'known by its name and kept under the id that it has here',
  },
  circle: { why: 'it belongs, over others, to itself', done: 'kept without that link; the id is in extra' },
  duplicate_left_out: { why: 'an earlier row has this id and says something else', done: 'left out: the first counts' },
  duplicate_kept: { why: 'an earlier row has this id and says something else', done: 'kept under an id of its own' },
  repeated_row: { why: 'an earlier row says the same', done: 'left out' },
  repeated_pair: { why: 'the same is said under another id', done: 'left out' },
  parent_missing: { why: 'the row it belongs to is nowhere', done: 'parked until that row comes' },
  parent_not_named: { why: 'it does not say what it belongs to', done: 'parked' },
  link_dropped: { why: 'the row it points at is nowhere', done: 'kept without the link; the id is in extra' },
  unknown_field: { why: 'HSDS has no such field', done: 'kept in extra' },
  value_misplaced: { why: 'a list or an object where one value belongs', done: 'kept in extra' },
  padded: { why: 'spaces around the value', done: 'trimmed' },
  no_value_word: { why: 'a word that stands for no value', done: 'left empty' },
  characters_removed: { why: 'characters that control, hide or reverse text', done: 'removed' },
  line_breaks_written_out: { why: 'line breaks written as \\n', done: 'made line breaks' },
  markup_removed: { why: 'HTML in a text', done: 'its tags were removed, its words kept' },
  entities_read: { why: 'characters written as HTML writes them', done: 'read as those characters' },
  too_long: { why: 'longer than a directory can show', done: 'cut' },
  url_without_scheme: { why: 'an address without http:// or https://', done: 'http:// put before it' },
  url_unreadable: { why: 'no web address', done: 'kept in extra' },
  email_unreadable: { why: 'no e-mail address', done: 'kept in extra' },
  phone_not_plain: { why: 'more than a telephone number', done: 'kept as number and extension; as written in extra' },
  phone_without_digits: { why: 'a telephone number without digits', done: 'the row was left out' },
  phone_incomplete: { why: 'only a part of a telephone number', done: 'kept in extra' },
  date_unreadable: { why: 'no day that exists', done: 'kept in extra' },
  date_rewritten: { why: 'a date written in another order', done: 'rewritten as year-month-day' },
  time_unreadable: { why: 'no time of day', done: 'kept in extra' },
  time_rewritten: { why: 'a time not in 24 hours', done: 'rewritten' },
  instant_unreadable: { why: 'no point in time', done: 'kept in extra' },
  number_unreadable: { why: 'no number', done: 'kept in extra' },
  weekday_unreadable: { why: 'no weekday', done: 'kept in extra' },
  code_unknown: { why: 'not one of the values HSDS allows', done: 'kept in extra' },
  status_empty: { why: 'a service needs a status', done: 'taken as active' },
  status_unknown: { why: 'a status that HSDS does not know', done: 'taken as active; as written in extra' },
  coordinates_unusable: { why: 'no place on earth, or 0, 0', done: 'kept in extra' },
  coordinates_swapped: {
    why: "latitude and longitude stand in each other's place",
    done: 'exchanged: as written it lay in the Antarctic or nowhere',
  },
  closes_before_opening: { why: 'it closes before it opens', done: 'kept; read as open past midnight' },
  name_made: { why: 'a service without a name', done: 'named after its kind, or after its organization' },
  text_unreadable: { why: 'a transcription whose text is no JSON', done: 'left out' },
  coordinates_missing: { why: 'a place without coordinates', done: 'kept; it cannot be found by distance' },
  address_without_street: { why: 'no street address', done: 'kept as it is' },
  postal_code_odd: { why: 'no postal code of this country', done: 'kept as it is' },
  times_missing: { why: 'opening hours without hours', done: 'kept as it is' },
  language_in_words: { why: 'more, or less, than the name of one language', done: 'kept as it is' },
  repeated_name: { why: 'the organization has another service of this name', done: 'both kept' },
  term_missing: { why: 'the service has no taxonomy term', done: 'kept as it is' },
  also_organization: { why: 'an organization has the same id', done: 'both kept' },
} as const satisfies Record<string, FaultKind>;

export type FaultCode = keyof typeof FAULTS;

/** One thing found wrong with the input, and where. */
export interface Fault {
  readonly code: FaultCode;
  readonly file: string | null;
  readonly row: number | null;
  readonly table: string | null;
  readonly field: string | null;
  readonly value: string | null;
}

const SHOWN = 80;

/** A value as a report shows it: short, on one line. */
export function shortened(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).replace(/\s/g, ' ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** Where faults are told to, as they are found. */
export interface FaultSink {
  add(fault: Fault): void;
}
