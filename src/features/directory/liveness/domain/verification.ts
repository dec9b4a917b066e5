/** The parts of a listing that are verified each for itself. */
export const FIELD_GROUPS = ['name_description', 'phone_intake', 'hours', 'eligibility', 'cost', 'address'] as const;

export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** How a part was found to be true. */
export const VERIFIED_WAYS = ['phone_call', 'partner_link', 'partner_portal', 'visit', 'website'] as const;

export type VerifiedWay = (typeof VERIFIED_WAYS)[number];

/** Which columns of the directory make up each part; a star is every column of the table. */
export const GROUP_COLUMNS: readonly (readonly [table: string, column: string, group: FieldGroup])[] = [
  ['organization', 'name', 'name_description'],
  ['service', 'name', 'name_description'],
  ['service', 'alternate_name', 'name_description'],
  ['service', 'description', 'name_description'],
  ['service', 'status', 'name_description'],
  ['phone', '*', 'phone_intake'],
  ['contact', '*', 'phone_intake'],
  ['required_document', '*', 'phone_intake'],
  ['service', 'application_process', 'phone_intake'],
  ['service', 'email', 'phone_intake'],
  ['service', 'url', 'phone_intake'],
  ['service', 'wait_time', 'phone_intake'],
  ['schedule', '*', 'hours'],
  ['service', 'eligibility_description', 'eligibility'],
  ['service', 'minimum_age', 'eligibility'],
  ['service', 'maximum_age', 'eligibility'],
  ['service_area', '*', 'eligibility'],
  ['service', 'interpretation_services', 'eligibility'],
  ['language', '*', 'eligibility'],
  ['service', 'fees', 'cost'],
  ['service', 'fees_description', 'cost'],
  ['cost_option', '*', 'cost'],
  ['location', '*', 'address'],
  ['address', '*', 'address'],
  ['accessibility', '*', 'address'],
];

/** How much a part weighs: a wrong number sends a person away, a wrong description seldom does. */
export const GROUP_WEIGHTS: Readonly<Record<FieldGroup, number>> = {
  phone_intake: 3,
  hours: 2,
  eligibility: 2,
  address: 1,
  cost: 1,
  name_description: 1,
};

/** A part not verified for so long is as if it never had been. */
export const STALE_DAYS = 180;

const DAY_MS = 86_400_000;

/** When each part was last verified; a part that is absent never was. */
export type Verified = Readonly<Partial<Record<FieldGroup, Date>>>;

/** How stale a listing is, from 0, all verified just now, to 1, nothing verified within half a year. */
export function stalenessOf(verified: Verified, now: Date): number {
  const total = FIELD_GROUPS.reduce((sum, group) => sum + GROUP_WEIGHTS[group], 0);
  const stale = FIELD_GROUPS.reduce((sum, group) => {
    const at = verified[group];
    const days = at ? Math.max(0, now.getTime() - at.getTime()) / DAY_MS : STALE_DAYS;
    return sum + GROUP_WEIGHTS[group] * Math.min(1, days / STALE_DAYS);
  }, 0);
  return stale / total;
}

/** What is verified first: the stale before the fresh, and among them what is used most. A listing that nobody uses counts once. */
export const urgencyOf = (staleness: number, uses: number): number => staleness * Math.log2(2 + uses);
