import { DataTable, Loaded, More, Panel, usePages, useT, type Column } from '@loopkeeper/ui-kit';
import type { ReadDifferencesQuery } from '../../gql/graphql.js';
import { importTablesTexts, namedIn } from './import-tables.texts.js';
import styles from './imports.module.css';
import { ReadDifferences } from './imports.operations.js';
import { importsTexts } from './imports.texts.js';

type Difference = ReadDifferencesQuery['importDifferences']['items'][number];

const OUTCOMES = { OURS_KEPT: 'ours_kept', THEIRS_TAKEN: 'theirs_taken', KEPT_AT_UNDO: 'kept_at_undo' } as const;

/** Where people here and the source say different things, and whose word stands. */
export function ImportDifferences({ runId }: { readonly runId: string }) {
  const t = useT(importsTexts);
  const named = namedIn(useT(importTablesTexts));
  const pages = usePages(
    ReadDifferences,
    (after) => ({ runId, after }),
    (data) => data.importDifferences,
  );
  const said = (value: string | null | undefined) => <span className={styles.value}>{value || t('nothingSaid')}</span>;
  const columns: readonly Column<Difference>[] = [
    {
      key: 'record',
      header: t('record'),
      names: true,
      cell: ({ name, table }) => (name ? `${name} (${named(table)})` : named(table)),
    },
    { key: 'field', header: t('field'), cell: ({ field }) => (field === 'missing_since' ? t('left') : field) },
    { key: 'ours', header: t('ours'), cell: ({ ours }) => said(ours) },
    { key: 'theirs', header: t('theirs'), cell: ({ theirs }) => said(theirs) },
    { key: 'stands', header: t('stands'), cell: ({ outcome }) => t(OUTCOMES[outcome]) },
  ];
  return (
    <Panel title={t('differencesTitle')}>
      <Loaded load={pages.load}>
        {() => (
          <>
            <DataTable
              caption={t('differencesTitle')}
              columns={columns}
              rows={pages.items}
              rowKey={({ nr }) => String(nr)}
            />
            <More pages={pages} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
