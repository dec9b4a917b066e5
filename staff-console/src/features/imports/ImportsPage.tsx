import {
  DataTable,
  Empty,
  Loaded,
  More,
  PageHead,
  Panel,
  StatusBadge,
  useFormat,
  usePages,
  useT,
  type Column,
} from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import type { ListImportsQuery } from '../../gql/graphql.js';
import { Exports } from './Exports.js';
import { servicesIn, STATES, stateText } from './import-words.js';
import styles from './imports.module.css';
import { ListImports } from './imports.operations.js';
import { importsTexts } from './imports.texts.js';
import { NewImport } from './NewImport.js';

type ImportLine = ListImportsQuery['importRuns']['items'][number];

/** Where directories come in and go out. */
export default function ImportsPage() {
  const t = useT(importsTexts);
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={styles.start}>
        <NewImport />
        <Exports />
      </div>
      <Panel title={t('listTitle')}>
        <Imports />
      </Panel>
    </div>
  );
}

function Imports() {
  const t = useT(importsTexts);
  const pages = usePages(
    ListImports,
    (after) => ({ after }),
    (data) => data.importRuns,
  );
  const columns = useColumns();
  return (
    <Loaded
      load={pages.load}
      isEmpty={({ importRuns }) => importRuns.items.length === 0}
      empty={<Empty title={t('none')} />}
    >
      {() => (
        <>
          <DataTable caption={t('listTitle')} columns={columns} rows={pages.items} rowKey={({ id }) => id} />
          <More pages={pages} />
        </>
      )}
    </Loaded>
  );
}

function useColumns(): readonly Column<ImportLine>[] {
  const t = useT(importsTexts);
  const format = useFormat();
  return [
    {
      key: 'what',
      header: t('what'),
      names: true,
      cell: ({ id, source, dryRun }) => <Link to={`/imports/${id}`}>{t(dryRun ? 'oneTrial' : 'one', { source })}</Link>,
    },
    {
      key: 'when',
      header: t('when'),
      cell: ({ startedAt, byName }) =>
        `${format.dateTime(startedAt)}, ${t('by', { name: byName ?? t('byCommandLine') })}`,
    },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state, dryRun }) => <StatusBadge tone={STATES[state].tone}>{t(stateText(state, dryRun))}</StatusBadge>,
    },
    { key: 'result', header: t('result'), cell: ({ tables }) => <Result tables={tables} /> },
  ];
}

function Result({ tables }: Pick<ImportLine, 'tables'>) {
  const t = useT(importsTexts);
  const format = useFormat();
  const services = servicesIn(tables);
  if (!services) return null;
  const { added, changed, missing } = services;
  return t('resultWords', {
    added: format.number(added),
    changed: format.number(changed),
    missing: format.number(missing),
  });
}
