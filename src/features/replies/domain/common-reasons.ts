import type { ReferralReason } from '../../referrals/index.js';

/** Why partners most often say no: these stand open on the page, the other reasons one press away. */
export const COMMON_REASONS: readonly ReferralReason[] = [
  'no_capacity',
  'not_eligible',
  'out_of_area',
  'service_not_offered',
  'payer_or_cost',
];
