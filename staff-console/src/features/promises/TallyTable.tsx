import { DataTable, useT, type Column } from '@loopkeeper/ui-kit';
import { UnstyledButton } from '@mantine/core';
import { Link } from 'react-router';
import type { ReadPromisesKeptQuery } from '../../gql/graphql.js';
import styles from '../coverage/coverage.module.css';
import figures from '../engagement/engagement.module.css';
import { promisesKeptTexts } from './promises-kept.texts.js';

type Tally = ReadPromisesKeptQuery['promisesKept'][number];

interface TallyTableProps {
  readonly rows: readonly Tally[];
  readonly onOpen: (tally: Tally) => void;
}

/** One row a promise: kept, missed, not yet due; each figure opens its referrals. */
export function TallyTable({ rows, onOpen }: TallyTableProps) {
  const t = useT(promisesKeptTexts);
  const figure = (key: 'kept' | 'missed' | 'open', header: string): Column<Tally> => ({
    key,
    header,
    end: true,
    quiet: (row) => row[key] === 0,
    cell: (row) =>
      row[key] === 0 ? (
        <span className={figures.dot}>·</span>
      ) : (
        <UnstyledButton
          className={figures.figure}
          aria-label={t('show', { what: `${header}, ${row.partnerName}`, count: row[key] })}
          onClick={() => onOpen(row)}
        >
          {row[key]}
        </UnstyledButton>
      ),
  });
  const columns: readonly Column<Tally>[] = [
    {
      key: 'partner',
      header: t('partner'),
      names: true,
      cell: ({ partnerId, partnerName }) => <Link to={`/partners/${partnerId}`}>{partnerName}</Link>,
    },
    { key: 'promise', header: t('promise'), cell: (row) => <Promised tally={row} /> },
    figure('kept', t('isKept')),
    figure('missed', t('isMissed')),
    figure('open', t('isOpen')),
  ];
  return <DataTable caption={t('kept')} columns={columns} rows={rows} rowKey={({ promiseId }) => promiseId} />;
}

function Promised({
  tally: { what, kindLabel, within, situation, agreementId, agreementTitle },
}: {
  readonly tally: Tally;
}) {
  return (
    <span className={styles.stack}>
      {what}
      <span className={styles.quiet}>{[kindLabel, situation, within].filter(Boolean).join(' · ')}</span>
      <Link to={`/agreements/${agreementId}`}>{agreementTitle}</Link>
    </span>
  );
}
