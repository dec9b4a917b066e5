import type { PortalReferralFragment, ReadMeQuery, ReadOpenWorkQuery } from '../gql/graphql.js';

// The cast of the portal's tests: an invented pantry and one request to it.

type Me = NonNullable<ReadMeQuery['me']>;
type AvailableAction = PortalReferralFragment['availableActions'][number];
type Ask = AvailableAction['asks'][number];

/** Rosa, who answers for the pantry. */
export const ROSA: Me = {
  id: '0193a000-0000-7000-8000-000000000001',
  displayName: 'Rosa Delgado',
  kind: 'PARTNER',
  locale: 'en',
  agency: { id: '0193a000-0000-7000-8000-000000000002', name: 'Riverside Pantry' },
};

/** The id of the one request. */
export const REQUEST_ID = '0193a000-0000-7000-8000-00000000000a';

/** A question of an action. */
export const ask = (name: string, changes: Partial<Ask> = {}): Ask => ({
  name,
  kind: 'TEXT',
  label: name,
  help: null,
  required: false,
  requiredWhen: null,
  maxLength: null,
  options: [],
  ...changes,
});

/** A step the server offers. */
export const action = (
  name: AvailableAction['action'],
  label: string,
  changes: Partial<AvailableAction> = {},
): AvailableAction => ({
  action: name,
  label,
  about: `${label}: what it means.`,
  weight: 'SECONDARY',
  onBehalf: false,
  asks: [],
  ...changes,
});

const ANSWERS: AvailableAction[] = [
  action('ACCEPT', 'Yes, show us who', { weight: 'PRIMARY', asks: [ask('contact_person', { label: 'Who takes it' })] }),
  action('REQUEST_INFO', 'Ask first', {
    asks: [ask('question', { label: 'Your question', kind: 'LONG_TEXT', required: true })],
  }),
  action('ACKNOWLEDGE', "We'll decide by…", { asks: [ask('decide_by', { label: 'By when', kind: 'DATE' })] }),
  action('DECLINE', "We can't", {
    asks: [
      ask('reason', {
        label: 'Why',
        kind: 'CHOICE',
        required: true,
        options: [
          { value: 'no_capacity', label: 'We are full' },
          { value: 'other', label: 'Another reason' },
        ],
      }),
    ],
  }),
  action('CANNOT_REPORT', 'We may not answer', { weight: 'MENU' }),
];

/** A request that waits for the pantry's answer. */
export const request = (changes: Partial<PortalReferralFragment> = {}): PortalReferralFragment => ({
  id: REQUEST_ID,
  reference: 'K7QM-42',
  version: 3,
  state: 'SENT',
  urgency: 'ROUTINE',
  enquiry: false,
  category: { code: 'food', label: 'Food' },
  serviceName: 'Food boxes',
  senderName: 'Alder Valley Community Health',
  owner: { id: '0193a000-0000-7000-8000-000000000003', displayName: 'Ana Ruiz' },
  due: { at: '2026-11-26T15:00:00Z', text: 'Reply due Thu 10:00 AM', overdue: false },
  reasonLabel: null,
  outcomeLabel: null,
  fitFacts: { ageBand: '25-64', area: 'Millbrook', language: 'es', payerType: 'MEDICAID', householdSize: 3 },
  details: null,
  detailsWithheld: null,
  appointments: [],
  timeline: [
    {
      id: 'e1',
      at: '2026-11-24T15:00:00Z',
      sentence: 'Sent to Riverside Pantry.',
      party: 'SENDER',
      by: 'Ana Ruiz',
      note: null,
    },
  ],
  availableActions: ANSWERS,
  ...changes,
});

/** The same request after yes. */
export const accepted = (changes: Partial<PortalReferralFragment> = {}): PortalReferralFragment =>
  request({
    version: 4,
    state: 'ACCEPTED',
    details: {
      displayName: 'Lucía Prado',
      preferredName: 'Lucy',
      pronouns: 'she/her',
      birthDate: '1991-05-04',
      language: 'es',
      interpreterNeeded: true,
      phone: '555-0142',
      email: null,
      guardianName: null,
      notices: ['These records may not be passed on.'],
      scopeText: null,
      consentExpiresOn: '2027-02-01',
      sections: [{ kind: 'NEED', text: 'Food until the first paycheck.' }],
      safeContact: {
        channel: 'PHONE',
        times: 'Mornings',
        mayLeaveMessage: false,
        mayText: false,
        note: null,
        doNotContact: false,
      },
    },
    availableActions: [action('SCHEDULE', 'Book', { weight: 'PRIMARY' })],
    ...changes,
  });

/** Open work with one request to answer and one to book. */
export const openWork = (): ReadOpenWorkQuery['openWork'] => ({
  toAnswer: 1,
  dueToday: 1,
  groups: [
    {
      code: 'answer',
      label: 'Answer',
      rows: [
        {
          referralId: REQUEST_ID,
          reference: 'K7QM-42',
          sentence: 'Food for one household',
          state: 'SENT',
          due: { at: '2026-11-26T15:00:00Z', text: 'Reply due Thu 10:00 AM (overdue)', overdue: true },
        },
      ],
    },
    {
      code: 'reach_or_book',
      label: 'Reach or book',
      rows: [
        {
          referralId: '0193a000-0000-7000-8000-00000000000b',
          reference: 'T3WX-18',
          sentence: 'Diapers for one household',
          state: 'ACCEPTED',
          due: null,
        },
      ],
    },
    { code: 'how_it_went', label: 'Tell us how it went', rows: [] },
    { code: 'finished', label: 'Finished lately', rows: [] },
  ],
});
