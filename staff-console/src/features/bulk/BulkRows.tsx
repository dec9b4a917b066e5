import { Loaded, More, usePages, useT } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import type { ReadBulkRowsQuery } from '../../gql/graphql.js';
import styles from './bulk.module.css';
import { ReadBulkRows } from './bulk.operations.js';
import { bulkTexts } from './bulk.texts.js';

type Row = ReadBulkRowsQuery['bulkEditRows']['items'][number];

type ChangeWord = 'rowChange' | 'rowChanged' | 'rowMeant';

interface BulkRowsProps {
  readonly id: string;
  readonly state: string | null;
  readonly isFile: boolean;
  /** What to say of the rows that the edit is about. */
  readonly changeWord: ChangeWord;
}

/** Once an edit is applied its rows have changed; where some were left, or it was undone, they only were to change. */
export const changeWordOf = ({ state, kept }: { readonly state: string; readonly kept: number }): ChangeWord => {
  if (state === 'prepared') return 'rowChange';
  return state === 'applied' && kept === 0 ? 'rowChanged' : 'rowMeant';
};

/** What the edit means for each listing, difference by difference. */
export function BulkRows({ id, state, isFile, changeWord }: BulkRowsProps) {
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
              <BulkRow key={row.nr} row={row} isFile={isFile} changeWord={changeWord} />
            ))}
          </ul>
        )}
      </Loaded>
      <More pages={pages} />
    </>
  );
}

const STATES = { same: 'rowSame', fault: 'rowFault', stale: 'rowStale' } as const;
const isState = (state: string): state is keyof typeof STATES => state in STATES;

interface BulkRowProps extends Pick<BulkRowsProps, 'isFile' | 'changeWord'> {
  readonly row: Row;
}

function BulkRow({ row, isFile, changeWord }: BulkRowProps) {
  const t = useT(bulkTexts);
  const { nr, listingId, title, state, changes, faults } = row;
  const word = isState(state) ? STATES[state] : changeWord;
  return (
    <li className={styles.item}>
      <div>
        {listingId ? <Link to={`/listings/${listingId}`}>{title}</Link> : title}{' '}
        <span className={styles.quiet}>{[isFile && t('line', { nr }), t(word)].filter(Boolean).join(' · ')}</span>
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
