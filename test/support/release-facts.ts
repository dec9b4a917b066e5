import type { InformationScope, Section } from '../../src/features/consents/domain/data-tiers.js';
import { DEFAULT_POLICY } from '../../src/features/consents/domain/release-policy.js';
import type {
  ConsentFacts,
  EmergencyFacts,
  PacketFacts,
  PartnerFacts,
  PersonReleaseFacts,
  ReleaseFacts,
  SenderFacts,
} from '../../src/features/consents/domain/release-facts.js';

/** Noon at the clinic on the day of these stories. */
export const TODAY = '2026-11-25';

const person: PersonReleaseFacts = {
  id: 'person',
  birthDate: '1986-04-12',
  capacity: 'has',
  stateProfile: 'US-PA',
  restrictions: [],
};

const sender: SenderFacts = {
  agencyId: 'clinic',
  name: 'Alder Valley Community Health',
  isPart2Program: false,
  neutralName: null,
  timeZone: 'America/New_York',
};

/** The clinic's unit whose very name tells that somebody is treated for substance use. */
export const recoveryUnit: SenderFacts = {
  ...sender,
  name: 'Alder Valley Recovery Program',
  isPart2Program: true,
  neutralName: 'Alder Valley Community Health',
};

const partner: PartnerFacts = {
  agencyId: 'pantry',
  legalType: 'non_covered_cbo',
  active: true,
  reachable: true,
  individuals: ['Marta Ruiz'],
  treatingRelationship: false,
  currentProvider: false,
  mayReply: true,
};

const packet: PacketFacts = { purpose: 'care_coordination', isSubstanceUseCare: false, template: null, sections: [] };

const EVERY_SCOPE: readonly InformationScope[] = [
  'contact',
  'need',
  'general_health',
  'behavioral_health',
  'substance_use',
];

/** A release that is valid in every respect but for what a test names. */
export const aConsent = (given: Partial<ConsentFacts> = {}): ConsentFacts => ({
  id: 'consent',
  version: 1,
  personId: 'person',
  discloserAgencyId: 'clinic',
  coversPart2Unit: true,
  recipientAgencyIds: ['pantry', 'hospital', 'school', 'court', 'network'],
  recipientClass: null,
  participants: [],
  treatingParticipantsOnly: false,
  scopes: EVERY_SCOPE,
  purposes: ['care_coordination'],
  treatmentFrom: '2026-01-01',
  treatmentTo: null,
  signers: ['person'],
  hasAuthorityDocument: false,
  whoConsentedToTreatment: null,
  signedOn: '2026-11-02',
  expiresOn: '2027-01-31',
  expiresEvent: null,
  noExpiry: false,
  revokedAt: null,
  hasRevocationStatement: true,
  hasTpoStatements: false,
  ...given,
});

/** Everything written down that an emergency asks for. */
export const anEmergency = (given: Partial<EmergencyFacts> = {}): EmergencyFacts => ({
  kind: 'bona_fide_medical',
  recipientIsMedicalPersonnel: true,
  recipientCanPreventHarm: false,
  consentUnobtainableWhy: 'Unconscious',
  necessarySections: ['contact', 'need', 'general_health', 'behavioral_health', 'substance_use', 'hiv', 'notes'],
  personnelNameAndAffiliation: 'Dr. Imani Reed, Alder General Hospital',
  discloserName: 'Ana Torres',
  nature: 'Overdose',
  ...given,
});

export const aPartner = (agencyId: string, legalType: string, given: Partial<PartnerFacts> = {}): PartnerFacts => ({
  ...partner,
  agencyId,
  legalType,
  ...given,
});

export const hospital = aPartner('hospital', 'covered_entity_provider');

interface Given extends Omit<Partial<ReleaseFacts>, 'person' | 'packet' | 'policy'> {
  readonly sections?: readonly Section[];
  readonly born?: string | null;
  readonly person?: Partial<PersonReleaseFacts> | null;
  readonly packet?: Partial<PacketFacts>;
  readonly policy?: Partial<ReleaseFacts['policy']>;
}

/** Facts in which everything is in order, the person is an adult in Pennsylvania and the partner a pantry, but for what a test names. */
export function facts({ sections = ['contact', 'need'], born = person.birthDate, ...given }: Given = {}): ReleaseFacts {
  return {
    now: new Date('2026-11-25T17:00:00Z'),
    actorMaySend: true,
    sender,
    partner,
    consents: [aConsent()],
    emergency: null,
    ...given,
    person: given.person === null ? null : { ...person, birthDate: born, ...given.person },
    packet: { ...packet, sections: sections.map((section) => ({ section, justification: null })), ...given.packet },
    policy: { ...DEFAULT_POLICY, ...given.policy },
  };
}
