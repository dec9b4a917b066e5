import { Loaded, PageHead, Panel, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import type { BulkEditFactsFragment } from '../../gql/graphql.js';
import { BulkFile } from './BulkFile.js';
import { BulkForm } from './BulkForm.js';
import styles from './bulk.module.css';
import { ReadBulkEdits, ReadBulkFields } from './bulk.operations.js';
import { bulkTexts } from './bulk.texts.js';

/** Changes many listings at once: by a choice, or by a spreadsheet. */
export default function BulkPage() {
  const t = useT(bulkTexts);
  const edits = useLoad(ReadBulkEdits, {});
  const fields = useLoad(ReadBulkFields, {});
  return (
    <div className={`${styles.page} ${styles.start}`}>
      <PageHead title={t('title')} lead={t('lead')} />
      <Loaded load={fields}>
        {({ newListing }) =>
          newListing && <BulkForm sections={newListing.sections} categories={edits.data?.categories ?? []} />
        }
      </Loaded>
      <BulkFile />
      <Panel title={t('earlier')}>
        <Loaded
          load={edits}
          isEmpty={({ bulkEdits }) => bulkEdits.length === 0}
          empty={<p className={styles.quiet}>{t('noneBefore')}</p>}
        >
          {({ bulkEdits }) => <EarlierEdits edits={bulkEdits} />}
        </Loaded>
      </Panel>
    </div>
  );
}

const STATES = { prepared: 'prepared', applied: 'applied', undone: 'undone' } as const;
const isState = (state: string): state is keyof typeof STATES => state in STATES;

function EarlierEdits({ edits }: { readonly edits: readonly BulkEditFactsFragment[] }) {
  const t = useT(bulkTexts);
  const format = useFormat();
  return (
    <ul className={styles.list}>
      {edits.map(({ id, title, state, byName, preparedAt, changed, toChange }) => (
        <li key={id} className={styles.item}>
          <Link to={`/directory/bulk/${id}`}>{title}</Link>
          <span className={styles.quiet}>
            {t('preparedBy', {
              state: isState(state) ? t(STATES[state]) : state,
              name: byName,
              at: format.dateTime(preparedAt),
            })}{' '}
            · {state === 'prepared' ? t('toChange', { count: toChange }) : t('changed', { count: changed })}
          </span>
        </li>
      ))}
    </ul>
  );
}
