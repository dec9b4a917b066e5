import { DCO_TERMS } from '../../features/agreements/domain/dco-terms.js';
import { NINE_SERVICES, type RequiredService } from '../../features/agreements/domain/nine-services.js';
import type { PartnerCategory } from '../../features/agreements/domain/partner-categories.js';
import type { Actor } from '../../kernel/actor.js';
import { newId } from '../../kernel/ids.js';
import { plusDays } from '../../kernel/local-day.js';
import type { Tx } from '../../platform/database/transactor.js';
import { demoId } from '../network/index.js';
import { quartersBefore } from './quarters.js';

/** What the rows beside the agreements need to know. */
export interface Recording {
  readonly director: Actor;
  readonly today: string;
  readonly at: Date;
  /** Ids of agreements by their key. */
  readonly agreements: ReadonlyMap<string, string>;
  readonly partnerId: (key: string) => string;
}

type Row = Readonly<Record<string, unknown>>;

/** Inserts rows into the columns that they name. */
async function insert(tx: Tx, table: string, rows: readonly Row[]): Promise<void> {
  const list = Object.keys(rows[0] ?? {}).join(', ');
  await tx.query(
    `INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Terms that nobody found in the DCO agreement, and the one that its crisis services need no word of. */
const MISSING_TERMS: readonly string[] = ['hit_plan', 'burden_reduction'];
const NOT_ASKED = 'hhs_approval';

const HOSPITAL_CLAUSES: readonly (readonly [item: string, verdict: string, clause: string | null])[] = [
  ['records_transfer', 'present', '2.1'],
  ['track_admission_discharge', 'present', '2.2'],
  ['active_follow_up', 'present', '3.1'],
  ['follow_up_24h', 'present', '3.2'],
  ['adt_notification', 'present', '2.3'],
  ['suicide_risk_coordination', 'missing', null],
  ['named_contacts', 'present', 'Annex A'],
];

function checkRows({ agreements, director, at }: Recording): Row[] {
  const of = (key: string, list: string, item: string, verdict: string, clause: string | null): Row => ({
    id: newId(),
    agreement_id: agreements.get(key),
    list,
    item,
    verdict,
    clause,
    note: null,
    checked_by: director.userId,
    checked_at: at,
  });
  const terms = DCO_TERMS.map((term, n) => {
    if (MISSING_TERMS.includes(term)) return of('crisis-dco', 'dco_terms', term, 'missing', null);
    return term === NOT_ASKED
      ? of('crisis-dco', 'dco_terms', term, 'not_applicable', null)
      : of('crisis-dco', 'dco_terms', term, 'present', `Section ${Math.floor(n / 4) + 1}.${(n % 4) + 1}`);
  });
  return [
    ...terms,
    ...HOSPITAL_CLAUSES.map(([item, verdict, clause]) => of('hospital', 'care_coordination', item, verdict, clause)),
  ];
}

const EFFORTS: readonly (readonly [
  agreement: string,
  kind: string,
  daysAgo: number,
  what: string,
  next: string | null,
])[] = [
  ['substance-use', 'draft_sent', 24, 'Sent the draft with the fast track from withdrawal to residential.', null],
  [
    'substance-use',
    'meeting',
    9,
    'Went through the draft with Rosa Lind; two sentences changed.',
    'Signatures by next week',
  ],
  [
    'psychiatric-hospital',
    'renewal_talk',
    70,
    'Asked their counsel for the renewal; promised for October.',
    'Call counsel',
  ],
  ['psychiatric-hospital', 'outreach', 4, 'Left word with the medical director’s office.', 'Call again on Monday'],
  [
    'child-welfare',
    'meeting',
    95,
    'First meeting with the intake supervisor about a joint protocol.',
    'Send our draft',
  ],
  ['child-welfare', 'draft_sent', 60, 'Sent the draft of a joint protocol.', null],
  [
    'child-welfare',
    'training',
    31,
    'Trained eight caseworkers in how to send families to us.',
    'Ask for their changes',
  ],
  ['hospital', 'problem_solved', 33, 'Alerts did not arrive for a week; their interface team mended it.', null],
  ['hospital', 'meeting', 45, 'Went through eleven discharges together.', 'Plan for people without a phone'],
];

const effortRows = ({ agreements, director, today, at }: Recording): Row[] =>
  EFFORTS.map(([key, kind, daysAgo, what, next]) => ({
    id: newId(),
    agency_id: director.agencyId,
    agreement_id: agreements.get(key),
    kind,
    day: plusDays(today, -daysAgo),
    what,
    next_step: next,
    recorded_by: director.userId,
    recorded_at: at,
  }));

const NONE_HERE: readonly (readonly [category: PartnerCategory, statement: string])[] = [
  ['rhc', 'No Rural Health Clinic is certified in Alder County or the counties next to it.'],
  ['tribal_mh_sud', 'No tribe operates mental health or substance use services in our service area.'],
];

const attestationRows = ({ director, today, at }: Recording): Row[] =>
  NONE_HERE.map(([category, statement]) => ({
    id: newId(),
    agency_id: director.agencyId,
    category,
    kind: 'none_in_service_area',
    statement,
    attested_by: director.name,
    attested_on: plusDays(today, -75),
    review_on: plusDays(today, 290),
    recorded_by: director.userId,
    recorded_at: at,
  }));

const stepRows = ({ director, today, at }: Recording): Row[] => [
  {
    agency_id: director.agencyId,
    category: 'urgent_care',
    step: 'Ask the hospital whether its urgent care joins the agreement when it is renewed.',
    due_on: plusDays(today, 14),
    owner_id: director.userId,
    updated_at: at,
  },
];

/** Which of its own services of the directory deliver what; what is missing here is not delivered directly. */
const DIRECT: Readonly<Partial<Record<RequiredService, readonly string[]>>> = {
  screening_assessment: ['av-counseling', 'av-psychiatry'],
  treatment_planning: ['av-counseling', 'av-youth'],
  outpatient_mh_su: ['av-counseling', 'av-psychiatry', 'av-youth', 'av-iop'],
  primary_care_screening: ['av-psychiatry'],
  targeted_case_mgmt: [],
  peer_family: ['av-peer'],
  veterans: ['av-counseling'],
};

const nineRows = ({ director, at }: Recording): Row[] =>
  NINE_SERVICES.map((service) => ({
    id: newId(),
    agency_id: director.agencyId,
    service,
    is_direct: DIRECT[service] !== undefined,
    note: service === 'targeted_case_mgmt' ? 'By the care coordination team.' : null,
    service_ids: (DIRECT[service] ?? []).map((key) => demoId('service', key)),
    recorded_by: director.userId,
    recorded_at: at,
  }));

const ENCOUNTERS: Readonly<Record<RequiredService, readonly [direct: number, dco: number]>> = {
  crisis: [0, 412],
  screening_assessment: [486, 0],
  treatment_planning: [351, 0],
  outpatient_mh_su: [2914, 0],
  primary_care_screening: [203, 0],
  targeted_case_mgmt: [640, 0],
  psych_rehab: [0, 0],
  peer_family: [288, 96],
  veterans: [74, 0],
};

/** The two quarters that ended last; the earlier one had a tenth less. */
const encounterRows = ({ director, today, at }: Recording): Row[] =>
  quartersBefore(today, 2).flatMap(({ startsOn, endsOn }, n) =>
    NINE_SERVICES.map((service) => {
      const [direct, dco] = ENCOUNTERS[service].map((count) => Math.round(count * (1 - n / 10)));
      const period = { agency_id: director.agencyId, starts_on: startsOn, ends_on: endsOn, service };
      return {
        ...period,
        direct_encounters: direct,
        dco_encounters: dco,
        recorded_by: director.userId,
        recorded_at: at,
      };
    }),
  );

const licenceRows = ({ agreements, partnerId, director, today, at }: Recording): Row[] =>
  [
    ['licence', 'Crisis intervention services license', 'CIS-0417', 'State office of mental health', 210],
    ['accreditation', '988 network accreditation', '988-PA-11', '988 administrator', 48],
  ].map(([kind, name, number, issued_by, days]) => ({
    id: newId(),
    agreement_id: agreements.get('crisis-dco'),
    partner_id: partnerId('crisis-line'),
    kind,
    name,
    number,
    issued_by,
    expires_on: plusDays(today, Number(days)),
    created_by: director.userId,
    created_at: at,
  }));

/** Writes what the director keeps beside the agreements: what was checked, tried, attested, delivered. */
export async function recordRows(tx: Tx, recording: Recording): Promise<void> {
  await insert(tx, 'agreement_checks', checkRows(recording));
  await insert(tx, 'agreement_efforts', effortRows(recording));
  await insert(tx, 'agreement_licences', licenceRows(recording));
  await insert(tx, 'coverage_attestations', attestationRows(recording));
  await insert(tx, 'coverage_next_steps', stepRows(recording));
  await insert(tx, 'nine_services', nineRows(recording));
  await insert(tx, 'encounter_shares', encounterRows(recording));
}
