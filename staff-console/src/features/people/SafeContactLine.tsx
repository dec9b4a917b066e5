import { IconShieldCheck } from '@tabler/icons-react';
import { useT, type Say } from '@loopkeeper/ui-kit';
import type { PersonFactsFragment } from '../../gql/graphql.js';
import { peopleTexts } from './texts/index.js';
import type { en } from './texts/en.js';
import styles from './people.module.css';

/** How a person may be reached. */
export type SafeContactValue = PersonFactsFragment['safeContact'];

/** A safe contact in one sentence: "Phone, mornings. No message. No text." */
export function safeContactSentence(safe: SafeContactValue, t: Say<keyof typeof en>): string {
  if (safe.doNotContact) return [t('safeNever'), safe.note].filter(Boolean).join(' ');
  const channel = t(`channel.${safe.channel}`);
  return [
    safe.times ? t('safeBy', { channel, times: safe.times }) : t('safeByAnyTime', { channel }),
    t(safe.mayLeaveMessage ? 'messageYes' : 'messageNo'),
    t(safe.mayText ? 'textYes' : 'textNo'),
    safe.note,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The safe-contact line that stays in sight wherever a person is worked with. */
export function SafeContactLine({ safe }: { readonly safe: SafeContactValue }) {
  const t = useT(peopleTexts);
  return (
    <p className={safe.doNotContact ? `${styles.safe} ${styles.never}` : styles.safe}>
      <IconShieldCheck size={20} aria-hidden />
      <span>
        <b>{t('safeLine')}:</b> {safeContactSentence(safe, t)}
      </span>
    </p>
  );
}
