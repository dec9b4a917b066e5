import type { RequestPage } from '../../src/features/replies/api/pages/request-page.js';
import type { RequestView, StepView } from '../../src/features/replies/api/pages/request-view.js';

type AskView = StepView['asks'][number];

const REASONS = [
  'not_eligible',
  'no_capacity',
  'service_not_offered',
  'out_of_area',
  'payer_or_cost',
  'level_of_care_mismatch',
  'language_or_access_unmet',
  'safety_or_conflict',
  'already_served',
  'program_paused_or_closed',
  'missing_information',
  'client_declined',
  'could_not_contact',
  'need_met_otherwise',
  'client_unavailable',
  'duplicate',
  'other',
];

const ask = (name: string, kind: AskView['kind'], required = false): AskView => ({
  name,
  kind,
  label: `What is the ${name} of it?`,
  help: null,
  required,
  maxLength: kind === 'long_text' ? 4000 : null,
  options: name === 'reason' ? REASONS.map((value) => ({ value, label: `Because: ${value}` })) : [],
});

const step = (action: string, weight: StepView['weight'], ...asks: readonly AskView[]): StepView => ({
  action,
  label: `To ${action}`,
  about: `What it means to ${action} a request.`,
  weight,
  asks,
});

/** The steps that a receiver may take on a request it has not answered. */
export const ANSWERS: readonly StepView[] = [
  step('accept', 'primary', ask('contact_person', 'text')),
  step('request_info', 'secondary', ask('question', 'long_text', true)),
  step('acknowledge', 'secondary', ask('decide_by', 'date')),
  step('decline', 'secondary', ask('reason', 'choice', true), ask('reason_detail', 'text'), ask('advice', 'long_text')),
  step('waitlist', 'menu', ask('reconfirm_on', 'date', true), ask('expected_on', 'date')),
  step('cannot_report', 'menu'),
  step('note', 'menu', ask('text', 'long_text', true)),
  step('log_attempt', 'menu', ask('at', 'datetime', true)),
];

/** A request before yes. */
export const waiting = (changes: Partial<RequestView> = {}): RequestView => ({
  reference: 'K7QM-42',
  version: 3,
  title: 'Food for a household of 3',
  due: { text: 'Reply due Thu 10:00 AM', overdue: false },
  facts: [
    ['Household', '3 people'],
    ['Age', '30 to 39'],
    ['Area', 'Millbrook'],
    ['Language', 'Spanish'],
    ['Payer', 'Medicaid'],
    ['From', 'Alder Valley Community Health'],
  ],
  enquiry: false,
  senderName: 'Alder Valley Community Health',
  details: null,
  withheld: 'Name and details come after you say yes.',
  wants: 'yes',
  booked: [],
  steps: ANSWERS,
  happened: [{ at: 'Nov 23, 2026, 10:00 AM', sentence: 'Alder Valley Community Health sent it.', note: null }],
  ...changes,
});

/** The same request after yes, on a device that has shown that it reads the mailbox. */
export const shown = (changes: Partial<RequestView> = {}): RequestView =>
  waiting({
    version: 4,
    withheld: null,
    wants: null,
    details: {
      facts: [
        ['Name', 'Lucía Prado'],
        ['Born', 'May 4, 1991'],
        ['Need', 'Food until the first paycheck.'],
      ],
      safeContact: 'Call, mornings. No message. No text.',
      phone: '(555) 555-0142',
      email: null,
      notices: ['These records may not be passed on.'],
    },
    steps: [
      step('schedule', 'primary', ask('appointment', 'datetime', true), ask('place', 'text')),
      step('log_attempt', 'secondary', ask('at', 'datetime', true)),
    ],
    ...changes,
  });

/** A page about a request, as nobody has touched it yet. */
export const pageOf = (view: RequestView, changes: Partial<RequestPage> = {}): RequestPage => ({
  locale: 'en',
  nonce: 'abc',
  base: '/r/token',
  formToken: 'form-token',
  view,
  refused: null,
  answerer: null,
  verified: false,
  sentAt: null,
  movedOn: null,
  codeTrouble: null,
  room: null,
  ...changes,
});
