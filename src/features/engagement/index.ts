export { EngagementModule } from './engagement.module.js';
export { LogEngagement, type LogEngagementRequest } from './commands/log-engagement.js';
export type { EngagementEntry } from './domain/engagement.js';
