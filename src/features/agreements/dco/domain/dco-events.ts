import type { DomainEvent } from '../../../../kernel/domain-event.js';
import type { RequiredService } from '../../domain/nine-services.js';
import type { Checklist, Verdict } from './checklist.js';

/** An item of a checklist was looked for in an agreement's text. */
export type AgreementTermChecked = DomainEvent<
  'agreement.term_checked',
  { readonly agreementId: string; readonly list: Checklist; readonly item: string; readonly verdict: Verdict }
>;

/** A licence that a partner must hold was written down, changed or taken off. */
export type AgreementLicenceKept = DomainEvent<
  'agreement.licence_kept' | 'agreement.licence_removed',
  { readonly agreementId: string; readonly licenceId: string; readonly partnerId: string }
>;

/** Somebody said whether the clinic delivers one of the nine services itself. */
export type DirectServiceSaid = DomainEvent<
  'agreement.direct_service_said',
  { readonly agencyId: string; readonly service: RequiredService; readonly isDirect: boolean }
>;

/** The encounters of a period were entered. */
export type EncountersEntered = DomainEvent<
  'agreement.encounters_entered',
  { readonly agencyId: string; readonly startsOn: string; readonly endsOn: string }
>;
