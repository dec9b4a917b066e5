import { mkdirSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FAULTS, type Fault, type FaultCode, type FaultSink } from '../domain/faults.js';

/** One place where a fault was found. */
export type FaultPlace = Pick<Fault, 'file' | 'row' | 'field' | 'value'>;

/** How often a fault was found, in which table, and the first places. */
export interface FaultCount {
  readonly code: FaultCode;
  readonly table: string | null;
  readonly count: number;
  readonly first: readonly FaultPlace[];
}

interface Counted {
  readonly code: FaultCode;
  readonly table: string | null;
  count: number;
  readonly first: FaultPlace[];
}

/** So many places of each kind are kept for the screen; the report file has all. */
const SHOWN = 10;

const COLUMNS = ['file', 'row', 'table', 'field', 'value', 'code', 'why', 'done'] as const;

type Line = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

const lineOf = ({ code, file, row, table, field, value }: Fault): Line => ({
  file,
  row,
  table,
  field,
  value,
  code,
  ...FAULTS[code],
});

/** A cell that a spreadsheet neither splits nor takes for a formula. */
function csvCell(value: string | number | null): string {
  const text = String(value ?? '');
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

const asCsv = (line: Line): string => `${COLUMNS.map((column) => csvCell(line[column])).join(',')}\n`;
const asJson = (line: Line): string => `${JSON.stringify(line)}\n`;

/** Writes every fault to a file, a line each, and counts them. */
export class FaultReport implements FaultSink {
  private readonly counted = new Map<string, Counted>();
  private lines: string[] = [];
  private file: FileHandle | null = null;
  private readonly format: (line: Line) => string;

  constructor(private readonly path: string | null) {
    this.format = path && /\.(ndjson|jsonl|json)$/i.test(path) ? asJson : asCsv;
  }

  add(fault: Fault): void {
    const key = `${fault.code} ${fault.table}`;
    const found = this.counted.get(key) ?? { code: fault.code, table: fault.table, count: 0, first: [] };
    if (found.count === 0) this.counted.set(key, found);
    found.count++;
    if (found.first.length < SHOWN) {
      const { file, row, field, value } = fault;
      found.first.push({ file, row, field, value });
    }
    if (this.path) this.lines.push(this.format(lineOf(fault)));
  }

  /** The faults by kind and table, the most frequent first. */
  get counts(): readonly FaultCount[] {
    return [...this.counted.values()].sort((a, b) => b.count - a.count);
  }

  async flush(): Promise<void> {
    if (!this.path || this.lines.length === 0) return;
    const lines = this.lines.join('');
    this.lines = [];
    await (await this.opened(this.path)).write(lines);
  }

  /** Writes what is left; after a run that found nothing wrong too, so that no older report is taken for its own. */
  async finish(): Promise<void> {
    if (this.path) await this.opened(this.path);
    await this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    await this.file?.close();
    this.file = null;
  }

  private async opened(path: string): Promise<FileHandle> {
    if (this.file) return this.file;
    mkdirSync(dirname(path), { recursive: true });
    this.file = await open(path, 'w', 0o600);
    if (this.format === asCsv) await this.file.write(`${COLUMNS.join(',')}\n`);
    return this.file;
  }
}
