const USE_DAYS = 90;

/** How much listings are used, as of `now`: looks and referrals of the last ninety days; a referral counts as much as five looks. */
export const usesSql = (now: string): string =>
  `SELECT listing_id, sum(opened + 5 * referred)::int AS uses FROM listing_use WHERE day > (${now}::timestamptz - interval '${USE_DAYS} days')::date GROUP BY 1`;
