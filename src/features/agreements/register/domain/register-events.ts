import type { DomainEvent } from '../../../../kernel/domain-event.js';
import type { AgreementAction, AgreementEventType, AgreementState } from '../../domain/agreement-lifecycle.js';
import type { SignatureMethod } from './agreement-version.js';

/** What the register tells of beside the steps of an agreement's life. */
export type RegisterEventType =
  | AgreementEventType
  | 'agreement.started'
  | 'agreement.edited'
  | 'agreement.version_edited'
  | 'agreement.version_begun'
  | 'agreement.signer_named'
  | 'agreement.signer_removed'
  | 'agreement.signed'
  | 'agreement.promises_kept';

interface OfAgreement {
  readonly agreementId: string;
  readonly agencyId: string;
  /** The agreement's version after it. */
  readonly version: number;
}

/** A step of its life was taken. */
export type AgreementMoved = DomainEvent<
  AgreementEventType,
  OfAgreement & {
    readonly action: AgreementAction;
    readonly from: AgreementState;
    readonly to: AgreementState;
    /** The version of its text that the step was about. */
    readonly versionId: string | null;
    readonly partnerIds: readonly string[];
  }
>;

/** It, or the draft of its text, says something else. */
export type AgreementEdited = DomainEvent<
  'agreement.started' | 'agreement.edited' | 'agreement.version_edited' | 'agreement.version_begun',
  OfAgreement & { readonly versionId: string | null; readonly fields: readonly string[] }
>;

/** Somebody may, or may no more, sign for a party. */
export type AgreementSignerChanged = DomainEvent<
  'agreement.signer_named' | 'agreement.signer_removed',
  OfAgreement & { readonly partyId: string; readonly signerId: string }
>;

/** A party has signed a version; whoever records it says how. */
export type AgreementSigned = DomainEvent<
  'agreement.signed',
  {
    readonly agreementId: string;
    readonly versionId: string;
    readonly partyId: string;
    readonly method: SignatureMethod;
  }
>;
