export { ImportDirectory, type ImportRequest } from './import-directory.js';
export { givenSourceName, sourceNameOf } from './domain/source-name.js';
export type { Mapping } from './mapping/mapping.js';
export { readMappingText, type ReadMapping } from './mapping/read-mapping.js';
export { SILENT, type Progress } from './report/progress.js';
export { summaryLines, type ImportSummary, type TableCount } from './report/summary.js';
export { UndoImport } from './undo-import.js';
