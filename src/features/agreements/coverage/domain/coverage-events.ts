import type { DomainEvent } from '../../../../kernel/domain-event.js';
import type { PartnerCategory } from '../../domain/partner-categories.js';
import type { AttestationKind } from './attestation.js';

interface OfCategory {
  readonly agencyId: string;
  readonly category: PartnerCategory;
}

/** Somebody attested why a category is out of the count or waived, or that it is no more. */
export type CoverageAttested = DomainEvent<
  'coverage.attested' | 'coverage.attestation_ended',
  OfCategory & { readonly attestationId: string; readonly kind: AttestationKind; readonly day: string }
>;

/** The next step about a category is another one, or there is none. */
export type CoverageStepKept = DomainEvent<'coverage.step_kept', OfCategory & { readonly isOpen: boolean }>;
