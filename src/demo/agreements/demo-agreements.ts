import type { DemoAgreement } from './demo-agreement.js';

/** The agreements of the invented clinic: some cover what is asked, some are on their way, and some gaps are left. */
export const DEMO_AGREEMENTS: readonly DemoAgreement[] = [
  {
    key: 'primary-care',
    type: 'mou',
    title: 'Primary care and dental care together',
    with: 'cedar-hollow',
    categories: ['fqhc', 'other_primary_care'],
    signer: { name: 'Imani Cole', title: 'Chief medical officer', email: 'imani@cedarhollow.example' },
    terms: {
      from: -200,
      until: 165,
      notice: 60,
      terms:
        'Cedar Hollow sees people whom Alder Valley sends for primary care, and tells us within two business days whether it can. ' +
        'Both sides keep a shared list of people in common and go through it at every meeting. The choice of provider stays with the person.',
    },
    fate: { is: 'active' },
    sharing: { method: 'direct_message', note: 'Visit summaries go out on the day of the visit.' },
    meetings: { weeks: 12, next: -5 },
    promises: [
      {
        promised_by: 'partner',
        kind: 'first_response',
        amount: 2,
        unit: 'business_days',
        what: 'Says whether it can see the person',
      },
      {
        promised_by: 'partner',
        kind: 'fast_track',
        situation: 'Dental pain in the emergency room',
        category: 'dental_care',
        amount: 1,
        unit: 'business_days',
        what: 'A dentist sees the person on the next day',
      },
      { promised_by: 'us', kind: 'first_contact', amount: 3, unit: 'business_days', what: 'We call whom they send' },
    ],
  },
  {
    key: 'hospital',
    type: 'mou',
    title: 'Admissions, discharges and emergency visits',
    with: 'mercy-falls',
    categories: ['acute_inpatient', 'emergency_department', 'hospital_outpatient'],
    signer: { name: 'Grace Adeyemi', title: 'Chief nursing officer', email: 'grace@mercyfalls.example' },
    terms: {
      from: -345,
      until: 20,
      notice: 30,
      terms:
        'The hospital tells Alder Valley of every admission, discharge and transfer of people in common within 24 hours, and sends the discharge summary. ' +
        'Alder Valley reaches the person within 24 hours of discharge. After a risk of suicide or overdose both plan before the person leaves.',
    },
    fate: { is: 'active' },
    sharing: { method: 'health_information_exchange', note: 'Alerts arrive every morning at seven.' },
    meetings: { weeks: 8, next: 11 },
    promises: [
      {
        promised_by: 'us',
        kind: 'first_contact',
        situation: 'After a discharge',
        amount: 24,
        unit: 'clock_hours',
        what: 'We reach the person',
      },
      {
        promised_by: 'partner',
        kind: 'other',
        what: 'Sends the summary and the list of medicines on the day of discharge',
      },
    ],
  },
  {
    key: 'crisis-dco',
    type: 'dco_agreement',
    title: 'Crisis services for the county',
    with: 'crisis-line',
    categories: ['lifeline_988', 'residential_crisis'],
    signer: { name: 'Tomas Reyna', title: 'Executive director', email: 'tomas@aldercrisis.example' },
    terms: {
      from: -100,
      until: 265,
      notice: 90,
      terms:
        'The crisis line, the mobile team and the walk-in center furnish crisis services for Alder Valley around the clock. ' +
        'Alder Valley stays clinically responsible, bills for the services and pays fair market value. People may use its grievance procedure.',
    },
    fate: { is: 'active' },
    sharing: { method: 'shared_record', note: 'Crisis notes are in our record by the next morning.' },
    meetings: { weeks: 4, next: 9 },
    dcoServices: [
      {
        service: 'crisis',
        elements: 'Crisis line, mobile crisis team, walk-in stabilization up to 23 hours',
        is_state_sanctioned: true,
        is_less_stringent: false,
      },
    ],
    promises: [
      { promised_by: 'partner', kind: 'first_response', amount: 1, unit: 'clock_hours', what: 'A team is on its way' },
      { promised_by: 'us', kind: 'first_contact', amount: 24, unit: 'clock_hours', what: 'We call after every crisis' },
    ],
  },
  {
    key: 'peers-dco',
    type: 'dco_agreement',
    title: 'Peer and family supports at Puentes',
    with: 'puentes',
    signer: { name: 'Lucía Barrera', title: 'Directora' },
    terms: { from: 30, until: 394, terms: 'Draft: certified peers at Puentes, in Spanish, two afternoons a week.' },
    fate: { is: 'negotiation' },
    dcoServices: [
      {
        service: 'peer_family',
        elements: 'Peer support in Spanish, family groups',
        is_state_sanctioned: false,
        is_less_stringent: false,
      },
    ],
  },
  {
    key: 'schools',
    type: 'joint_protocol_unsigned',
    title: 'When a school worries about a student',
    with: 'school-district',
    categories: ['schools'],
    signer: { name: 'Renee Alvarez', title: 'Student support coordinator' },
    terms: {
      from: -60,
      until: null,
      terms:
        'Who calls whom, what is said with and without consent, and how a student comes back to class. Reviewed every August.',
    },
    fate: { is: 'active' },
    sharing: { method: 'phone', note: 'Nothing is written in school mail.' },
    meetings: { weeks: 26, next: 60 },
  },
  {
    key: 'child-welfare',
    type: 'ccbhc_protocol',
    title: 'Our protocol for families with child welfare',
    with: 'human-services',
    categories: ['child_welfare', 'therapeutic_foster_care'],
    signer: { name: 'Pat Morrow', title: 'Intake supervisor' },
    terms: {
      from: -120,
      until: null,
      terms: 'How our staff work with caseworkers, until the county signs: each effort to get there is logged.',
    },
    fate: { is: 'active' },
  },
  {
    key: 'substance-use',
    type: 'mou',
    title: 'Residential care, withdrawal and medicines',
    with: 'stillwater',
    categories: ['residential_sud', 'medical_withdrawal_mgmt', 'otp'],
    signer: { name: 'Rosa Lind', title: 'Director of admissions', email: 'rosa@stillwater.example' },
    terms: {
      from: 7,
      until: 371,
      notice: 60,
      services: ['sw-residential', 'sw-withdrawal', 'sw-opioid'],
      terms:
        'Stillwater answers within one business day, takes people from withdrawal into residential care without a second intake, and tells us of every admission and discharge as 42 CFR Part 2 allows. ' +
        'Alder Valley sees the person within a week of discharge.',
    },
    fate: { is: 'signature' },
    sharing: { method: 'portal', note: 'Only with a release that covers Part 2.' },
    promises: [
      {
        promised_by: 'partner',
        kind: 'first_response',
        amount: 1,
        unit: 'business_days',
        what: 'Answers each referral',
      },
      {
        promised_by: 'us',
        kind: 'first_contact',
        situation: 'After residential care',
        amount: 5,
        unit: 'business_days',
        what: 'We see the person',
      },
    ],
  },
];
