import { describe, expect, it } from '@jest/globals';
import { SENDABLE_SECTIONS, type Section } from './data-tiers.js';
import { decideRelease } from './decide-release.js';
import { lets, missingOf, releasedSections } from './release-decision.js';
import {
  aConsent,
  anEmergency,
  aPartner,
  facts,
  hospital,
  recoveryUnit,
} from '../../../../test/support/release-facts.js';
import type { ReleaseFacts, Restriction } from './release-facts.js';

const codes = (given: ReleaseFacts) => missingOf(decideRelease(given)).map(({ code }) => code);

const LEGAL_TYPES = [
  'covered_entity_provider',
  'part2_program',
  'non_covered_cbo',
  'school',
  'government_social_service',
  'crisis_988',
  'court_or_justice',
  'intermediary_network',
  'business_associate',
  'qso_vendor',
  'somebody_new',
];
const NO_PARTNERS = ['business_associate', 'qso_vendor'];
const PROVIDERS = ['covered_entity_provider', 'part2_program'];

describe('who may get what: partner type × section × release', () => {
  const cases = LEGAL_TYPES.flatMap((type) => SENDABLE_SECTIONS.map((section) => [type, section] as const));
  const given = (type: string, section: Section) => ({ partner: aPartner('hospital', type), sections: [section] });

  it.each(cases)('%s, %s: nothing without a release', (type, section) => {
    expect(releasedSections(decideRelease(facts({ ...given(type, section), consents: [] })))).toEqual([]);
  });

  it.each(cases)('%s, %s: released by a release that is valid for it', (type, section) => {
    const consent = aConsent({
      scopes: [section],
      purposes: [type === 'court_or_justice' ? 'supervised_referral' : 'care_coordination'],
      participants: ['Elm Clinic'],
    });
    const decision = decideRelease(
      facts({ ...given(type, section), consents: [consent], policy: { hivNotice: 'The notice of this state.' } }),
    );
    expect(decision.outcome).toBe(NO_PARTNERS.includes(type) ? 'DENY' : 'ALLOW');
  });

  it.each(cases)(
    '%s, %s: by HIPAA treatment only to providers, only when policy does not ask for a release, never for substance use or HIV',
    (type, section) => {
      const decision = decideRelease(
        facts({ ...given(type, section), consents: [], policy: { alwaysConsent: false, consentForProviders: false } }),
      );
      const byTreatment = PROVIDERS.includes(type) && section !== 'substance_use' && section !== 'hiv';
      expect(releasedSections(decision).map(({ basis }) => basis)).toEqual(byTreatment ? ['OK_HIPAA_TREATMENT'] : []);
    },
  );

  it.each(cases)('%s, %s: a release for another section does not serve', (type, section) => {
    const scopes = SENDABLE_SECTIONS.filter((scope) => scope !== section);
    expect(
      lets(
        decideRelease(
          facts({ ...given(type, section), consents: [aConsent({ scopes, participants: ['Elm Clinic'] })] }),
        ),
      ),
    ).toBe(false);
  });

  it('asks providers for a release in Pennsylvania even where policy does not, unless that switch is off', () => {
    const free = facts({ consents: [], partner: hospital, policy: { alwaysConsent: false } });
    expect(codes(free)).toEqual(['NEED_CONSENT', 'NEED_CONSENT']);
  });

  it('gives a court nothing on a release for other purposes', () => {
    expect(codes(facts({ partner: aPartner('court', 'court_or_justice'), sections: ['contact'] }))).toEqual([
      'SEPARATE_JUSTICE_CONSENT',
    ]);
    expect(
      codes(
        facts({
          partner: aPartner('court', 'court_or_justice'),
          sections: ['contact'],
          consents: [aConsent({ purposes: ['proceedings', 'treatment'] })],
        }),
      ),
    ).toEqual(['SEPARATE_JUSTICE_CONSENT']);
  });
});

