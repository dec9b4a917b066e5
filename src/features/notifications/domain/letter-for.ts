import type { ReferralNoticePayload, ReferralStepPayload } from '../../referrals/index.js';
import type { MailKind } from './mail-kinds.js';

/** What is told of a referral: of a step more than of a notice. */
export type ToldOfReferral = Pick<ReferralStepPayload, 'referralId'> &
  Partial<Pick<ReferralStepPayload, 'to' | 'party' | 'shared'>> &
  Pick<ReferralNoticePayload, 'clock'>;

type Letter = (told: ToldOfReferral) => MailKind | null;

const always =
  (kind: MailKind): Letter =>
  () =>
    kind;

const AWAITING_ANSWER: readonly unknown[] = ['sent', 'acknowledged'];
const CLOCKS_BEFORE_ANSWER: readonly unknown[] = ['first_response', 'decision'];

/** What the receiver is written about, by what happened. Of its own undo and its own notes it knows. */
export const LETTERS: Readonly<Record<string, Letter>> = {
  'referral.submitted': always('referral_request'),
  'referral.reopened': always('referral_request'),
  'referral.infoProvided': always('referral_news'),
  'referral.withdrawalRequested': always('referral_news'),
  'referral.reminded': ({ clock }) =>
    CLOCKS_BEFORE_ANSWER.includes(clock) ? 'referral_reminder' : 'referral_follow_up',
  'referral.withdrawn': always('referral_ended'),
  'referral.voided': always('referral_ended'),
  'referral.undone': ({ party, to }) => {
    if (party !== 'sender') return null;
    return AWAITING_ANSWER.includes(to) ? 'referral_request' : 'referral_news';
  },
  'referral.noted': ({ party, shared }) => (party === 'sender' && shared ? 'referral_news' : null),
};
