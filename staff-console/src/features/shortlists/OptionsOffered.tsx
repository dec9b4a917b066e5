import { Empty, Loaded, Panel, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import { ReadOptionsOffered } from './shortlists.operations.js';
import { shortlistsTexts } from './shortlists.texts.js';
import styles from './shortlists.module.css';

/** What a person was offered and what they chose, on their page. */
export function OptionsOffered({ personId }: { readonly personId: string }) {
  const t = useT(shortlistsTexts);
  const format = useFormat();
  const load = useLoad(ReadOptionsOffered, { personId });
  return (
    <Panel title={t('offeredTitle')}>
      <Loaded
        load={load}
        isEmpty={({ optionsOffered }) => optionsOffered.length === 0}
        empty={<Empty title={t('offeredNone')} />}
      >
        {({ optionsOffered }) =>
          optionsOffered.map(({ id, recordedAt, recordedBy, options }) => (
            <div key={id} className={styles.offered}>
              <p className={styles.quiet}>{t('offeredBy', { date: format.date(recordedAt), name: recordedBy })}</p>
              <ul>
                {options.map((option) => (
                  <li key={option.listingId}>
                    {option.serviceName ? (
                      <Link to={`/listings/${option.listingId}`}>
                        {option.serviceName}, {option.organizationName}
                      </Link>
                    ) : (
                      t('unknownListing')
                    )}
                    {option.isChosen && <b>, {t('offeredChosen')}</b>}
                  </li>
                ))}
              </ul>
            </div>
          ))
        }
      </Loaded>
    </Panel>
  );
}
