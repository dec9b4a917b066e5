import type { AgreementState } from '../../domain/agreement-lifecycle.js';
import type { AgreementType } from '../../domain/agreement-types.js';
import type { PromiseKind, PromiseUnit } from './promise.js';

/** What a partner promised for a listing, in a version that holds and speaks of it. */
export interface PartnerPromise {
  readonly id: string;
  readonly agreementId: string;
  readonly kind: Exclude<PromiseKind, 'other'>;
  readonly situation: string | null;
  readonly urgency: string | null;
  readonly category: string | null;
  /** Whether it names services, the listing's among them. */
  readonly namesService: boolean;
  readonly amount: number;
  readonly unit: PromiseUnit;
  readonly what: string;
}

/** One agreement between the two sides, as the statement finds it for one listing on one day. */
export interface AgreementOnDay {
  readonly id: string;
  readonly title: string;
  readonly type: AgreementType;
  readonly detailsRoles: boolean;
  readonly state: AgreementState;
  readonly isInForce: boolean;
  readonly covers: boolean;
  readonly coversAsDco: boolean;
  readonly namesAsDco: boolean;
  /** Whether any version ever held until the day. */
  readonly hasHeld: boolean | null;
  /** The last day of all that was adopted; null where it has no end, or nothing was adopted. */
  readonly lastDay: string | null;
  readonly promises: readonly PartnerPromise[];
}
