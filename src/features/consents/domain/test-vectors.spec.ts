import { describe, expect, it } from '@jest/globals';
import { decideRelease } from './decide-release.js';
import {
  aConsent,
  anEmergency,
  aPartner,
  facts,
  hospital,
  recoveryUnit,
} from '../../../../test/support/release-facts.js';
import { missingOf } from './release-decision.js';
import type { ReleaseFacts } from './release-facts.js';

const codes = (given: ReleaseFacts) => missingOf(decideRelease(given)).map(({ code }) => code);
const outcome = (given: ReleaseFacts) => decideRelease(given).outcome;

const THIRTEEN = '2013-03-03';
const FOURTEEN = '2012-03-03';
const parent = { signers: ['parent_or_guardian'] } as const;
const tpo = {
  purposes: ['tpo'],
  hasTpoStatements: true,
  recipientAgencyIds: [],
  recipientClass: 'treating_providers',
} as const;

describe('the release decision, in the cases that the rules were written for', () => {
  it('lets behavioral health of a 13-year-old go under a parent’s signature, in Pennsylvania', () => {
    const consents = [aConsent({ ...parent, scopes: ['behavioral_health'] })];
    expect(decideRelease(facts({ born: THIRTEEN, consents, sections: ['behavioral_health'] }))).toMatchObject({
      outcome: 'ALLOW',
      basis: 'OK_CONSENT',
      notices: ['PA_MH_5100_34_D'],
    });
  });

  it('holds behavioral health of a 14-year-old whose parent alone signed, for a recipient who is not the current provider', () => {
    expect(codes(facts({ born: FOURTEEN, consents: [aConsent(parent)], sections: ['behavioral_health'] }))).toEqual([
      'NEED_MINOR_SIGNATURE',
    ]);
  });

  it('holds behavioral health where the release does not name it', () => {
    const consents = [aConsent({ scopes: ['contact', 'need', 'general_health', 'substance_use'] })];
    expect(codes(facts({ consents, sections: ['contact', 'behavioral_health'] }))).toEqual(['SCOPE_MISSING_BH']);
  });

  it('counts day 90 itself, to its last minute at the clinic, and holds on day 91', () => {
    const consents = [aConsent({ signedOn: '2026-08-27', expiresOn: '2026-11-25' })];
    expect(outcome(facts({ consents, now: new Date('2026-11-26T04:59:59Z') }))).toBe('ALLOW');
    expect(codes(facts({ consents, now: new Date('2026-11-26T05:00:00Z'), sections: ['contact'] }))).toEqual([
      'EXPIRED',
    ]);
  });

  it('holds under a release that runs 400 days in Pennsylvania', () => {
    expect(
      codes(
        facts({ consents: [aConsent({ signedOn: '2026-11-02', expiresOn: '2027-12-07' })], sections: ['contact'] }),
      ),
    ).toEqual(['EXCEEDS_MAX_VALIDITY']);
  });

  it('lets a Part 2 program send to a hospital under a release for treatment, payment and operations with no expiry, with the notice', () => {
    const consents = [aConsent({ ...tpo, expiresOn: null, noExpiry: true })];
    const decision = decideRelease(
      facts({
        consents,
        person: { stateProfile: 'US-FED' },
        sender: recoveryUnit,
        partner: hospital,
        sections: ['contact', 'general_health', 'substance_use'],
      }),
    );
    expect(decision).toMatchObject({
      outcome: 'ALLOW',
      senderName: recoveryUnit.name,
      notices: ['PART2_STATEMENT_1', 'PART2_SCOPE'],
    });
  });

  it('holds a pantry under a release for treating providers, and still lets an enquiry go under the neutral name', () => {
    const given = { consents: [aConsent(tpo)], sender: recoveryUnit } as const;
    expect(new Set(codes(facts(given)))).toEqual(new Set(['RECIPIENT_NOT_COVERED']));
    expect(decideRelease(facts({ ...given, sections: [] }))).toMatchObject({
      outcome: 'ALLOW',
      basis: 'OK_TIER0',
      senderName: recoveryUnit.neutralName,
    });
  });

  it('holds when the release was revoked one second before', () => {
    expect(
      codes(facts({ consents: [aConsent({ revokedAt: new Date('2026-11-25T16:59:59Z') })], sections: ['contact'] })),
    ).toEqual(['REVOKED']);
  });

  it('leaves counseling notes out and lets the rest go', () => {
    const decision = decideRelease(
      facts({ sections: ['contact', 'need', 'general_health', 'behavioral_health', 'substance_use', 'notes'] }),
    );
    expect(decision).toMatchObject({
      outcome: 'ALLOW_REDACTED',
      dropped: [{ section: 'notes', code: 'NOTES_NEVER_SENT' }],
    });
    expect(decision.withBasis.map(({ section }) => section)).toEqual([
      'contact',
      'need',
      'general_health',
      'behavioral_health',
      'substance_use',
    ]);
  });

  it('lets the medication list of a Part 2 program go to an emergency physician when all is written down', () => {
    const given = {
      consents: [],
      sender: recoveryUnit,
      partner: hospital,
      sections: ['contact', 'substance_use'],
    } as const;
    expect(decideRelease(facts({ ...given, emergency: anEmergency() }))).toMatchObject({
      outcome: 'EMERGENCY_ALLOW',
      reviewDueAt: new Date('2026-11-26T17:00:00Z'),
    });
    for (const field of ['personnelNameAndAffiliation', 'discloserName', 'nature'] as const)
      expect(decideRelease(facts({ ...given, emergency: anEmergency({ [field]: ' ' }) }))).toMatchObject({
        outcome: 'DENY',
        reason: 'EMERGENCY_FIELDS_MISSING',
        sections: ['substance_use'],
      });
  });

  it('holds a school without a release', () => {
    expect(codes(facts({ consents: [], partner: aPartner('school', 'school') }))).toEqual([
      'NEED_CONSENT',
      'NEED_CONSENT',
    ]);
  });

  it('holds an intermediary whose participants the release does not name', () => {
    const partner = aPartner('network', 'intermediary_network');
    expect(codes(facts({ partner, sections: ['contact'] }))).toEqual(['INTERMEDIARY_PARTICIPANTS_MISSING']);
    expect(outcome(facts({ partner, consents: [aConsent({ participants: ['Elm Clinic'] })] }))).toBe('ALLOW');
    expect(outcome(facts({ partner, consents: [aConsent({ treatingParticipantsOnly: true })] }))).toBe('ALLOW');
  });

  it('holds substance use information of a 13-year-old whose parent signed: the young person consents to that treatment', () => {
    expect(codes(facts({ born: THIRTEEN, consents: [aConsent(parent)], sections: ['substance_use'] }))).toEqual([
      'NEED_MINOR_SIGNATURE',
    ]);
  });

  it('asks the privacy officer about a minor where no state profile says who signs', () => {
    expect(codes(facts({ born: FOURTEEN, person: { stateProfile: 'US-FED' }, sections: ['contact'] }))).toEqual([
      'PRIVACY_REVIEW_REQUIRED',
    ]);
  });

  it('holds HIV-related information under a release for behavioral health', () => {
    expect(codes(facts({ sections: ['behavioral_health', 'hiv'] }))).toEqual(['HIV_SCOPE_MISSING']);
  });
});
