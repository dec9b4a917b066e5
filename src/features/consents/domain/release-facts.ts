import type { InformationScope, Section } from './data-tiers.js';
import type { ConsentPurpose, ReferralPurpose } from './purposes.js';
import type { RecipientClass } from './recipient-classes.js';

export const SIGNERS = ['person', 'parent_or_guardian', 'representative'] as const;
export type Signer = (typeof SIGNERS)[number];

/** A wish of the person that something be kept from somebody. */
export interface Restriction {
  /** Agreed under 45 CFR 164.522, or a matter of safety: then nothing overrides it but a supervisor's recorded decision. */
  readonly kind: 'agreed_164_522' | 'safety_never_share';
  readonly agencyId: string | null;
  /** Somebody who works there, by name. */
  readonly individual: string | null;
  readonly overriddenBySupervisor: boolean;
}

export interface PersonReleaseFacts {
  readonly id: string;
  /** `YYYY-MM-DD`; null when it is not known. */
  readonly birthDate: string | null;
  /** Whether the person can decide for themselves; null when nobody has said. */
  readonly capacity: 'has' | 'lacks' | null;
  readonly stateProfile: string;
  readonly restrictions: readonly Restriction[];
}

export interface SenderFacts {
  readonly agencyId: string;
  /** The name the sending unit goes by. */
  readonly name: string;
  readonly isPart2Program: boolean;
  /** A name that gives nothing away; null where none is set. */
  readonly neutralName: string | null;
  readonly timeZone: string;
}

export interface PartnerFacts {
  readonly agencyId: string;
  readonly legalType: string;
  readonly active: boolean;
  /** Has a verified user, a mailbox or another channel that was agreed. */
  readonly reachable: boolean;
  /** People known to work there, by name. */
  readonly individuals: readonly string[];
  readonly treatingRelationship: boolean;
  /** Is the person's mental health or primary care provider today. */
  readonly currentProvider: boolean;
  /** False where its own law forbids it to answer. */
  readonly mayReply: boolean;
}

export interface RequestedSection {
  readonly section: Section;
  /** Why it is needed though the category's template leaves it out. */
  readonly justification: string | null;
}

export interface PacketFacts {
  readonly purpose: ReferralPurpose;
  readonly isSubstanceUseCare: boolean;
  /** The sections that this kind of service needs; null where nobody has said. */
  readonly template: readonly Section[] | null;
  /** None for an enquiry: a question without identity. */
  readonly sections: readonly RequestedSection[];
}

export interface ConsentFacts {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly discloserAgencyId: string;
  /** Whether the discloser named includes the agency's Part 2 programs. */
  readonly coversPart2Unit: boolean;
  readonly recipientAgencyIds: readonly string[];
  readonly recipientClass: RecipientClass | null;
  /** Members of an intermediary's network, by name. */
  readonly participants: readonly string[];
  readonly treatingParticipantsOnly: boolean;
  readonly scopes: readonly InformationScope[];
  readonly purposes: readonly ConsentPurpose[];
  readonly treatmentFrom: string | null;
  readonly treatmentTo: string | null;
  readonly signers: readonly Signer[];
  readonly hasAuthorityDocument: boolean;
  readonly whoConsentedToTreatment: 'minor' | 'parent' | null;
  /** `YYYY-MM-DD` */
  readonly signedOn: string;
  /** `YYYY-MM-DD`, the last day that counts. */
  readonly expiresOn: string | null;
  readonly expiresEvent: string | null;
  readonly noExpiry: boolean;
  readonly revokedAt: Date | null;
  /** Says how it can be revoked: 42 CFR 2.31(a)(6). */
  readonly hasRevocationStatement: boolean;
  /** Says what 42 CFR 2.31(a)(4)(iii) and (10) ask of a release for treatment, payment and operations. */
  readonly hasTpoStatements: boolean;
}

/** What was said about an emergency; date and time are the system's. */
export interface EmergencyFacts {
  readonly kind: 'bona_fide_medical' | 'imminent_harm';
  readonly recipientIsMedicalPersonnel: boolean;
  readonly recipientCanPreventHarm: boolean;
  readonly consentUnobtainableWhy: string;
  readonly necessarySections: readonly Section[];
  readonly personnelNameAndAffiliation: string;
  readonly discloserName: string;
  readonly nature: string;
}

export interface ReleasePolicy {
  /** Ask for a release where HIPAA alone would let treatment information flow. */
  readonly alwaysConsent: boolean;
  /** Overrules the state profile's switch; null leaves it. */
  readonly consentForProviders: boolean | null;
  /** The state's notice for HIV-related information, set by the privacy officer; null until then. */
  readonly hivNotice: string | null;
  readonly version: string;
}

/** Everything the release rules may look at, gathered once. */
export interface ReleaseFacts {
  readonly now: Date;
  readonly actorMaySend: boolean;
  /** Null only for an enquiry about nobody in particular. */
  readonly person: PersonReleaseFacts | null;
  readonly sender: SenderFacts;
  readonly partner: PartnerFacts;
  readonly packet: PacketFacts;
  readonly consents: readonly ConsentFacts[];
  readonly emergency: EmergencyFacts | null;
  readonly policy: ReleasePolicy;
}
