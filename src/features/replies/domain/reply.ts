import type { Actor, Locale } from '../../../kernel/actor.js';
import { spokenAnswerer, type Answerer } from './answerer.js';

/** A good reply link: what it opens, for which agency's mailbox. */
export interface ReplyLink {
  readonly linkId: string;
  readonly referralId: string;
  readonly agencyId: string;
  /** The mailbox the link was sent to. */
  readonly address: string;
}

/** A request opened on a device: who answers, and whether they have shown that they read the mailbox. */
export interface Reply extends ReplyLink {
  readonly sessionId: string;
  /** As they name themselves; null before a code has been asked for. */
  readonly answerer: Answerer | null;
  /** Whether contact details and needs may be shown on this device. */
  readonly verified: boolean;
  readonly answeredAt: Date | null;
}

/** Whoever answers by a link: nobody signed in, and nothing but this link's own referral. */
export const actorOf = (
  { linkId, sessionId, agencyId, answerer }: Reply,
  agencyName: string,
  locale: Locale,
): Actor => ({
  kind: 'replyLink',
  userId: null,
  agencyId,
  unitId: null,
  roles: [],
  sessionId,
  linkId,
  name: answerer ? spokenAnswerer(answerer) : agencyName,
  locale,
});
