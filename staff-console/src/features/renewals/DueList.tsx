import { useFormat, useT, type Say } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import type { ReadRenewalsQuery } from '../../gql/graphql.js';
import styles from './renewals.module.css';
import { renewalTexts } from './renewals.texts.js';

type Day = ReadRenewalsQuery['renewalsCalendar'][number];

/** What comes due, day by day. */
export function DueList({ days }: { readonly days: readonly Day[] }) {
  return (
    <ul className={styles.list}>
      {days.map((due) => (
        <li key={`${due.kind} ${due.day} ${due.agreementId} ${due.title}`} className={styles.row}>
          <DueLines due={due} />
        </li>
      ))}
    </ul>
  );
}

/** One thing that comes due: what, with whom, when, and whose it is. */
export function DueLines({ due }: { readonly due: Day }) {
  const t = useT(renewalTexts);
  const format = useFormat();
  const { day, kindLabel, agreementId, title, partners, ownerName, daysLeft } = due;
  return (
    <div className={styles.due}>
      <p>
        <strong>
          <Link to={agreementId ? `/agreements/${agreementId}` : '/coverage'}>{title}</Link>
        </strong>
        {partners.length > 0 && <span className={styles.quiet}> · {format.list(partners)}</span>}
      </p>
      <p>
        {kindLabel} · {format.date(day)}{' '}
        <span className={daysLeft < 0 ? styles.late : styles.quiet}>({left(daysLeft, t)})</span>
      </p>
      <p className={styles.quiet}>{t('owner', { name: ownerName })}</p>
    </div>
  );
}

const left = (days: number, t: Say<keyof typeof renewalTexts.words.en>): string => {
  if (days === 0) return t('today');
  return days > 0 ? t('left', { count: days }) : t('ago', { count: -days });
};
