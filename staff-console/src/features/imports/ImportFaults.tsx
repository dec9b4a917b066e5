import { DataTable, Panel, useFormat, useT, type Column } from '@loopkeeper/ui-kit';
import { importTablesTexts, namedIn } from './import-tables.texts.js';
import type { ImportValue } from './import-value.js';
import styles from './imports.module.css';
import { importsTexts } from './imports.texts.js';

type Fault = ImportValue['faults'][number];

const PLACES = 3;

/** What was wrong with the input, the most frequent first, with the first places of each. */
export function ImportFaults({ faults }: Pick<ImportValue, 'faults'>) {
  const t = useT(importsTexts);
  const named = namedIn(useT(importTablesTexts));
  const format = useFormat();
  const columns: readonly Column<Fault>[] = [
    { key: 'fault', header: t('fault'), names: true, cell: ({ why }) => why },
    { key: 'where', header: t('where'), cell: ({ table }) => (table ? named(table) : t('file')) },
    { key: 'done', header: t('doneAbout'), cell: ({ done }) => done },
    { key: 'count', header: t('count'), end: true, cell: ({ count }) => format.number(count) },
    { key: 'first', header: t('firstPlaces'), cell: (fault) => <Places fault={fault} /> },
  ];
  return (
    <Panel title={t('faultsTitle')}>
      {faults.length === 0 ? (
        <p>{t('faultsNone')}</p>
      ) : (
        <DataTable
          caption={t('faultsTitle')}
          columns={columns}
          rows={faults}
          rowKey={({ code, table }) => `${code} ${table}`}
        />
      )}
    </Panel>
  );
}

function Places({ fault: { first } }: { readonly fault: Fault }) {
  const t = useT(importsTexts);
  return (
    <ul className={styles.places}>
      {first.slice(0, PLACES).map(({ file, row, field, value }, at) => (
        <li key={at}>
          {row === null || row === undefined ? file : t('place', { file: file ?? '', row })}
          {field && `, ${field}`}
          {value && `: ${value}`}
        </li>
      ))}
    </ul>
  );
}
