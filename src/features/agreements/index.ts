export { AgreementsModule } from './agreements.module.js';
export { RenewalReader } from './renewals/data/renewal.reader.js';
export type { ReminderDue } from './renewals/domain/renewal-events.js';
