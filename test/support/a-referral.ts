import { OFFICE_HOURS, type BusinessCalendar } from '../../src/kernel/business-time/business-calendar.js';
import { isUsFederalHoliday } from '../../src/kernel/business-time/holidays.js';
import type { ReferralFacts } from '../../src/features/referrals/domain/referral-facts.js';
import type { Referral, ReferralStanding } from '../../src/features/referrals/domain/referral.js';

/** A Tuesday, ten in the morning in Pennsylvania. */
export const NOW = new Date('2026-11-17T15:00:00Z');

export const officeHours: BusinessCalendar = {
  timeZone: 'America/New_York',
  hours: OFFICE_HOURS,
  isHoliday: isUsFederalHoliday,
};

export const PANTRY = '00000000-0000-7000-8000-000000000002';
export const CLINIC = '00000000-0000-7000-8000-000000000001';

const untouched: ReferralStanding = {
  state: 'draft',
  reason: null,
  outcome: null,
  nextStep: null,
  running: null,
  sentAt: null,
  acceptedAt: null,
  endedAt: null,
  servedOn: null,
  serviceStartedOn: null,
  expectedOn: null,
  evidence: null,
};

/** A food referral from the clinic to the pantry; name what the test is about. */
export const aReferral = (given: Partial<Referral> = {}): Referral => ({
  ...untouched,
  id: '00000000-0000-7000-8000-00000000000a',
  reference: 'K7QM-4X',
  version: 1,
  personId: '00000000-0000-7000-8000-00000000000b',
  senderAgencyId: CLINIC,
  senderUnitId: null,
  receiverAgencyId: PANTRY,
  listingId: '00000000-0000-7000-8000-00000000000c',
  serviceName: 'Food box',
  categoryCode: 'food_pantry',
  isSubstanceUseCare: false,
  sections: ['contact', 'need'],
  fit: { ageBand: '25-64', area: 'Alderton', language: 'es', payerType: 'medicaid', householdSize: 3 },
  urgency: 'routine',
  enquiry: false,
  ownerId: '00000000-0000-7000-8000-00000000000d',
  loopConfirmedAt: null,
  deliveryProblem: null,
  yesHeldAt: null,
  safetyConcernAt: null,
  newsAt: null,
  releasableAt: null,
  packetVersion: 1,
  fastTrack: null,
  lastStep: null,
  createdAt: NOW,
  ...given,
});

/** Facts under which nothing stands in the way. */
export const goodFacts = (given: Partial<ReferralFacts> = {}): ReferralFacts => ({
  now: NOW,
  sender: { name: 'Alder Valley', calendar: officeHours },
  receiver: { name: 'Riverside Pantry', calendar: officeHours, active: true, takesReferrals: true, mayReply: true },
  release: { outcome: 'ALLOW', missing: [] },
  agreement: null,
  gateAnswered: [],
  promises: [],
  duplicateOf: null,
  siblingAccepted: false,
  attempts: [],
  chased: false,
  booked: [],
  colleagues: [],
  ...given,
});
