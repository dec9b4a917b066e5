export { failureCode, MailRefused, MailTransport, type OutgoingMail } from './mail-transport.js';
