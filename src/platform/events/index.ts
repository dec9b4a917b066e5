export { EventLog } from './event-log.js';
export { ReactJob } from './react.job.js';
export { ReactionRegistry } from './reaction-registry.js';
