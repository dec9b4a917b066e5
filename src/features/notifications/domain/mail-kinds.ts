/** What we write to people about. Each has its words in `texts/`, in every language. */
export const MAIL_KINDS = [
  'referral_request',
  'referral_reminder',
  'referral_follow_up',
  'referral_news',
  'referral_ended',
  'reply_code',
  'sign_in_link',
  'directory_digest',
  'verification_request',
  'verification_reminder',
  'agreement_reminder',
  'agreement_to_sign',
  'agreement_receipt',
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
  /** Services of the directory that changed, by name, and how many more there are. */
  readonly services?: readonly string[];
  readonly more?: number;
  /** Where the reader stops such mail. */
  readonly stopLink?: string;
  /** How many listings a partner is asked about. */
  readonly listings?: number;
  /** An agreement by its title, and the page it stands on. */
  readonly agreement?: string;
  readonly agreementId?: string;
  /** The day it is about, and how many days are left until then; negative once it has passed. */
  readonly day?: string;
  readonly daysLeft?: number;
}
