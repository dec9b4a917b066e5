import type { ReleasedDetails } from '../../../referrals/index.js';
import type { ReplyTexts } from '../../texts/index.js';

type SafeContact = NonNullable<ReleasedDetails['safeContact']>;

/** How a person may be reached, in words that can be read aloud: "Call. Mornings. No message. No text." */
export function safeContactInWords(
  { channel, times, mayLeaveMessage, mayText, note, doNotContact }: SafeContact,
  t: ReplyTexts['safeContact'],
): string {
  if (doNotContact) return t.doNotContact;
  if (channel === 'none') return t.none;

  const parts = [t.via[channel], times, mayLeaveMessage ? t.message : t.noMessage, mayText ? t.text : t.noText, note];
  return parts
    .filter((part) => part !== null && part !== '')
    .map((part) => `${part}`.replace(/\.?$/, '.'))
    .join(' ');
}
