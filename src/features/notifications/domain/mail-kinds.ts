/** What we write to people about. Each has its words in `texts/`, in every language. */
export const MAIL_KINDS = [
  'referral_request',
  'referral_reminder',
  'referral_follow_up',
  'referral_news',
  'referral_ended',
  'reply_code',
  'sign_in_link',
] as const;

export type MailKind = (typeof MAIL_KINDS)[number];

/** What a template may use, and nothing else: no name, no need, no health detail can come in. */
export interface MailFacts {
  /** The reference that can be spoken, such as K7QM-42. */
  readonly reference?: string;
  /** By when an answer is due, an ISO instant, and the zone it is told in. */
  readonly replyBy?: string;
  readonly timeZone?: string;
  /** A six-digit code; erased from the row once the mail is sent. */
  readonly code?: string;
}
