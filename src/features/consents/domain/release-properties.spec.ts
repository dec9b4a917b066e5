import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { consentFaults } from './consent-checks.js';
import { INFORMATION_SCOPES, SECTIONS, type InformationScope, type Section } from './data-tiers.js';
import { decideRelease } from './decide-release.js';
import { CONSENT_PURPOSES, type ConsentPurpose } from './purposes.js';
import { lets, releasedSections } from './release-decision.js';
import { aConsent, anEmergency, aPartner, facts, recoveryUnit } from '../../../../test/support/release-facts.js';
import { SIGNERS, type ConsentFacts, type EmergencyFacts, type ReleaseFacts, type Signer } from './release-facts.js';
import { questionAbout } from './section-question.js';

const ALL_SECTIONS = Object.keys(SECTIONS) as readonly Section[];
const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** Leans towards what is valid, so that many releases are nearly or wholly so. */
const mostly = <T>(good: NoInfer<T>, any: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant<T>(good) }, { weight: 1, arbitrary: any });

const consents = fc.record<Partial<ConsentFacts>>({
  id: fc.uuid(),
  personId: mostly<string>('person', fc.constant('another')),
  coversPart2Unit: fc.boolean(),
  recipientAgencyIds: mostly<readonly string[]>(['pantry'], fc.constant([])),
  recipientClass: fc.constantFrom('treating_providers', 'social_service_providers', null),
  participants: fc.constantFrom<readonly string[]>([], ['Elm Clinic']),
  scopes: mostly<readonly InformationScope[]>(INFORMATION_SCOPES, fc.subarray([...INFORMATION_SCOPES])),
  purposes: mostly<readonly ConsentPurpose[]>(
    ['care_coordination'],
    fc.subarray([...CONSENT_PURPOSES], { minLength: 1 }),
  ),
  treatmentFrom: mostly<string | null>('2026-01-01', fc.constant(null)),
  signers: mostly<readonly Signer[]>(['person'], fc.subarray([...SIGNERS], { minLength: 1 })),
  signedOn: day('2026-08-01', '2026-11-27'),
  expiresOn: mostly('2026-12-20', day('2026-11-20', '2027-12-30')),
  revokedAt: mostly<Date | null>(
    null,
    fc.date({ min: new Date('2026-11-01'), max: new Date('2026-11-30'), noInvalidDate: true }),
  ),
  hasRevocationStatement: mostly<boolean>(true, fc.constant(false)),
});

const situations = fc
  .record({
    consents: fc.array(consents.map(aConsent), { maxLength: 4 }),
    sections: fc.subarray([...ALL_SECTIONS], { minLength: 1 }),
    legalType: fc.constantFrom(
      'covered_entity_provider',
      'part2_program',
      'non_covered_cbo',
      'school',
      'court_or_justice',
      'intermediary_network',
      'qso_vendor',
      'unknown',
    ),
    born: mostly<string | null>(
      '1986-04-12',
      fc.constantFrom('2012-12-01', '2012-11-20', '2016-01-01', '2008-11-25', null),
    ),
    stateProfile: fc.constantFrom('US-PA', 'US-FED'),
    isPart2: fc.boolean(),
    isSubstanceUseCare: fc.boolean(),
    alwaysConsent: fc.boolean(),
    emergency: mostly<EmergencyFacts | null>(
      null,
      fc.constantFrom(
        anEmergency(),
        anEmergency({ nature: '' }),
        anEmergency({ kind: 'imminent_harm', recipientCanPreventHarm: true }),
      ),
    ),
    restricted: mostly<boolean>(false, fc.constant(true)),
  })
  .map((given) =>
    facts({
      ...given,
      partner: aPartner('pantry', given.legalType),
      person: {
        stateProfile: given.stateProfile,
        restrictions: given.restricted
          ? [{ kind: 'agreed_164_522', agencyId: 'pantry', individual: null, overriddenBySupervisor: false }]
          : [],
      },
      packet: {
        isSubstanceUseCare: given.isSubstanceUseCare,
        sections: given.sections.map((section) => ({ section, justification: null })),
      },
      policy: {
        alwaysConsent: given.alwaysConsent,
        consentForProviders: given.alwaysConsent,
        hivNotice: 'The notice of this state.',
      },
      ...(given.isPart2 ? { sender: recoveryUnit } : {}),
    }),
  );

