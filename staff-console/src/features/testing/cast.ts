import type {
  AgreementStandingFactsFragment,
  ConsentFactsFragment,
  ListReferralsQuery,
  PersonFactsFragment,
  ReadReferralStartQuery,
  ReferralPagePartsFragment,
  ReleasePreviewPartsFragment,
} from '../../gql/graphql.js';

/** Maria, who is reached by phone in the morning, without a message. */
export const maria = (change: Partial<PersonFactsFragment> = {}): PersonFactsFragment => ({
  id: 'person-maria',
  version: 1,
  givenName: 'Maria',
  familyName: 'Lopez',
  preferredName: null,
  pronouns: null,
  birthDate: '1984-03-09',
  age: 42,
  language: 'es',
  interpreterNeeded: true,
  phone: '555-0100',
  email: null,
  city: 'Alder',
  postalCode: '15001',
  payerType: 'MEDICAID',
  householdSize: 4,
  guardianName: null,
  stateProfile: 'US-PA',
  safeContact: {
    channel: 'PHONE',
    times: 'mornings',
    mayLeaveMessage: false,
    mayText: false,
    note: null,
    doNotContact: false,
  },
  ...change,
});

/** Maria's release to the pantry. */
export const release = (change: Partial<ConsentFactsFragment> = {}): ConsentFactsFragment => ({
  id: 'consent-1',
  version: 1,
  state: 'ACTIVE',
  recipients: [{ id: 'agency-pantry', name: 'Riverside Pantry' }],
  recipientClass: null,
  scopes: ['CONTACT', 'NEED'],
  purposes: ['CARE_COORDINATION'],
  signedBy: 'PERSON',
  signerName: 'Maria Lopez',
  signedOn: '2026-11-20',
  expiresOn: '2027-02-18',
  noExpiry: false,
  treatmentFrom: null,
  treatmentTo: null,
  hasTpoStatements: false,
  coversPart2Unit: false,
  revokedAt: null,
  revokedHow: null,
  ...change,
});

/** The pantry's food boxes, and a coordinator without units. */
export const foodBoxes = (): ReadReferralStartQuery => ({
  listing: {
    id: 'listing-food',
    serviceName: 'Food boxes',
    organizationName: 'Riverside Pantry',
    isPlacePrivate: false,
    capacity: null,
    news: [],
    agreementStanding: null,
    takingReferrals: true,
    categories: [{ code: 'food_pantry', label: 'Food pantry', isSubstanceUseCare: false }],
    phones: [{ number: '555-0177', extension: null, description: null }],
    agency: { id: 'agency-pantry', name: 'Riverside Pantry', phone: '555-0177', timeZone: 'America/New_York' },
  },
  me: { unit: null, units: [] },
});

/** A decision that all may go. */
export const allowed = (change: Partial<ReleasePreviewPartsFragment> = {}): ReleasePreviewPartsFragment => ({
  outcome: 'ALLOW',
  senderName: 'Alder Valley Community Health',
  policyVersion: '1',
  notices: [],
  missing: [],
  now: [{ label: 'Service asked', value: 'Food pantry', withheldBecause: null }],
  afterYes: [{ label: 'Name', value: 'Maria Lopez', withheldBecause: null }],
  replyDue: { at: '2026-11-27T15:00:00Z', text: 'Reply due Fri 10:00 AM, their hours' },
  agreementStanding: null,
  fastTracks: [],
  ...change,
});

/** No agreement with the pantry; name what the test is about. */
export const standing = (change: Partial<AgreementStandingFactsFragment> = {}): AgreementStandingFactsFragment => ({
  verdict: 'WARN',
  standingLabel: 'No agreement',
  message: 'There is no agreement with Riverside Pantry. You can send it: the choice of provider is the person’s.',
  isDcoService: false,
  agreements: [],
  alternatives: [],
  ...change,
});

/** The same packet while the release is missing. */
export const heldBack = (): ReleasePreviewPartsFragment =>
  allowed({
    outcome: 'HOLD',
    missing: [{ code: 'NEED_CONSENT', message: 'Needs a release signed by the person.', section: 'CONTACT' }],
    afterYes: [{ label: 'Name', value: 'Maria Lopez', withheldBecause: 'no release names this agency' }],
  });

