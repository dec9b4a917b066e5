import { Panel, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import styles from './follows.module.css';
import { CountChangedSince } from './follows.operations.js';
import { followTexts } from './follows.texts.js';

const MOST_NAMED = 4;

/** At the side of Today: which followed services changed, and that suggestions were decided. Absent while there is nothing to say. */
export function FollowedPanel() {
  const t = useT(followTexts);
  const format = useFormat();
  const { data } = useLoad(CountChangedSince, {});
  const changed = data?.changedSince.count ?? 0;
  const news = data?.mySuggestions.news ?? 0;
  if (!data || changed + news === 0) return null;
  return (
    <div className={styles.aside}>
      <Panel title={t('panel')}>
        {changed > 0 && (
          <>
            <p>{t('panelCount', { count: changed })}</p>
            <ul className={styles.lines}>
              {data.changedSince.items
                .slice(0, MOST_NAMED)
                .map(({ serviceId, serviceName, organizationName, lastAt }) => (
                  <li key={serviceId}>
                    {serviceName}, {organizationName} <span className={styles.quiet}>{format.ago(lastAt)}</span>
                  </li>
                ))}
            </ul>
            <Link to="/changed">{t('see')}</Link>
          </>
        )}
        {news > 0 && (
          <p>
            {t('newsOfSuggestions', { count: news })}. <Link to="/suggestions?view=mine">{t('seeSuggestions')}</Link>
          </p>
        )}
      </Panel>
    </div>
  );
}
