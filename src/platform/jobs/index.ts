export { Jobs, type JobOptions } from './jobs.js';
export { JobRegistry, type JobHandler, type JobRun } from './job-registry.js';
export { Worker } from './worker.js';
