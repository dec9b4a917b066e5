export interface DemoEngagement {
  /** The key of the partner in the demo network. */
  readonly to: string;
  readonly type: string;
  readonly daysAgo: number;
  readonly withWhom: string;
  readonly topic: string;
}

/** Contacts of the last weeks, so that a director's page has something to open. Riverside Pantry is still waiting for its own. */
export const DEMO_ENGAGEMENTS: readonly DemoEngagement[] = [
  { to: 'harbor-light', type: 'phone_call', daysAgo: 2, withWhom: 'Deacon Boyd', topic: 'Beds over the holidays' },
  {
    to: 'harbor-light',
    type: 'in_person_visit',
    daysAgo: 16,
    withWhom: 'Deacon Boyd',
    topic: 'How family rooms are held',
  },
  { to: 'harbor-light', type: 'case_conference', daysAgo: 16, withWhom: 'Shelter team', topic: 'Monthly huddle' },
  {
    to: 'stillwater',
    type: 'agreement_meeting',
    daysAgo: 9,
    withWhom: 'Rosa Lind',
    topic: 'Terms for same-week admission',
  },
  {
    to: 'stillwater',
    type: 'phone_call',
    daysAgo: 1,
    withWhom: 'Rosa Lind',
    topic: 'Draft sent back with two changes',
  },
  {
    to: 'cedar-hollow',
    type: 'video_meeting',
    daysAgo: 12,
    withWhom: 'The nurse lead',
    topic: 'Who calls whom after a hospital stay',
  },
  { to: 'cedar-hollow', type: 'email_or_message', daysAgo: 5, withWhom: 'The front desk', topic: 'New intake number' },
  { to: 'puentes', type: 'joint_outreach', daysAgo: 20, withWhom: 'The whole team', topic: 'Harvest fair' },
  { to: 'legal-aid', type: 'presentation', daysAgo: 27, withWhom: 'All staff', topic: 'What the clinic does' },
  {
    to: 'school-district',
    type: 'attempt_no_contact',
    daysAgo: 3,
    withWhom: 'Student support',
    topic: 'Left word to call back',
  },
];
