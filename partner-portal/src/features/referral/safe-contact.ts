import type { Say } from '@loopkeeper/ui-kit';
import type { ReleasedToUsFragment } from '../../gql/graphql.js';
import type { ReferralWords } from './referral.texts.js';

type SafeContact = NonNullable<ReleasedToUsFragment['safeContact']>;

/** How a person may be reached, in words that can be read aloud: "Call. Mornings. No message. No text." */
export function safeContactInWords(contact: SafeContact, t: Say<ReferralWords>): string {
  if (contact.doNotContact) return t('doNotContact');
  if (contact.channel === 'NONE') return t('viaNONE');

  const message = t(contact.mayLeaveMessage ? 'message' : 'noMessage');
  const text = t(contact.mayText ? 'text' : 'noText');
  return [t(`via${contact.channel}`), contact.times, message, text, contact.note]
    .filter((part) => part !== null && part !== '')
    .map((part) => `${part}`.replace(/\.?$/, '.'))
    .join(' ');
}
