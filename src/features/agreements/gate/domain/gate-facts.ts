import type { AgreementOnDay, PartnerPromise } from './agreement-on-day.js';
import type { PolicyRule } from './policy.js';

/** What stands between the lead agency and a partner for one listing on one day. */
export interface GateFacts {
  /** The day in the lead agency's zone. */
  readonly day: string;
  readonly policy: { readonly number: number; readonly rules: readonly PolicyRule[] } | null;
  /** Whether the lead agency says that one of the nine services is not delivered by itself but through this one. */
  readonly isDelegated: boolean;
  readonly agreements: readonly AgreementOnDay[];
}

export const promisesOf = (facts: GateFacts | null): readonly PartnerPromise[] =>
  facts?.agreements.flatMap(({ promises }) => promises) ?? [];
