import { StatusBadge, useFormat, useT, type Tone } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import type { PromiseResult, ReadPromisesKeptQuery } from '../../gql/graphql.js';
import styles from '../coverage/coverage.module.css';
import { promisesKeptTexts } from './promises-kept.texts.js';

const TONES: Readonly<Record<PromiseResult, Tone>> = { KEPT: 'good', MISSED: 'late', OPEN: 'waiting' };

/** The referrals behind a figure, by their reference. */
export function PromisedReferrals({ tally }: { readonly tally: ReadPromisesKeptQuery['promisesKept'][number] }) {
  const t = useT(promisesKeptTexts);
  const format = useFormat();
  return (
    <ul className={styles.list}>
      {tally.referrals.map(({ referralId, reference, result, dueAt, answeredAt }) => (
        <li key={referralId} className={styles.stack}>
          <Link to={`/referrals/${referralId}`}>{reference}</Link>
          <StatusBadge tone={TONES[result]}>{t(result)}</StatusBadge>
          <span className={styles.quiet}>
            {t('due', { at: format.dateTime(dueAt) })}
            {answeredAt && `, ${t('answered', { at: format.dateTime(answeredAt) })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
