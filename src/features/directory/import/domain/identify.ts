import { importedId, isUuid } from '../../../../kernel/ids.js';
import { contentId, fingerprint, writtenId } from './content-id.js';
import type { CheckedRow } from './check-row.js';
import { HSDS_TABLES } from './hsds-tables.js';
import type { Fields } from './source-row.js';

const NO_ONE = /^[0-]+$|^[f-]+$/i;

/** The id a row gets here: its own where that is a UUID, else one derived from where it comes from. */
export const idFor = (source: string, table: string, originalId: string): string =>
  isUuid(originalId) && !NO_ONE.test(originalId) ? originalId.toLowerCase() : importedId(source, table, originalId);

interface Origin {
  readonly resource: string;
  readonly table: string;
  readonly fields: Fields;
}

export interface IdentifiedRow {
  readonly id: string;
  readonly sourceId: string;
  readonly links: Readonly<Record<string, string | null>>;
}

/**
 * Gives a row its id here, and turns the ids it points at into theirs here.
 * Older versions number several resources that are one table now, each from 1: such an id is derived from its resource.
 */
export function identify(
  source: string,
  { resource, table, fields }: Origin,
  { values, ids }: CheckedRow,
): IdentifiedRow {
  const { links = {}, about = null } = HSDS_TABLES[table] ?? {};
  const sourceId = writtenId(fields['id']) ?? contentId(fields);
  const targetOf = (column: string): string => links[column] ?? values[about?.table ?? ''] ?? '';
  const found = Object.entries(ids).map(([column, original]) => [
    column,
    original === null ? null : idFor(source, targetOf(column), original),
  ]);
  return { id: idFor(source, resource, sourceId), sourceId, links: Object.fromEntries(found) };
}

/** Neither occurs in a value: control characters have been removed. */
const NOT_SAID = '\u0000';
const BETWEEN = '\u0001';

/** What the source says of a row, hashed: equal for a row that says the same again. */
export const rowHash = (parts: readonly (string | null)[]): string =>
  fingerprint(parts.map((part) => part ?? NOT_SAID).join(BETWEEN));
