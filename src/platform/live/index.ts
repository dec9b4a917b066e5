export { LIVE_KINDS, type LiveKind } from './live-change.js';
export { LiveChanges, type Announcement } from './live-changes.js';
export type { LiveNews } from './live-feed.js';
export { LiveHub } from './live-hub.js';
