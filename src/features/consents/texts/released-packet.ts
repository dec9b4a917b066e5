import type { SendableSection } from '../domain/data-tiers.js';
import { decideRelease } from '../domain/decide-release.js';
import { releasedSections, type ReleaseDecision } from '../domain/release-decision.js';
import type { GatheredFacts, PersonOnFile } from '../domain/release-question.js';
import { requiredNotices } from '../domain/required-notices.js';
import { UNKNOWN_RELEASE } from '../domain/unknown-release.js';
import { noticeTexts, releasedUntil, scopeText } from './explain-release.js';
import type { ConsentTexts } from './index.js';

/** What a partner may see now, and nothing beside. */
export interface ReleasedPacket {
  /** The decision, of the sections shown alone. */
  readonly decision: ReleaseDecision;
  /** Contact data, where that section is shown. */
  readonly person: PersonOnFile | null;
  readonly sections: readonly SendableSection[];
  readonly notices: readonly string[];
  readonly scopeText: string | null;
  readonly consentExpiresOn: string | null;
  /** Whether more is released than this way of reading shows. */
  readonly hasMore: boolean;
}

/** What is shown when there is nothing to show. */
export const NO_PACKET: ReleasedPacket = {
  decision: UNKNOWN_RELEASE,
  person: null,
  sections: [],
  notices: [],
  scopeText: null,
  consentExpiresOn: null,
  hasMore: false,
};

/** Decides, and takes from the facts what is released and may be shown this way. */
export function packetOf(
  { facts, person }: GatheredFacts,
  shows: (section: SendableSection) => boolean,
  texts: ConsentTexts,
): ReleasedPacket {
  const whole = decideRelease(facts);
  const released = releasedSections(whole);
  const withBasis = released.filter(({ section }) => shows(section));
  if (withBasis.length === 0)
    return { ...NO_PACKET, decision: { ...whole, withBasis: [], notices: [] }, hasMore: released.length > 0 };

  const decision = { ...whole, withBasis, notices: requiredNotices(facts, withBasis) };
  const sections = withBasis.map(({ section }) => section);
  const hasMore = released.length > withBasis.length;
  // Its text is the scope, which stands beside the notices.
  const beside = { ...decision, notices: decision.notices.filter((code) => code !== 'PART2_SCOPE') };
  return {
    decision,
    person: sections.includes('contact') ? person : null,
    sections,
    notices: noticeTexts(beside, texts, facts.policy.hivNotice),
    scopeText: scopeText(decision, texts, hasMore),
    consentExpiresOn: releasedUntil(decision),
    hasMore,
  };
}
