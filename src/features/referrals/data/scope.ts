import type { Actor } from '../../../kernel/actor.js';

/** Whose referrals a statement may touch; every statement asks for one, so that forgetting it does not compile. */
export interface Scope {
  readonly kind: Actor['kind'];
  readonly agencyId: string | null;
}

export const scopeOf = ({ kind, agencyId }: Actor): Scope => ({ kind, agencyId });

/** The scope as values for `inScope`. */
export const scopeValues = ({ kind, agencyId }: Scope): readonly [string, string | null] => [kind, agencyId];

/** For a `referrals` aliased `r`: the sending side's staff, the receiving side once it was sent, the system. `at` is the first of two parameters. */
export const inScope = (at: number): string => `($${at}::text = 'system'
  OR ($${at}::text = 'staff' AND r.sender_agency_id = $${at + 1}::uuid)
  OR (r.receiver_agency_id = $${at + 1}::uuid AND r.sent_at IS NOT NULL))`;
