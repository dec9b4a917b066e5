import { DataTable, StatusBadge, useFormat, useT, type Column } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import type { AgreementLineFragment } from '../../../gql/graphql.js';
import styles from '../agreements.module.css';
import { agreementsTexts } from '../agreements.texts.js';
import { STATE_TONES } from '../state-tones.js';

/** Agreements as rows: with whom, how they stand, until when, and what comes next. */
export function AgreementTable({
  rows,
  caption,
}: {
  readonly rows: readonly AgreementLineFragment[];
  readonly caption: string;
}) {
  const t = useT(agreementsTexts);
  const format = useFormat();
  const columns: readonly Column<AgreementLineFragment>[] = [
    {
      key: 'title',
      header: t('agreement'),
      names: true,
      width: '28%',
      cell: ({ id, title, typeLabel }) => (
        <span className={styles.named}>
          <Link to={`/agreements/${id}`}>{title}</Link>
          <span className={styles.quiet}>{typeLabel}</span>
        </span>
      ),
    },
    { key: 'partners', header: t('partners'), cell: ({ partners }) => format.list(partners.map(({ name }) => name)) },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state, stateLabel, attention }) => (
        <span className={styles.named}>
          <StatusBadge tone={STATE_TONES[state]}>{stateLabel}</StatusBadge>
          {attention
            .filter((sentence) => sentence !== stateLabel)
            .map((sentence) => (
              <span key={sentence} className={styles.attention}>
                {sentence}
              </span>
            ))}
        </span>
      ),
    },
    { key: 'ends', header: t('ends'), cell: (row) => <Ends row={row} /> },
    { key: 'owner', header: t('owner'), cell: ({ ownerName }) => ownerName ?? '' },
    { key: 'next', header: t('next'), cell: ({ nextStep }) => nextStep ?? '', quiet: ({ nextStep }) => !nextStep },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function Ends({ row: { endsOn, isInForce } }: { readonly row: AgreementLineFragment }) {
  const t = useT(agreementsTexts);
  const format = useFormat();
  if (endsOn === null) return isInForce ? t('noEnd') : '';
  return format.date(endsOn);
}
