/**
 * What an agreement with a partner of 3.c.2 or 3.c.5 must provide, and what is good practice beside it: checked off on
 * the agreement, each with its clause. The first six come with the categories; the rest apply to any of these.
 */
export const OBLIGATIONS = [
  'records_transfer',
  'track_admission_discharge',
  'active_follow_up',
  'follow_up_24h',
  'suicide_risk_coordination',
  'adt_notification',
  'named_contacts',
  'sharing_and_consent',
  'review_date',
] as const;

export type Obligation = (typeof OBLIGATIONS)[number];

/** Good practice, not required by the criteria. */
export const GOOD_PRACTICE: readonly Obligation[] = [
  'adt_notification',
  'named_contacts',
  'sharing_and_consent',
  'review_date',
];
