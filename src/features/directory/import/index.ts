export { ImportDirectory, type ImportRequest } from './import-directory.js';
export { sourceNameOf } from './domain/source-name.js';
export { SILENT, type Progress } from './report/progress.js';
export { summaryLines, type ImportSummary, type TableCount } from './report/summary.js';
