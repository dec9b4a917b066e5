import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Empty, Loaded, More, PageHead, usePages, useT } from '@loopkeeper/ui-kit';
import { useRemembered } from '../../app/page-memory.js';
import { ReferralFilters } from './list/ReferralFilters.js';
import { noFilter, toFilter, type ReferralFilterValues } from './list/referral-filter.js';
import { ReferralTable } from './list/ReferralTable.js';
import { ListReferrals } from './referrals.operations.js';
import { referralsTexts } from './texts/index.js';
import styles from './list/list.module.css';

/** Every referral of the agency, by state, newest first. Coming back finds the list as it was left. */
export default function ReferralsPage() {
  const t = useT(referralsTexts);
  const [filter, setFilter] = useRemembered<ReferralFilterValues>('referrals-filter', noFilter);
  return (
    <>
      <PageHead
        title={t('listTitle')}
        lead={t('listAbout')}
        actions={
          <Button component={Link} to="/search">
            {t('new')}
          </Button>
        }
      />
      <div className={styles.stack}>
        <ReferralFilters filter={filter} onChange={setFilter} />
        <ReferralList key={JSON.stringify(filter)} filter={filter} onShowAll={() => setFilter(noFilter)} />
      </div>
    </>
  );
}

interface ReferralListProps {
  readonly filter: ReferralFilterValues;
  readonly onShowAll: () => void;
}

function ReferralList({ filter, onShowAll }: ReferralListProps) {
  const pages = usePages(
    ListReferrals,
    (after) => ({ filter: toFilter(filter), after }),
    ({ referrals }) => referrals,
  );
  return (
    <Loaded
      load={pages.load}
      isEmpty={({ referrals }) => referrals.items.length === 0}
      empty={filter === noFilter ? <NoneYet /> : <NoneMatch onShowAll={onShowAll} />}
    >
      {() => (
        <>
          <ReferralTable rows={pages.items} />
          <More pages={pages} />
        </>
      )}
    </Loaded>
  );
}

function NoneYet() {
  const t = useT(referralsTexts);
  return (
    <Empty title={t('noneYet')}>
      <p>{t('noneYetNext')}</p>
      <Button component={Link} to="/search" variant="default">
        {t('findService')}
      </Button>
    </Empty>
  );
}

function NoneMatch({ onShowAll }: { readonly onShowAll: () => void }) {
  const t = useT(referralsTexts);
  return (
    <Empty title={t('noneMatch')}>
      <p>{t('noneMatchNext')}</p>
      <Button variant="default" onClick={onShowAll}>
        {t('clearFilters')}
      </Button>
    </Empty>
  );
}
