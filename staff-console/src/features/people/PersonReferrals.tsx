import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { DataTable, DueText, Empty, Panel, REFERRAL_TONES, StatusBadge, useT } from '@loopkeeper/ui-kit';
import type { ReadPersonQuery } from '../../gql/graphql.js';
import { referralsTexts } from '../referrals/texts/index.js';
import { peopleTexts } from './texts/index.js';

type ReferralValue = NonNullable<ReadPersonQuery['person']>['referrals'][number];

/** The referrals of one person, newest first. */
export function PersonReferrals({ referrals }: { readonly referrals: readonly ReferralValue[] }) {
  const t = useT(peopleTexts);
  const tr = useT(referralsTexts);
  return (
    <Panel title={t('referrals')}>
      {referrals.length === 0 && <NoReferrals />}
      {referrals.length > 0 && (
        <DataTable
          caption={t('referrals')}
          rows={referrals}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'service',
              header: tr('colService'),
              names: true,
              cell: (row) => (
                <Link to={`/referrals/${row.id}`}>
                  {row.serviceName}, {row.receiverName}
                </Link>
              ),
            },
            { key: 'reference', header: tr('colReference'), cell: (row) => row.reference },
            {
              key: 'state',
              header: tr('colState'),
              cell: (row) => <StatusBadge {...REFERRAL_TONES[row.state]}>{row.stateLabel}</StatusBadge>,
            },
            { key: 'due', header: tr('colDue'), cell: (row) => <DueText due={row.due} /> },
          ]}
        />
      )}
    </Panel>
  );
}

function NoReferrals() {
  const t = useT(peopleTexts);
  return (
    <Empty title={t('noReferrals')}>
      <p>{t('noReferralsNext')}</p>
      <Button component={Link} to="/search" variant="default">
        {t('findService')}
      </Button>
    </Empty>
  );
}
