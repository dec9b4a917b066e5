import { describe, expect, it } from '@jest/globals';
import { decideRelease } from './decide-release.js';
import { missingOf } from './release-decision.js';
import { aConsent, aPartner, facts, hospital } from '../../../../test/support/release-facts.js';
import type { ConsentFacts, ReleaseFacts } from './release-facts.js';

const codes = (given: ReleaseFacts) => missingOf(decideRelease(given)).map(({ code }) => code);
const under = (consent: Partial<ConsentFacts>) =>
  codes(facts({ consents: [aConsent(consent)], sections: ['behavioral_health'] }));

describe('a release covers a section only when every element holds', () => {
  it.each<[string, Partial<ConsentFacts>, readonly string[]]>([
    ['is for somebody else', { personId: 'another' }, ['WRONG_PERSON']],
    ['names another recipient', { recipientAgencyIds: ['school'] }, ['RECIPIENT_NOT_COVERED']],
    [
      'names a class where Pennsylvania wants a name',
      { recipientAgencyIds: [], recipientClass: 'social_service_providers' },
      ['RECIPIENT_NOT_COVERED'],
    ],
    ['is for treatment, and the pantry does not treat', { purposes: ['treatment'] }, ['PURPOSE_NOT_COVERED']],
    ['mixes court proceedings with care', { purposes: ['care_coordination', 'proceedings'] }, ['PURPOSE_NOT_COVERED']],
    ['leaves the section out', { scopes: ['contact'] }, ['SCOPE_MISSING_BH']],
    ['is dated tomorrow', { signedOn: '2026-11-26' }, ['SIGNED_IN_FUTURE']],
    ['has no end', { expiresOn: null }, ['EXPIRY_MISSING']],
    [
      'has no end, which Pennsylvania does not accept',
      { expiresOn: null, noExpiry: true, purposes: ['tpo'], hasTpoStatements: true },
      ['EXPIRY_MISSING'],
    ],
    ['ended yesterday', { expiresOn: '2026-11-24' }, ['EXPIRED']],
    [
      'ends with an event that a year has outrun',
      { signedOn: '2025-11-24', expiresOn: null, expiresEvent: 'end of treatment' },
      ['EXCEEDS_MAX_VALIDITY'],
    ],
    ['was revoked', { revokedAt: new Date('2026-11-24') }, ['REVOKED']],
    ['lacks the statements its purpose asks for', { purposes: ['tpo'] }, ['TPO_STATEMENTS_MISSING']],
    ['lacks the dates of treatment', { treatmentFrom: null }, ['TREATMENT_DATES_MISSING']],
  ])('holds when it %s', (_, consent, missing) => {
    expect(under(consent)).toEqual(missing);
  });

  it('asks neither for treatment dates nor for a name where only contact and need go', () => {
    const consents = [
      aConsent({
        treatmentFrom: null,
        recipientAgencyIds: [],
        recipientClass: 'social_service_providers',
        scopes: ['contact', 'need'],
      }),
    ];
    expect(codes(facts({ consents }))).toEqual([]);
  });

  it('accepts a class of treating providers for behavioral health to one of them', () => {
    const consents = [aConsent({ recipientAgencyIds: [], recipientClass: 'treating_providers' })];
    expect(codes(facts({ consents, partner: hospital, sections: ['behavioral_health'] }))).toEqual([]);
  });

  it('accepts 365 days and the last day of them', () => {
    expect(codes(facts({ consents: [aConsent({ signedOn: '2025-11-25', expiresOn: '2026-11-25' })] }))).toEqual([]);
  });

  it('wants a statement on revocation in a Part 2 release', () => {
    expect(
      codes(facts({ consents: [aConsent({ hasRevocationStatement: false })], sections: ['substance_use'] })),
    ).toEqual(['NEED_PART2_CONSENT']);
  });
});