/** One row of the list of referrals. */
export const row = (
  change: Partial<ListReferralsQuery['referrals']['items'][number]> = {},
): ListReferralsQuery['referrals']['items'][number] => ({
  id: 'referral-1',
  reference: 'K7QM-42',
  state: 'SENT',
  stateLabel: 'Sent',
  serviceName: 'Food boxes',
  receiverName: 'Riverside Pantry',
  personName: 'Maria Lopez',
  ownerName: 'Ana Ruiz',
  urgency: 'ROUTINE',
  due: { at: '2026-11-27T15:00:00Z', text: 'Reply due Fri 10:00 AM, their hours', overdue: false },
  deliveryProblem: null,
  createdAt: '2026-11-25T15:00:00Z',
  ...change,
});

const parties = {
  category: { code: 'food_pantry', label: 'Food pantry' },
  sender: { id: 'agency-lead', name: 'Alder Valley Community Health' },
  receiver: {
    id: 'agency-pantry',
    name: 'Riverside Pantry',
    phone: '555-0177',
    mailbox: 'intake@riversidepantry.example',
    timeZone: 'America/New_York',
  },
  owner: { id: 'user-ana', displayName: 'Ana Ruiz' },
} satisfies Partial<ReferralPagePartsFragment>;

const course = () =>
  ({
    person: maria(),
    sections: [
      { kind: 'CONTACT', text: '' },
      { kind: 'NEED', text: 'Food for four' },
    ],
    release: allowed(),
    due: {
      at: '2026-11-27T15:00:00Z',
      clock: 'first_response',
      timeZone: 'America/New_York',
      text: 'Reply due Fri 10:00 AM, their hours',
      overdue: false,
    },
    mail: [],
    appointments: [],
    timeline: [
      {
        id: 'event-1',
        at: '2026-11-25T15:00:00Z',
        action: 'SUBMIT',
        sentence: 'Sent to Riverside Pantry.',
        party: 'SENDER',
        by: 'Ana Ruiz',
        channel: 'console',
        onBehalf: null,
        note: null,
        from: 'DRAFT',
        to: 'SENT',
      },
    ],
    availableActions: [accept, withdraw],
  }) satisfies Partial<ReferralPagePartsFragment>;

/** A referral that waits for the pantry. */
export const waiting = (change: Partial<ReferralPagePartsFragment> = {}): ReferralPagePartsFragment => ({
  id: 'referral-1',
  reference: 'K7QM-42',
  version: 2,
  state: 'SENT',
  headline: 'Waiting for Riverside Pantry.',
  urgency: 'ROUTINE',
  enquiry: false,
  serviceName: 'Food boxes',
  listingId: 'listing-food',
  senderName: 'Alder Valley Community Health',
  needSummary: 'Food for four',
  reason: null,
  reasonLabel: null,
  outcome: null,
  outcomeLabel: null,
  gotHelp: null,
  servedOn: null,
  evidenceLabel: null,
  loopConfirmedAt: null,
  nextStep: null,
  deliveryProblem: null,
  createdAt: '2026-11-25T14:00:00Z',
  sentAt: '2026-11-25T15:00:00Z',
  acceptedAt: null,
  closedAt: null,
  ...parties,
  ...course(),
  ...change,
});

const quiet = { help: null, maxLength: null, requiredWhen: null };

/** Staff enters that the pantry said yes. */
export const accept: ReferralPagePartsFragment['availableActions'][number] = {
  action: 'ACCEPT',
  label: 'Accept',
  about: 'Agree to serve the person.',
  weight: 'PRIMARY',
  onBehalf: true,
  asks: [
    {
      ...quiet,
      name: 'contact_person',
      kind: 'TEXT',
      label: 'Who the person can ask for',
      required: false,
      options: [],
    },
    { ...quiet, name: 'said_by', kind: 'TEXT', label: 'Who said it', required: true, options: [] },
    {
      ...quiet,
      name: 'channel',
      kind: 'CHOICE',
      label: 'How',
      required: true,
      options: [{ value: 'phone', label: 'Phone' }],
    },
  ],
};

/** The sending side takes it back. */
export const withdraw: ReferralPagePartsFragment['availableActions'][number] = {
  action: 'WITHDRAW',
  label: 'Withdraw',
  about: 'Take it back before it is accepted.',
  weight: 'MENU',
  onBehalf: false,
  asks: [
    {
      ...quiet,
      name: 'reason',
      kind: 'CHOICE',
      label: 'Reason',
      required: true,
      options: [{ value: 'duplicate', label: 'It was a double' }],
    },
  ],
};
