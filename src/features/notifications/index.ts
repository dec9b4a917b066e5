export { NotificationsModule } from './notifications.module.js';
export { QueueMail } from './commands/queue-mail.js';
export { WriteToReceiver } from './commands/write-to-receiver.js';
