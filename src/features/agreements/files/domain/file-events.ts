import type { DomainEvent } from '../../../../kernel/domain-event.js';
import type { FileRole } from './agreement-file.js';

/** A file came to a version, or was taken off its draft. */
export type AgreementFileChanged = DomainEvent<
  'agreement.file_added' | 'agreement.file_removed',
  {
    readonly agreementId: string;
    readonly agencyId: string;
    readonly versionId: string;
    readonly fileId: string;
    readonly role: FileRole;
  }
>;

/** The receipt of a signature that was given in the portal is ready; its id is the signature's. */
export type ReceiptMade = DomainEvent<
  'agreement.receipt_made',
  {
    readonly agreementId: string;
    readonly agencyId: string;
    readonly versionId: string;
    readonly partyId: string;
    readonly receiptId: string;
  }
>;
