export { RepliesModule } from './replies.module.js';
