import { Empty, Loaded, More, PageHead, SideSheet, usePages, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useRemembered } from '../../app/page-memory.js';
import { useHasRole } from '../../app/session/session.js';
import styles from './agreements.module.css';
import { ListAgreements } from './agreements.operations.js';
import { agreementsTexts } from './agreements.texts.js';
import { noFilter, toFilter, type AgreementFilterValues } from './list/agreement-filter.js';
import { AgreementFilters } from './list/AgreementFilters.js';
import { AgreementTable } from './list/AgreementTable.js';
import type { AgreementBegun } from './list/new-agreement.js';
import { NewAgreement } from './list/NewAgreement.js';

const BETWEEN_KEYS_MS = 200;

/** The register of agreements: found, narrowed, begun. Coming back finds it as it was left. */
export default function AgreementsPage() {
  const t = useT(agreementsTexts);
  const navigate = useNavigate();
  const mayKeep = useHasRole('DIRECTOR', 'ADMIN');
  const [filter, setFilter] = useRemembered<AgreementFilterValues>('agreements.filter', noFilter);
  const [sought] = useDebouncedValue(filter, BETWEEN_KEYS_MS);
  const begun = begunIn(useLocation().state);
  const [opened, setOpened] = useState(begun.category !== null || begun.partnerId !== null);
  const pages = usePages(
    ListAgreements,
    (after) => ({ filter: toFilter(sought), after }),
    ({ agreements }) => agreements,
  );
  const start = mayKeep ? (
    <Button size="md" leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setOpened(true)}>
      {t('new')}
    </Button>
  ) : null;
  const isOpen = JSON.stringify(filter) === JSON.stringify(noFilter);

  return (
    <>
      <PageHead title={t('title')} actions={start} />
      <div className={styles.page}>
        <AgreementFilters filter={filter} counts={pages.load.data?.agreements.counts ?? null} onChange={setFilter} />
        <Loaded
          load={pages.load}
          isEmpty={({ agreements }) => agreements.items.length === 0}
          empty={isOpen ? <NoneYet /> : <NoneMatch onShowAll={() => setFilter(noFilter)} />}
        >
          {({ agreements: { total, counts } }) => (
            <>
              <p className={styles.sentence}>
                {t('sentence', { count: total })} {counts.expiring > 0 && t('expiring', { count: counts.expiring })}
              </p>
              <AgreementTable rows={pages.items} caption={t('title')} />
              <More pages={pages} />
            </>
          )}
        </Loaded>
      </div>
      <SideSheet title={t('new')} opened={opened} onClose={() => setOpened(false)} guarded>
        {opened && (
          <NewAgreement
            begun={begun}
            onStarted={(id) => void navigate(`/agreements/${id}`)}
            onCancel={() => setOpened(false)}
          />
        )}
      </SideSheet>
    </>
  );
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What another page sent the reader here with. */
function begunIn(state: unknown): AgreementBegun {
  if (typeof state !== 'object' || state === null) return { category: null, partnerId: null };
  return {
    category: 'begin' in state ? text(state.begin) : null,
    partnerId: 'beginWith' in state ? text(state.beginWith) : null,
  };
}

function NoneYet() {
  const t = useT(agreementsTexts);
  return (
    <Empty title={t('noneYet')}>
      <p>{t('noneYetNext')}</p>
      <Link to="/coverage">{t('toCoverage')}</Link>
    </Empty>
  );
}

function NoneMatch({ onShowAll }: { readonly onShowAll: () => void }) {
  const t = useT(agreementsTexts);
  return (
    <Empty title={t('noneMatch')}>
      <Button variant="default" onClick={onShowAll}>
        {t('showAll')}
      </Button>
    </Empty>
  );
}
