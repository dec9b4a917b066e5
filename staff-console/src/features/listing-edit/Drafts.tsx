import { Loaded, Panel, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import styles from './listing-edit.module.css';
import { ReadListingDrafts } from './listing-edit.operations.js';
import { listingEditTexts } from './listing-edit.texts.js';

/** Where a draft is gone on with. */
function addressOf(subject: string): string {
  const [kind, organization = '', service = ''] = subject.split(':');
  if (kind !== 'new') return `/listings/${subject}/edit`;
  return service ? `/directory/new?service=${service}` : `/directory/new?organization=${organization || 'new'}`;
}

/** What the reader typed and did not save; nothing while there is nothing. */
export function Drafts() {
  const t = useT(listingEditTexts);
  const format = useFormat();
  const load = useLoad(ReadListingDrafts, {});
  return (
    <Loaded load={load} isEmpty={({ listingDrafts }) => listingDrafts.length === 0} empty={null}>
      {({ listingDrafts }) => (
        <Panel title={t('drafts')}>
          <p className={styles.quiet}>{t('draftsLead')}</p>
          <ul className={styles.hits}>
            {listingDrafts.map(({ subject, savedAt, serviceName, organizationName, fields }) => (
              <li key={subject} className={styles.hit}>
                <Link to={addressOf(subject)}>
                  {[serviceName ?? t('newDraft'), organizationName].filter(Boolean).join(', ')}
                </Link>
                <span className={styles.quiet}>
                  {t('draftFields', { count: fields, at: format.dateTime(savedAt) })}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Loaded>
  );
}
