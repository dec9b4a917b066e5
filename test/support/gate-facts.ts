import type { AgreementOnDay, PartnerPromise } from '../../src/features/agreements/gate/domain/agreement-on-day.js';
import type { GateFacts } from '../../src/features/agreements/gate/domain/gate-facts.js';

/** A memorandum in force that covers the service, without an end; name what the test is about. */
export const anAgreement = (given: Partial<AgreementOnDay> = {}): AgreementOnDay => ({
  id: '00000000-0000-7000-8000-0000000000a1',
  title: 'Food for our patients',
  type: 'mou',
  detailsRoles: true,
  state: 'active',
  isInForce: true,
  covers: true,
  coversAsDco: false,
  namesAsDco: false,
  hasHeld: true,
  lastDay: null,
  promises: [],
  ...given,
});

/** What stands between the clinic and the pantry on a Tuesday. */
export const gateFacts = (agreements: readonly AgreementOnDay[] = [], given: Partial<GateFacts> = {}): GateFacts => ({
  day: '2026-11-17',
  policy: null,
  isDelegated: false,
  agreements,
  ...given,
});

/** The first answer within four working hours, whatever it is about. */
export const aPromise = (given: Partial<PartnerPromise> = {}): PartnerPromise => ({
  id: '00000000-0000-7000-8000-0000000000b1',
  agreementId: '00000000-0000-7000-8000-0000000000a1',
  kind: 'first_response',
  situation: null,
  urgency: null,
  category: null,
  namesService: false,
  amount: 4,
  unit: 'business_hours',
  what: 'We answer within four working hours.',
  ...given,
});
