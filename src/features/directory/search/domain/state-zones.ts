/**
 * The time zone in which most people of a state live. Where a state has two, a listing in the smaller part is an hour off unless its
 * schedule or its agency says its zone.
 */
const ZONES: Readonly<Record<string, string>> = {
  'America/New_York': 'CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV',
  'America/Chicago': 'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI',
  'America/Denver': 'CO ID MT NM UT WY',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA NV OR WA',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR VI',
  'Pacific/Guam': 'GU MP',
  'Pacific/Pago_Pago': 'AS',
};

/** Each state and territory by its two letters, with its time zone. */
export const STATE_ZONES: readonly { readonly state: string; readonly zone: string }[] = Object.entries(ZONES).flatMap(
  ([zone, states]) => states.split(' ').map((state) => ({ state, zone })),
);
