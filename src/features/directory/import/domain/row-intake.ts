import { checkRow } from './check-row.js';
import { writtenId } from './content-id.js';
import { shortened, type FaultCode, type FaultSink } from './faults.js';
import { HSDS_TABLES, idColumnsOf } from './hsds-tables.js';
import { idFor, identify, rowHash } from './identify.js';
import { jsonText } from './json-text.js';
import { RESOURCES } from './resources.js';
import type { SourceRow } from './source-row.js';
import { translate, type Translated } from './translate.js';
import { unfold } from './unfold.js';

/** A row ready for the staging table of its HSDS table. */
export interface RowToStage {
  readonly table: string;
  readonly file: string;
  readonly row: number;
  readonly nested: boolean;
  readonly refused: boolean;
  readonly id: string;
  readonly sourceId: string;
  readonly hash: string;
  readonly extra: string;
  readonly raw: string;
  /** Ids it points at, then its values, in the order of the table's description. */
  readonly cells: readonly (string | null)[];
}

/** Text that belongs into a column of a service. */
export interface AmendmentToStage {
  readonly resource: string;
  readonly file: string;
  readonly row: number;
  readonly id: string;
  readonly sourceId: string;
  readonly raw: string;
  readonly serviceId: string | null;
  readonly column: string;
  readonly text: string;
}

/** Where rows wait, inside the transaction, until all have been read. */
export interface StagingSink {
  row(row: RowToStage): void;
  amendment(amendment: AmendmentToStage): void;
}

/** Takes the rows of one source as they are read, makes them rows of HSDS 3.2.3 and hands them on. */
export class RowIntake {
  /** Rows read of each table, whatever became of them. */
  readonly read = new Map<string, number>();
  /** Resources and tables that the input speaks of: what is absent from them is gone. */
  readonly spokenOf = new Set<string>();
  usable = 0;
  private readonly unknownFields = new Set<string>();

  constructor(
    private readonly source: string,
    private readonly staging: StagingSink,
    private readonly faults: FaultSink,
    /** Ids of the confidential places: a report says nothing of what the input says about them. */
    private readonly privatePlaces: ReadonlySet<string> = new Set(),
  ) {}

  take(record: SourceRow): void {
    try {
      for (const row of unfold(record, (table) => this.spokenOf.add(table))) this.takeRow(row);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.note(record, null, 'row_unreadable', null, 'nested too deep');
    }
  }

  private note(
    { file, row }: SourceRow,
    table: string | null,
    code: FaultCode,
    field: string | null,
    value: unknown,
  ): void {
    this.faults.add({ code, file, row, table, field, value: shortened(value) });
  }

  private takeRow(row: SourceRow): void {
    const translated = translate(row);
    this.spokenOf.add(translated.amends ? row.resource : translated.table);
    const counted = translated.amends ? row.resource : translated.table;
    this.read.set(counted, (this.read.get(counted) ?? 0) + 1);
    if (row.idMade) this.note(row, counted, 'id_missing', 'id', null);
    if (translated.amends) this.amend(row, translated);
    else this.stage(row, translated);
  }

  private amend(row: SourceRow, { amends }: Translated): void {
    if (!amends?.text) return this.note(row, row.resource, 'blank_row', null, null);
    const service = writtenId(row.fields['service_id']);
    const sourceId = writtenId(row.fields['id']) ?? '';
    this.usable++;
    this.staging.amendment({
      resource: row.resource,
      file: row.file,
      row: row.row,
      id: idFor(this.source, row.resource, sourceId),
      sourceId,
      raw: jsonText({ resource: row.resource, fields: row.fields }),
      serviceId: service && idFor(this.source, 'service', service),
      column: amends.column,
      text: amends.text,
    });
  }

  private stage(row: SourceRow, translated: Translated): void {
    const { table, fields } = translated;
    const checked = checkRow(translated);
    const { id, sourceId, links } = identify(this.source, { resource: row.resource, table, fields }, checked);
    const isPrivate = this.isPrivate(id, links);
    for (const { code, field, value } of checked.faults) this.note(row, table, code, field, isPrivate ? null : value);
    for (const field of checked.unknownFields) this.noteUnknown(row, table, field, isPrivate ? null : fields[field]);
    if (checked.verdict === 'blank') return;
    const description = HSDS_TABLES[table];
    if (!description) return;
    const cells = [
      ...idColumnsOf(description).map((column) => links[column] ?? null),
      ...Object.keys(description.columns).map((column) => checked.values[column] ?? null),
    ];
    const extra = jsonText(checked.extra);
    if (checked.verdict === 'usable') this.usable++;
    this.staging.row({
      table,
      file: row.file,
      row: row.row,
      nested: row.nested,
      refused: checked.verdict === 'refused',
      id,
      sourceId,
      hash: rowHash([...cells, extra]),
      extra,
      raw: jsonText({ resource: row.resource, fields: row.fields }),
      cells,
    });
  }

  private isPrivate(id: string, links: Readonly<Record<string, string | null>>): boolean {
    if (this.privatePlaces.size === 0) return false;
    return (
      this.privatePlaces.has(id) || Object.values(links).some((link) => link !== null && this.privatePlaces.has(link))
    );
  }

  /** A field that HSDS lacks is a fault of the file, told once. */
  private noteUnknown(row: SourceRow, table: string, field: string, value: unknown): void {
    const key = `${table}.${field}`;
    if (this.unknownFields.has(key)) return;
    this.unknownFields.add(key);
    this.note(row, table, 'unknown_field', field, value);
  }
}

/** What a resource counts as in a summary: its table, or itself where its rows become text of services. */
export const countedAs = (resource: string): string => {
  const rule = RESOURCES[resource];
  return !rule || rule.amends ? resource : rule.table;
};
