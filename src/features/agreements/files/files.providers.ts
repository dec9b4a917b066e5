import type { Room } from '../room.js';
import { FilesResolver } from './api/files.resolver.js';
import { FilesController } from './api/files.controller.js';
import { SigningResolver } from './api/signing.resolver.js';
import { AcceptAgreement } from './commands/accept-agreement.js';
import { AttachFile } from './commands/attach-file.js';
import { KeepFile } from './commands/keep-file.js';
import { ReadContent } from './commands/read-content.js';
import { ReadFiles } from './commands/read-files.js';
import { ReadPartnerAgreements } from './commands/read-partner-agreements.js';
import { ReadReceipt } from './commands/read-receipt.js';
import { ReceiveFile } from './commands/receive-file.js';
import { RemoveFile } from './commands/remove-file.js';
import { Spool } from './commands/spool.js';
import { TakeCopy } from './commands/take-copy.js';
import { TellReplaced } from './commands/tell-replaced.js';
import { AcceptanceStore } from './data/acceptance.store.js';
import { FileQueries } from './data/file.queries.js';
import { FileStore } from './data/file.store.js';
import { SigningReader } from './data/signing.reader.js';
import { InspectFile } from './inspection/inspect-file.js';
import { InspectPdf } from './inspection/inspect-pdf.js';
import { ForgetFile } from './reactions/forget-file.job.js';
import { MakeReceipt } from './reactions/make-receipt.js';
import { FilesWork } from './reactions/files-work.js';

/** Files of agreements, and terms that are accepted in the portal. */
export const FILES: Room = {
  providers: [
    FileStore,
    FileQueries,
    AcceptanceStore,
    SigningReader,
    Spool,
    InspectPdf,
    InspectFile,
    KeepFile,
    AttachFile,
    ReadReceipt,
    ReceiveFile,
    TakeCopy,
    ReadContent,
    ReadFiles,
    RemoveFile,
    ReadPartnerAgreements,
    AcceptAgreement,
    TellReplaced,
    MakeReceipt,
    ForgetFile,
    FilesWork,
    FilesResolver,
    SigningResolver,
  ],
  controllers: [FilesController],
  exports: [SigningReader, KeepFile, Spool],
};
