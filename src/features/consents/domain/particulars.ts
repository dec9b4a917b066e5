import type { Dropped, Held, Released } from './release-decision.js';
import type { ReleaseFacts } from './release-facts.js';
import { requiredNotices } from './required-notices.js';
import { categoryIsPart2 } from './section-question.js';
import { mayLearnOfProgram, neutralNameOf, senderNameFor } from './sender-name.js';

/** What was found for each section of a packet. */
export interface Judged {
  readonly withBasis: readonly Released[];
  readonly held: readonly Held[];
  readonly dropped: readonly Dropped[];
}

export const NOTHING: Judged = { withBasis: [], held: [], dropped: [] };

/** How the sender is shown, and what goes with the sections that have a basis. */
export function particulars(facts: ReleaseFacts, { withBasis, held, dropped }: Judged) {
  const neutralName = neutralNameOf(facts) ?? '';
  return {
    withBasis,
    held,
    dropped,
    neutralName,
    senderName: withBasis.length > 0 ? (senderNameFor(facts, withBasis) ?? '') : neutralName,
    namesCategory: !categoryIsPart2(facts) || (withBasis.length > 0 && mayLearnOfProgram(facts)),
    notices: requiredNotices(facts, withBasis),
    remarks: facts.partner.mayReply ? [] : (['REPLY_BASIS_NONE'] as const),
    purpose: facts.packet.purpose,
    policyVersion: facts.policy.version,
  };
}
