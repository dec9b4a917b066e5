import { plainText } from './plain-text.js';
import { HSDS_TABLES } from './hsds-tables.js';
import { RESOURCES } from './resources.js';
import type { Fields, SourceRow } from './source-row.js';

/** A row in the names of HSDS 3.2.3. */
export interface Translated {
  readonly table: string;
  readonly fields: Fields;
  /** Columns that the old table filled by being that table: they do not make a row say something. */
  readonly given: readonly string[];
  /** Set when the row has become text of a service. */
  readonly amends: { readonly column: string; readonly text: string | null } | null;
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function renamed(fields: Fields, rename: Readonly<Record<string, string>>): Fields {
  const result: Record<string, unknown> = { ...fields };
  for (const [old, now] of Object.entries(rename)) {
    if (!(old in result) || isSaid(fields[now])) continue;
    result[now] = result[old];
    delete result[old];
  }
  return result;
}

const SET_ASIDE = 'x_';
const BEYOND_HSDS = 'x_extra';

/** In tables our exports keep what HSDS does not know as JSON in one column. */
function withExtra(fields: Fields): Fields {
  const { [BEYOND_HSDS]: written, ...own } = fields;
  if (typeof written !== 'string' || !written.startsWith('{')) return fields;
  try {
    const extra: unknown = JSON.parse(written);
    return typeof extra === 'object' && extra !== null ? { ...extra, ...own } : fields;
  } catch {
    return fields;
  }
}

/** Our own exports write a value whose form HSDS refuses under x_ and the column's name: here it comes back. */
function withoutAsides(table: string, fields: Fields): Fields {
  const columns = HSDS_TABLES[table]?.columns ?? {};
  let result: Record<string, unknown> | null = null;
  for (const key in fields) {
    if (!key.startsWith(SET_ASIDE)) continue;
    const column = key.slice(SET_ASIDE.length);
    if (!(column in columns) || isSaid(fields[column])) continue;
    result ??= { ...fields };
    result[column] = fields[key];
    delete result[key];
  }
  return result ?? fields;
}

/** A day on which something is closed has no times: say so, lest it be read as open. */
const closedInWords = (fields: Fields): Fields =>
  /^(true|1|yes|t)$/i.test(plainText(fields['closed']).text ?? '') && !isSaid(fields['description'])
    ? { ...fields, description: 'Closed' }
    : fields;

/** Says a row of any version of HSDS in the names of 3.2.3. Names that are none stay as they are. */
export function translate({ resource, fields }: SourceRow): Translated {
  const rule = RESOURCES[resource];
  if (!rule) return { table: resource, fields, given: [], amends: null };
  const said = withExtra(rule.rename ? renamed(fields, rule.rename) : fields);
  const named = withoutAsides(rule.table, said);
  const set = Object.entries(rule.set ?? {}).filter(([column]) => !isSaid(named[column]));
  const whole = set.length > 0 ? { ...named, ...Object.fromEntries(set) } : named;
  return {
    table: rule.table,
    fields: resource === 'holiday_schedule' ? closedInWords(whole) : whole,
    given: set.map(([column]) => column),
    amends: rule.amends ? { column: rule.amends.column, text: plainText(fields[rule.amends.from]).text } : null,
  };
}
