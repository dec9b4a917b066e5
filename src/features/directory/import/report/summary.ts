import { FAULTS } from '../domain/faults.js';
import { resemblanceLine, type Resemblance } from '../domain/resemblance.js';
import type { FaultCount } from './fault-report.js';

/** What became of the rows of one table. */
export interface TableCount {
  readonly table: string;
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly missing: number;
  readonly parked: number;
}

/** What an import did. */
export interface ImportSummary {
  readonly runId: string;
  readonly dryRun: boolean;
  readonly source: string;
  readonly files: number;
  readonly tables: readonly TableCount[];
  readonly faults: readonly FaultCount[];
  /** How often people here and the source say different things. */
  readonly differences: number;
  /** Another source whose services these look like, when this one had none here before. */
  readonly resembles: Resemblance | null;
  readonly reportPath: string | null;
  readonly seconds: number;
}

const NUMBERS = ['read', 'new', 'changed', 'unchanged', 'missing', 'parked'] as const;

const grouped = (count: number): string => count.toLocaleString('en-US');

function tableLines(tables: readonly TableCount[], faults: readonly FaultCount[]): readonly string[] {
  const faultsOf = (table: string): number =>
    faults.filter((fault) => fault.table === table).reduce((sum, { count }) => sum + count, 0);
  const rows = [
    ['table', ...NUMBERS, 'faults'],
    ...tables.map((counts) => [
      counts.table,
      ...NUMBERS.map((name) => grouped(counts[name])),
      grouped(faultsOf(counts.table)),
    ]),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join('  '),
  );
}

const faultLine = ({ code, table, count }: FaultCount): string => {
  const { why, done } = FAULTS[code];
  return `${grouped(count).padStart(9)}  ${table ?? 'file'}: ${why} (${done})`;
};

/** The summary as lines for a terminal. */
export function summaryLines(summary: ImportSummary): readonly string[] {
  const { source, files, tables, faults, reportPath, seconds, dryRun, differences, resembles } = summary;
  const services = tables.find(({ table }) => table === 'service')?.read ?? 0;
  const speed = services > 0 ? `, ${grouped(Math.round(services / seconds))} services a second` : '';
  return [
    `${dryRun ? 'Tried, and kept nothing of,' : 'Imported'} ${source} from ${grouped(files)} ${files === 1 ? 'file' : 'files'} in ${seconds.toFixed(1)} s${speed}.`,
    ...(resembles ? ['', `LOOK: ${resemblanceLine(source, resembles)}`] : []),
    '',
    ...tableLines(tables, faults),
    '',
    ...(faults.length === 0
      ? ['Nothing was wrong with the input.']
      : ['What was found in the input, and what was done:', ...faults.map(faultLine)]),
    ...(dryRun ? [] : ['', `To take it back: npm run import -- --undo ${summary.runId}`]),
    ...(differences === 0
      ? []
      : [
          '',
          `Where people here and ${source} say different things: ${grouped(differences)} (listed on the page of the import).`,
        ]),
    ...(reportPath && faults.length > 0 ? ['', `Every fault, with its file, row and field: ${reportPath}`] : []),
  ];
}
