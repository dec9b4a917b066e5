import { Empty, Loaded, More, PageHead, Said, usePages, useT } from '@loopkeeper/ui-kit';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMe } from '../../app/session/session.js';
import { HistoryEntry } from './HistoryEntry.js';
import styles from './history.module.css';
import { ReadListingHistory } from './history.operations.js';
import { historyTexts } from './history.texts.js';

const KEEPERS = ['RESOURCE_SPECIALIST', 'DIRECTOR', 'ADMIN'];

/** Everything that happened to a listing: who, when, what was there before, what is there after. */
export default function HistoryPage() {
  const t = useT(historyTexts);
  const { id = '' } = useParams();
  const isKeeper = useMe().roles.some((role) => KEEPERS.includes(role));
  const [said, setSaid] = useState<string | null>(null);
  const pages = usePages(
    ReadListingHistory,
    (after) => ({ id, after }),
    ({ listingHistory }) => listingHistory ?? { items: [], nextCursor: null },
  );
  const name = pages.load.data?.listing?.serviceName;
  const restored = (label: string) => {
    setSaid(t('restored', { label }));
    pages.load.reload();
  };

  return (
    <div className={styles.page}>
      <Link to={`/listings/${id}`} className={styles.back}>
        <IconArrowLeft size={20} aria-hidden />
        {t('back')}
      </Link>
      <PageHead
        key={name ?? ''}
        title={name ? t('of', { name }) : t('title')}
        tabTitle={t('title')}
        lead={pages.load.data?.listing?.organizationName}
      />
      <Said keepsFocus>{said}</Said>
      <Loaded
        load={pages.load}
        isEmpty={({ listingHistory }) => listingHistory === null}
        empty={<Empty title={t('notFound')} />}
      >
        {() =>
          pages.items.length === 0 ? (
            <Empty title={t('empty')}>
              <p>{t('emptyNext')}</p>
            </Empty>
          ) : (
            <ol className={styles.entries}>
              {pages.items.map((entry) => (
                <HistoryEntry key={entry.id} listingId={id} entry={entry} mayRestore={isKeeper} onRestored={restored} />
              ))}
            </ol>
          )
        }
      </Loaded>
      <More pages={pages} />
    </div>
  );
}
