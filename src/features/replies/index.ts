export { RepliesModule } from './replies.module.js';
export { STYLE } from './api/pages/style.js';
