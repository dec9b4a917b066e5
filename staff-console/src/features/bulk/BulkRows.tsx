import { Loaded, More, usePages, useT } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import type { ReadBulkRowsQuery } from '../../gql/graphql.js';
import styles from './bulk.module.css';
import { ReadBulkRows } from './bulk.operations.js';
import { bulkTexts } from './bulk.texts.js';

type Row = ReadBulkRowsQuery['bulkEditRows']['items'][number];

interface BulkRowsProps {
  readonly id: string;
  readonly state: string | null;
  readonly isFile: boolean;
}

/** What the edit means for each listing, difference by difference. */
export function BulkRows({ id, state, isFile }: BulkRowsProps) {
  const t = useT(bulkTexts);
  const pages = usePages(
    ReadBulkRows,
    (after) => ({ id, state, after }),
    ({ bulkEditRows }) => bulkEditRows,
  );
  return (
    <>
      <Loaded
        load={pages.load}
        isEmpty={({ bulkEditRows }) => bulkEditRows.items.length === 0}
        empty={<p className={styles.quiet}>{t('noRows')}</p>}
      >
        {() => (
          <ul className={styles.list}>
            {pages.items.map((row) => (
              <BulkRow key={row.nr} row={row} isFile={isFile} />
            ))}
          </ul>
        )}
      </Loaded>
      <More pages={pages} />
    </>
  );
}

const STATES = { change: 'rowChange', same: 'rowSame', fault: 'rowFault', stale: 'rowStale' } as const;
const isState = (state: string): state is keyof typeof STATES => state in STATES;

function BulkRow({ row, isFile }: { readonly row: Row; readonly isFile: boolean }) {
  const t = useT(bulkTexts);
  const { nr, listingId, title, state, changes, faults } = row;
  return (
    <li className={styles.item}>
      <div>
        {listingId ? <Link to={`/listings/${listingId}`}>{title}</Link> : title}{' '}
        <span className={styles.quiet}>
          {[isFile && t('line', { nr }), isState(state) && t(STATES[state])].filter(Boolean).join(' · ')}
        </span>
      </div>
      {faults.map((fault) => (
        <p key={`${fault.field} ${fault.row} ${fault.column} ${fault.message}`} className={styles.fault}>
          {fault.label}
          {typeof fault.row === 'number' ? ` ${fault.row + 1}` : ''}: {fault.message}
        </p>
      ))}
      {changes.map(({ field, label, before, after }) => (
        <div key={field} className={styles.change}>
          <strong>{label}</strong>
          <del>{before ?? t('nothing')}</del>
          <ins>{after ?? t('nothing')}</ins>
        </div>
      ))}
    </li>
  );
}
