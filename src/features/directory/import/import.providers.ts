import type { Provider, Type } from '@nestjs/common';
import { ImportsResolver } from './api/imports.resolver.js';
import { UploadController } from './api/upload.controller.js';
import { AskToUndoImport } from './commands/ask-to-undo-import.js';
import { CancelImport } from './commands/cancel-import.js';
import { ReceiveUpload } from './commands/receive-upload.js';
import { StartImport } from './commands/start-import.js';
import { ImportRuns } from './data/import-run.queries.js';
import { UploadStore } from './data/upload.store.js';
import { ImportJob } from './reactions/import.job.js';
import { UndoImportJob } from './reactions/undo-import.job.js';

/** What the import room brings to the directory's module. */
export const IMPORT: readonly Provider[] = [
  UploadStore,
  ImportRuns,
  ReceiveUpload,
  StartImport,
  CancelImport,
  AskToUndoImport,
  ImportJob,
  UndoImportJob,
  ImportsResolver,
];

/** What of the import room answers over plain HTTP. */
export const IMPORT_OVER_HTTP: readonly Type[] = [UploadController];
