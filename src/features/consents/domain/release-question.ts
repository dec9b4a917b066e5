import type { PayerType, SafeContact } from '../../people/index.js';
import type { Section } from './data-tiers.js';
import type { EmergencyFacts, PersonReleaseFacts, ReleaseFacts } from './release-facts.js';

/** What is asked of the rules: may these sections of this person go from here to there, now? */
export interface ReleaseQuestion {
  /** Null only for an enquiry about nobody in particular. */
  readonly personId: string | null;
  readonly senderAgencyId: string;
  readonly senderUnitId: string | null;
  readonly receiverAgencyId: string;
  readonly isSubstanceUseCare: boolean;
  /** None for an enquiry: a question without identity. */
  readonly sections: readonly Section[];
  readonly emergency?: EmergencyFacts | null;
}

/** The person as the facts hold them: what may be shown once it is released. */
export interface PersonOnFile extends PersonReleaseFacts {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  readonly language: string;
  readonly interpreterNeeded: boolean;
  readonly phone: string | null;
  readonly email: string | null;
  readonly city: string | null;
  readonly payerType: PayerType;
  readonly householdSize: number | null;
  readonly guardianName: string | null;
  readonly safeContact: SafeContact;
}

/** The facts of one decision, and the person whom they are about. */
export interface GatheredFacts {
  readonly facts: ReleaseFacts;
  readonly person: PersonOnFile | null;
}