describe('what stops everything', () => {
  it('refuses an actor who may not send for this person', () => {
    expect(codes(facts({ actorMaySend: false }))).toEqual(['ACTOR_NOT_AUTHORIZED']);
  });

  it('refuses a partner that is not active or cannot be reached', () => {
    expect(codes(facts({ partner: aPartner('pantry', 'non_covered_cbo', { active: false }) }))).toEqual([
      'PARTNER_NOT_ACTIVE',
    ]);
    expect(codes(facts({ partner: aPartner('pantry', 'non_covered_cbo', { reachable: false }) }))).toEqual([
      'PARTNER_NOT_ACTIVE',
    ]);
  });

  it('refuses a packet of counseling notes alone', () => {
    expect(codes(facts({ sections: ['notes'] }))).toEqual(['NOTES_NEVER_SENT']);
  });

  const restricted = (restriction: Partial<Restriction>) => ({
    restrictions: [
      {
        kind: 'agreed_164_522',
        agencyId: 'pantry',
        individual: null,
        overriddenBySupervisor: false,
        ...restriction,
      } as const,
    ],
  });

  it('refuses a partner, or somebody there, from whom the person wants it kept, enquiries too', () => {
    expect(codes(facts({ person: restricted({}) }))).toEqual(['CLIENT_RESTRICTION']);
    expect(codes(facts({ person: restricted({ agencyId: null, individual: 'marta ruíz' }), sections: [] }))).toEqual([
      'CLIENT_RESTRICTION',
    ]);
    expect(codes(facts({ person: restricted({ agencyId: 'elsewhere' }) }))).toEqual([]);
  });

  it('lets an emergency override an agreed restriction, but only a supervisor a matter of safety', () => {
    const emergency = anEmergency();
    expect(decideRelease(facts({ person: restricted({}), emergency })).outcome).toBe('EMERGENCY_ALLOW');
    expect(codes(facts({ person: restricted({ kind: 'safety_never_share' }), emergency }))).toEqual([
      'CLIENT_RESTRICTION',
    ]);
    expect(
      decideRelease(facts({ person: restricted({ kind: 'safety_never_share', overriddenBySupervisor: true }) }))
        .outcome,
    ).toBe('ALLOW');
  });
});

describe('the packet', () => {
  it('leaves out what the kind of service does not need, unless somebody says why', () => {
    const template: readonly Section[] = ['contact', 'need'];
    const asked = (justification: string | null) =>
      [
        { section: 'contact', justification: null },
        { section: 'general_health', justification },
      ] as const;
    expect(decideRelease(facts({ packet: { template, sections: asked(null) } }))).toMatchObject({
      outcome: 'ALLOW_REDACTED',
      dropped: [{ section: 'general_health', code: 'MIN_NECESSARY_TRIMMED' }],
    });
    expect(decideRelease(facts({ packet: { template, sections: asked('Diabetic: needs a fridge') } })).outcome).toBe(
      'ALLOW',
    );
  });

  it('never goes thinned: one held section holds all', () => {
    const decision = decideRelease(
      facts({ consents: [aConsent({ scopes: ['contact'] })], sections: ['contact', 'need'] }),
    );
    expect(decision.outcome).toBe('HOLD');
    expect(releasedSections(decision)).toEqual([]);
    expect(missingOf(decision)).toEqual([{ section: 'need', code: 'SCOPE_MISSING' }]);
  });

  it('never combines the elements of two releases', () => {
    const expired = aConsent({ id: 'a', signedOn: '2026-01-02', expiresOn: '2026-02-01' });
    const wrongRecipient = aConsent({ id: 'b', recipientAgencyIds: ['elsewhere'] });
    expect(decideRelease(facts({ consents: [expired, wrongRecipient] })).outcome).toBe('HOLD');
  });

  it('reports what the nearest release lacks, the newest of equals', () => {
    const far = aConsent({ id: 'far', recipientAgencyIds: [], scopes: [], revokedAt: new Date('2026-11-10') });
    const older = aConsent({ id: 'older', signedOn: '2026-10-01', scopes: ['contact'] });
    const newer = aConsent({ id: 'newer', recipientAgencyIds: ['elsewhere'] });
    expect(codes(facts({ consents: [far, older, newer], sections: ['need'] }))).toEqual(['RECIPIENT_NOT_COVERED']);
  });
});

describe('a revoked release', () => {
  const revoked = aConsent({ id: 'revoked', revokedAt: new Date('2026-11-20') });

  it('blocks its recipient where treatment alone would have served', () => {
    const policy = { alwaysConsent: false, consentForProviders: false };
    expect(codes(facts({ consents: [revoked], partner: hospital, policy, sections: ['contact'] }))).toEqual([
      'REVOKED',
    ]);
  });

  it('does not block what a release signed later allows', () => {
    expect(decideRelease(facts({ consents: [revoked, aConsent({ id: 'new', signedOn: '2026-11-22' })] })).outcome).toBe(
      'ALLOW',
    );
  });
});

