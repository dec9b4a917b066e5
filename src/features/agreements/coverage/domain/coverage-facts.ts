import type { AgreementType } from '../../domain/agreement-types.js';
import type { Obligation } from '../../domain/obligations.js';
import type { PartnerCategory } from '../../domain/partner-categories.js';
import type { Named } from '../../register/domain/named.js';
import type { AttestationKind } from './attestation.js';

/** What was last found about an obligation by the day in question. */
export interface ObligationCheck {
  readonly item: Obligation;
  readonly verdict: 'present' | 'missing' | 'not_applicable';
  readonly clause: string | null;
}

/** An agreement as it stood on the day. */
export interface AgreementFact {
  readonly id: string;
  readonly title: string;
  readonly type: AgreementType;
  readonly detailsRoles: boolean;
  readonly partners: readonly Named[];
  /** Of the version in force, or else of the newest that there was. */
  readonly categories: readonly PartnerCategory[];
  /** Whether a version was in force. */
  readonly isHeld: boolean;
  /** The last day of that version; null has no end, or none was in force. */
  readonly endsOn: string | null;
  /** Whether a later version had been adopted already. */
  readonly isRenewed: boolean;
  /** Where none was in force: the last day on which one had been. */
  readonly heldUntil: string | null;
  readonly checks: readonly ObligationCheck[];
  /** Where it was found not attainable: why, what is done instead, and until when that counts. */
  readonly unattainable: {
    readonly justification: string;
    readonly contingencyPlan: string;
    readonly reviewOn: string;
  } | null;
}

/** An attestation that stood on the day. */
export interface AttestationFact {
  readonly id: string;
  readonly category: PartnerCategory;
  readonly kind: AttestationKind;
  readonly statement: string;
  readonly contingencyPlan: string | null;
  readonly attestedBy: string;
  readonly attestedOn: string;
  readonly reviewOn: string | null;
  readonly file: Named | null;
}

/** An effort to deepen a partnership, made by the day. */
export interface EffortFact {
  readonly day: string;
  readonly agreementId: string | null;
  readonly partnerId: string | null;
  readonly category: string | null;
}

/** A licence that a partner held under an agreement. */
export interface LicenceFact {
  readonly agreementId: string;
  readonly name: string;
  readonly partner: string;
  readonly expiresOn: string;
}

/** What is done next about a category. */
export interface NextStep {
  readonly category: PartnerCategory;
  readonly step: string;
  readonly dueOn: string | null;
  readonly owner: Named;
}

/** Everything by which coverage is judged on a day. */
export interface CoverageFacts {
  readonly asOf: string;
  readonly agreements: readonly AgreementFact[];
  readonly attestations: readonly AttestationFact[];
  readonly efforts: readonly EffortFact[];
  readonly licences: readonly LicenceFact[];
  readonly steps: readonly NextStep[];
}