describe('who signs', () => {
  const SIXTEEN = '2010-06-01';
  const NINE = '2017-06-01';
  const signed = (born: string | null, consent: Partial<ConsentFacts>, given: Parameters<typeof facts>[0] = {}) =>
    codes(facts({ sections: ['behavioral_health'], ...given, born, consents: [aConsent(consent)] }));
  const parent = { signers: ['parent_or_guardian'] } as const;
  const representative = { signers: ['representative'] } as const;
  const ownDoctor = { partner: aPartner('hospital', 'covered_entity_provider', { currentProvider: true }) };

  it('is the adult', () => {
    expect(signed('1990-01-01', { signers: ['person'] })).toEqual([]);
    expect(signed('1990-01-01', parent)).toEqual(['NEED_PERSON_SIGNATURE']);
    expect(signed('1990-01-01', { ...representative, hasAuthorityDocument: true })).toEqual(['NEED_PERSON_SIGNATURE']);
  });

  it('is a representative with a document for an adult who cannot decide', () => {
    const person = { capacity: 'lacks' } as const;
    expect(signed('1990-01-01', { signers: ['person'] }, { person })).toEqual(['NEED_AUTHORITY_DOCUMENT']);
    expect(signed('1990-01-01', representative, { person })).toEqual(['NEED_AUTHORITY_DOCUMENT']);
    expect(signed('1990-01-01', { ...representative, hasAuthorityDocument: true }, { person })).toEqual([]);
  });

  it('takes a representative at their document where nobody has said whether the adult can decide', () => {
    const person = { capacity: null } as const;
    expect(signed('1990-01-01', representative, { person })).toEqual(['NEED_AUTHORITY_DOCUMENT']);
    expect(signed('1990-01-01', { ...representative, hasAuthorityDocument: true }, { person })).toEqual([]);
  });

  it('is the young person from 14 in Pennsylvania', () => {
    expect(signed(SIXTEEN, { signers: ['person'] })).toEqual([]);
    expect(signed(SIXTEEN, parent)).toEqual(['NEED_MINOR_SIGNATURE']);
  });

  it('is the parent who consented to treatment, towards the provider who treats now', () => {
    expect(signed(SIXTEEN, { ...parent, whoConsentedToTreatment: 'parent' }, ownDoctor)).toEqual([]);
    expect(signed(SIXTEEN, { ...parent, whoConsentedToTreatment: 'minor' }, ownDoctor)).toEqual([
      'NEED_MINOR_SIGNATURE',
    ]);
    expect(signed(SIXTEEN, parent, ownDoctor)).toEqual(['PRIVACY_REVIEW_REQUIRED']);
    expect(signed(SIXTEEN, { ...parent, whoConsentedToTreatment: 'parent' })).toEqual(['NEED_MINOR_SIGNATURE']);
  });

  it('is a parent or guardian under 14', () => {
    expect(signed(NINE, parent)).toEqual([]);
    expect(signed(NINE, { signers: ['person'] })).toEqual(['NEED_GUARDIAN_SIGNATURE']);
  });

  it('is the minor of any age for substance use treatment', () => {
    expect(signed(NINE, { signers: ['person'] }, { sections: ['substance_use'] })).toEqual([]);
  });

  it('is asked again when the bound is passed since', () => {
    expect(signed('2012-11-10', { ...parent, signedOn: '2026-11-09' })).toEqual(['NEED_MINOR_SIGNATURE']);
    expect(
      signed('2008-11-10', { ...parent, whoConsentedToTreatment: 'parent', signedOn: '2026-11-09' }, ownDoctor),
    ).toEqual(['NEED_PERSON_SIGNATURE']);
    expect(signed('2008-11-10', { signers: ['person'], signedOn: '2026-11-09' })).toEqual([]);
  });

  it('is left to the privacy officer when a sensitive section goes and nobody knows the age', () => {
    expect(signed(null, {})).toEqual(['PRIVACY_REVIEW_REQUIRED']);
    expect(signed(null, {}, { sections: ['contact'] })).toEqual([]);
    expect(signed(null, parent, { sections: ['contact'] })).toEqual(['PRIVACY_REVIEW_REQUIRED']);
  });
});