const released = (given: ReleaseFacts) => releasedSections(decideRelease(given)).map(({ section }) => section);
const always = (holds: (given: ReleaseFacts) => void) => fc.assert(fc.property(situations, holds), { numRuns: 400 });

describe('whatever the facts', () => {
  it('revoking a release never releases more', () => {
    always((given) => {
      const before = released(given);
      for (const { id } of given.consents) {
        const after = released({
          ...given,
          consents: given.consents.map((consent) =>
            consent.id === id ? { ...consent, revokedAt: given.now } : consent,
          ),
        });
        expect(before).toEqual(expect.arrayContaining(after));
      }
    });
  });

  it('a section is released only by one wholly valid release, by treatment, or by an emergency', () => {
    always((given) => {
      for (const { section, basis, consentId } of releasedSections(decideRelease(given))) {
        const consent = given.consents.find(({ id }) => id === consentId);
        if (consent && given.person)
          expect(consentFaults(consent, questionAbout(section, given, given.person))).toEqual([]);
        else expect(['OK_HIPAA_TREATMENT', 'OK_EMERGENCY_2_51', 'OK_IMMINENT_HARM']).toContain(basis);
        if (basis === 'OK_HIPAA_TREATMENT') expect(given.policy.alwaysConsent).toBe(false);
      }
    });
  });

  it('taking a section out of a packet that may go never holds it', () => {
    always((given) => {
      if (!lets(decideRelease(given))) return;
      for (const { section } of given.packet.sections) {
        const fewer = given.packet.sections.filter((asked) => asked.section !== section);
        const sendable = fewer.some((asked) => asked.section !== 'notes');
        if (sendable)
          expect(lets(decideRelease({ ...given, packet: { ...given.packet, sections: fewer } }))).toBe(true);
      }
    });
  });

  it('several releases release a packet only when each section has one that would do alone', () => {
    always((given) => {
      if (!lets(decideRelease(given))) return;
      for (const { section, consentId } of decideRelease(given).withBasis) {
        if (consentId === null) continue;
        const alone = {
          ...given,
          consents: given.consents.filter(({ id }) => id === consentId),
          packet: { ...given.packet, sections: [{ section, justification: null }] },
        };
        expect(released(alone)).toEqual([section]);
      }
    });
  });

  it('counseling notes never leave', () => {
    always((given) => expect(released(given)).not.toContain('notes'));
  });

  it('the name of a Part 2 program shows only where a release names substance use or a medical emergency rests on it', () => {
    always((given) => {
      const decision = decideRelease(given);
      if (decision.senderName !== recoveryUnit.name) return;
      const named = given.consents.some(
        ({ scopes, revokedAt }) => scopes.includes('substance_use') && (revokedAt === null || revokedAt > given.now),
      );
      expect(named || decision.withBasis.some(({ basis }) => basis === 'OK_EMERGENCY_2_51')).toBe(true);
    });
  });

  it('the last day counts to its end where the sending unit is, wherever that is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('America/New_York', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC'),
        fc.integer({ min: -48, max: 48 }),
        (timeZone, hours) => {
          const now = new Date(Date.parse('2026-11-25T12:00:00Z') + hours * 3_600_000);
          const given = facts({ now, consents: [aConsent({ signedOn: '2026-08-27', expiresOn: '2026-11-25' })] });
          const local = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
          expect(lets(decideRelease({ ...given, sender: { ...given.sender, timeZone } }))).toBe(local <= '2026-11-25');
        },
      ),
    );
  });
});