describe('names and notices', () => {
  const onlyBasics = [aConsent({ scopes: ['contact', 'need'] })];

  it('shows a Part 2 program by its neutral name unless a release names substance use', () => {
    expect(decideRelease(facts({ sender: recoveryUnit, consents: onlyBasics }))).toMatchObject({
      outcome: 'ALLOW',
      senderName: recoveryUnit.neutralName,
      notices: [],
    });
    expect(decideRelease(facts({ sender: recoveryUnit }))).toMatchObject({
      outcome: 'ALLOW',
      senderName: recoveryUnit.name,
      notices: ['PART2_STATEMENT_1', 'PART2_SCOPE'],
    });
  });

  it('holds a Part 2 program that has no neutral name', () => {
    const sender = { ...recoveryUnit, neutralName: null };
    expect(codes(facts({ sender, consents: onlyBasics }))).toEqual(['NEUTRAL_NAME_MISSING']);
    expect(codes(facts({ sender, sections: [] }))).toEqual(['NEUTRAL_NAME_MISSING']);
  });

  it('names substance use care at the stage of an enquiry only for a unit that is no Part 2 program', () => {
    const packet = { isSubstanceUseCare: true };
    expect(decideRelease(facts({ sections: [], packet })).namesCategory).toBe(true);
    expect(decideRelease(facts({ sections: [], packet: { ...packet }, sender: recoveryUnit })).namesCategory).toBe(
      false,
    );
  });

  it('asks a Part 2 program that refers to substance use care for a Part 2 release, even for a telephone number', () => {
    const given = {
      sender: recoveryUnit,
      packet: { isSubstanceUseCare: true, sections: [{ section: 'contact', justification: null }] },
    } as const;
    expect(codes(facts({ ...given, consents: [] }))).toEqual(['NEED_PART2_CONSENT']);
    expect(codes(facts({ ...given, consents: onlyBasics }))).toEqual(['SCOPE_MISSING_DA', 'NEED_PART2_CONSENT']);
    expect(decideRelease(facts(given))).toMatchObject({
      outcome: 'ALLOW',
      namesCategory: true,
      notices: ['PART2_STATEMENT_1', 'PART2_SCOPE'],
    });
  });

  it('asks that the release name the Part 2 program as discloser', () => {
    expect(
      codes(facts({ sender: recoveryUnit, consents: [aConsent({ coversPart2Unit: false })], sections: ['contact'] })),
    ).toEqual(['DISCLOSER_NOT_COVERED']);
    expect(codes(facts({ consents: [aConsent({ discloserAgencyId: 'elsewhere' })], sections: ['contact'] }))).toEqual([
      'DISCLOSER_NOT_COVERED',
    ]);
  });

  it('holds HIV-related information until the state’s notice is set', () => {
    const given = { consents: [aConsent({ scopes: ['hiv'] })], sections: ['hiv'] } as const;
    expect(codes(facts(given))).toEqual(['NOTICE_MISSING']);
    expect(decideRelease(facts({ ...given, policy: { hivNotice: 'As the state words it.' } }))).toMatchObject({
      outcome: 'ALLOW',
      notices: ['HIV'],
    });
  });

  it('says when the partner’s own law forbids it to answer', () => {
    expect(
      decideRelease(facts({ partner: aPartner('pantry', 'non_covered_cbo', { mayReply: false }) })).remarks,
    ).toEqual(['REPLY_BASIS_NONE']);
  });
});

describe('an emergency', () => {
  const harm = anEmergency({ kind: 'imminent_harm', recipientCanPreventHarm: true });

  it('serves only what has no ordinary basis', () => {
    const decision = decideRelease(
      facts({ consents: [aConsent({ scopes: ['contact'] })], partner: hospital, emergency: anEmergency() }),
    );
    expect(decision.withBasis.map(({ basis }) => basis)).toEqual(['OK_CONSENT', 'OK_EMERGENCY_2_51']);
  });

  it('lets somebody be warned who can prevent harm, but never of what part 2 protects', () => {
    const given = { consents: [], emergency: harm } as const;
    expect(decideRelease(facts({ ...given, sections: ['contact', 'behavioral_health'] })).outcome).toBe(
      'EMERGENCY_ALLOW',
    );
    expect(codes(facts({ ...given, sections: ['contact', 'substance_use'] }))).toEqual(['NEED_PART2_CONSENT']);
    expect(codes(facts({ ...given, emergency: { ...harm, recipientCanPreventHarm: false } }))).toEqual([
      'NEED_CONSENT',
      'NEED_CONSENT',
    ]);
  });

  it('is none for somebody who is not medical personnel, nor for sections that are not necessary, nor for HIV', () => {
    expect(
      codes(
        facts({ consents: [], emergency: anEmergency({ recipientIsMedicalPersonnel: false }), sections: ['contact'] }),
      ),
    ).toEqual(['NEED_CONSENT']);
    expect(codes(facts({ consents: [], emergency: anEmergency({ necessarySections: ['need'] }) }))).toEqual([
      'NEED_CONSENT',
    ]);
    expect(codes(facts({ consents: [], emergency: anEmergency(), sections: ['hiv'] }))).toEqual(['HIV_SCOPE_MISSING']);
  });

  it('is reviewed by the end of the next business day', () => {
    const friday = { now: new Date('2026-11-27T21:30:00Z'), consents: [], emergency: anEmergency() };
    expect(decideRelease(facts(friday))).toMatchObject({ reviewDueAt: new Date('2026-11-30T21:30:00Z') });
  });
});
