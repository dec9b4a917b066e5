import { Panel, StatusBadge, useFormat, useT, type Tone } from '@loopkeeper/ui-kit';
import type { ReferralPagePartsFragment } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import { isKnown } from '../texts/known.js';
import { Failure } from './Failure.js';
import styles from './referral.module.css';

type MailValue = ReferralPagePartsFragment['mail'][number];

const TONES: Readonly<Record<string, Tone>> = { queued: 'waiting', sent: 'good', failed: 'late' };

/** Every message about the referral and whether it went. */
export function MailPanel({ mail }: { readonly mail: readonly MailValue[] }) {
  const t = useT(referralsTexts);
  return (
    <Panel title={t('mail')}>
      {mail.length === 0 && <p className={styles.quiet}>{t('noMail')}</p>}
      <ul className={styles.mail}>
        {mail.map((message) => (
          <MailLine key={message.id} message={message} />
        ))}
      </ul>
    </Panel>
  );
}

function MailLine({ message }: { readonly message: MailValue }) {
  const t = useT(referralsTexts);
  const format = useFormat();
  const kind = `mailKind.${message.kind}`;
  const state = `mail.${message.state}`;
  return (
    <li>
      <p className={styles.chosen}>
        <b>{isKnown(kind) ? t(kind) : t('mailKind')}</b>
        <StatusBadge tone={TONES[message.state] ?? 'ended'}>{isKnown(state) ? t(state) : message.state}</StatusBadge>
      </p>
      <p className={styles.fine}>
        {t('mailLine', { to: message.to })} · <time dateTime={message.at}>{format.dateTime(message.at)}</time>
        {message.attempts > 1 && ` · ${t('mailTries', { count: message.attempts })}`}
      </p>
      {message.lastError && (
        <p>
          <Failure code={message.lastError} />
        </p>
      )}
    </li>
  );
}
