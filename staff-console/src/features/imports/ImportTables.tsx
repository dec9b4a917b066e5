import { DataTable, Panel, useFormat, useT, type Column } from '@loopkeeper/ui-kit';
import { importTablesTexts, namedIn } from './import-tables.texts.js';
import type { ImportValue } from './import-value.js';
import { importsTexts } from './imports.texts.js';

type Line = ImportValue['tables'][number];

const FIGURES = ['read', 'new', 'changed', 'unchanged', 'missing', 'parked'] as const;

/** What became of the rows of each table. */
export function ImportTables({ tables }: Pick<ImportValue, 'tables'>) {
  const t = useT(importsTexts);
  const named = namedIn(useT(importTablesTexts));
  const format = useFormat();
  const columns: readonly Column<Line>[] = [
    { key: 'table', header: t('table'), names: true, cell: ({ table }) => named(table) },
    ...FIGURES.map((figure) => ({
      key: figure,
      header: t(figure),
      end: true as const,
      cell: (row: Line) => format.number(row[figure]),
      quiet: (row: Line) => row[figure] === 0,
    })),
  ];
  return (
    <Panel title={t('tablesTitle')}>
      <DataTable caption={t('tablesTitle')} columns={columns} rows={tables} rowKey={({ table }) => table} />
    </Panel>
  );
}
