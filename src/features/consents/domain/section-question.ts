import { localDay } from '../../../kernel/local-day.js';
import type { SendableSection } from './data-tiers.js';
import type { PersonReleaseFacts, ReleaseFacts } from './release-facts.js';
import { stateProfile, type StateProfile } from './state-profiles.js';

/** May this section of this packet go, today? What every check looks at. */
export interface SectionQuestion {
  readonly section: SendableSection;
  readonly facts: ReleaseFacts;
  readonly person: PersonReleaseFacts;
  readonly profile: StateProfile;
  /** The day it is at the sending unit. */
  readonly today: string;
  /** Whether telling it tells that the person has or had a substance use disorder (42 CFR part 2). */
  readonly isPart2: boolean;
}

/** A Part 2 program that refers to substance use care reveals it by every word about the person. */
export const categoryIsPart2 = ({ packet, sender }: ReleaseFacts): boolean =>
  packet.isSubstanceUseCare && sender.isPart2Program;

/** Asks about one section, with what follows from the facts worked out once. */
export function questionAbout(
  section: SendableSection,
  facts: ReleaseFacts,
  person: PersonReleaseFacts,
): SectionQuestion {
  return {
    section,
    facts,
    person,
    profile: stateProfile(person.stateProfile),
    today: localDay(facts.now, facts.sender.timeZone),
    isPart2: section === 'substance_use' || categoryIsPart2(facts),
  };
}
