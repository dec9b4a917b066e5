import { describe, expect, it } from '@jest/globals';
import { aReferral, NOW, PANTRY } from '../../../../test/support/a-referral.js';
import { staffOf } from '../../../../test/support/an-agency.js';
import type { ReferralOverview } from '../data/referral.queries.js';
import type { Referral } from '../domain/referral.js';
import { referralType } from './referral.answer.js';

const partner = staffOf(PANTRY, ['partner_member']);

const overview = (given: Partial<Referral>, unitIsPart2 = false): ReferralOverview => ({
  ...aReferral({ sentAt: NOW, ...given }),
  senderName: 'Alder Valley',
  senderZone: 'America/New_York',
  unitName: 'New Leaf',
  unitNeutralName: 'Alder Valley',
  unitIsPart2,
  receiverName: 'Stillwater',
  receiverZone: 'America/New_York',
  ownerName: 'Ana',
});
const shown = (given: Partial<Referral>, unitIsPart2 = false) =>
  referralType(overview(given, unitIsPart2), partner, NOW);

describe('a referral as the receiver reads it', () => {
  it('names no listing while the service is not named, for its page names the service', () => {
    const given = { state: 'sent', serviceName: 'Residential treatment', isSubstanceUseCare: true } as const;
    expect(shown(given, true)).toMatchObject({ listingId: null, category: null, serviceName: 'A service of yours' });
    expect(shown(given)).toMatchObject({ serviceName: 'Residential treatment', listingId: aReferral().listingId });
  });

  it('says nothing of the confirmed loop, which is the sender’s own affair', () => {
    const { headline, loopConfirmedAt } = shown({ state: 'closed', endedAt: NOW, loopConfirmedAt: NOW });
    expect([headline, loopConfirmedAt]).toEqual(['Closed.', null]);
  });

  it('leaves reference, status and dates of what was entered in error', () => {
    const seen = shown({ state: 'void', endedAt: NOW });
    expect(seen).toMatchObject({ reference: 'K7QM-4X', fit: null, listingId: null, closedAt: NOW });
    expect(JSON.stringify([seen.serviceName, seen.headline])).not.toContain('Food');
  });
});
