import { Link } from 'react-router';
import { DataTable, DueText, REFERRAL_TONES, StatusBadge, useT, type Column } from '@loopkeeper/ui-kit';
import { PersonName } from '../../../app/names/PersonName.js';
import type { ListReferralsQuery } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import styles from './list.module.css';

type RowValue = ListReferralsQuery['referrals']['items'][number];

/** The list of referrals; cards on a narrow screen. */
export function ReferralTable({ rows }: { readonly rows: readonly RowValue[] }) {
  const t = useT(referralsTexts);
  const columns: readonly Column<RowValue>[] = [
    {
      key: 'reference',
      header: t('colReference'),
      names: true,
      cell: (row) => <Link to={`/referrals/${row.id}`}>{row.reference}</Link>,
    },
    {
      key: 'person',
      header: t('colPerson'),
      cell: (row) => (row.personName ? <PersonName name={row.personName} /> : t('enquiryNoPerson')),
    },
    { key: 'service', header: t('colService'), cell: (row) => `${row.serviceName}, ${row.receiverName}` },
    { key: 'state', header: t('colState'), cell: (row) => <RowState row={row} /> },
    { key: 'due', header: t('colDue'), cell: (row) => <DueText due={row.due} /> },
    { key: 'owner', header: t('colOwner'), cell: (row) => row.ownerName },
  ];
  return <DataTable caption={t('listTitle')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function RowState({ row }: { readonly row: RowValue }) {
  const t = useT(referralsTexts);
  return (
    <span className={styles.states}>
      <StatusBadge {...REFERRAL_TONES[row.state]}>{row.stateLabel}</StatusBadge>
      {row.deliveryProblem && <StatusBadge tone="late">{t('mailFailed')}</StatusBadge>}
    </span>
  );
}
