import type { Permission } from '../../../platform/graphql/index.js';

/** Who, on the sending side, sees and moves referrals. */
export const SENDS_REFERRALS = [
  'coordinator',
  'supervisor',
  'director',
  'admin',
] as const satisfies readonly Permission[];
