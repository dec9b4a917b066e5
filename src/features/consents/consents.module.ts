import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/index.js';
import { DirectoryModule } from '../directory/index.js';
import { PeopleModule } from '../people/index.js';
import { ConsentsResolver } from './api/consents.resolver.js';
import { ConsentCheck } from './commands/consent-check.js';
import { ReadConsents } from './commands/read-consents.js';
import { RecordConsent } from './commands/record-consent.js';
import { RevokeConsent } from './commands/revoke-consent.js';
import { ConsentQueries } from './data/consent.queries.js';
import { ConsentStore } from './data/consent.store.js';
import { Disclosures } from './data/disclosures.js';
import { ReleaseDecisions } from './data/release-decisions.js';
import { ReleaseFactsReader } from './data/release-facts.reader.js';
import { AnnounceExpiredConsents } from './reactions/announce-expired-consents.js';

const DATA = [ConsentQueries, ConsentStore, ReleaseFactsReader, ReleaseDecisions, Disclosures];
const COMMANDS = [ConsentCheck, RecordConsent, RevokeConsent, ReadConsents];

/** What persons allow, and what was shown because of it. */
@Module({
  imports: [DirectoryModule, PeopleModule],
  providers: [...DATA, ...COMMANDS, AnnounceExpiredConsents, ConsentsResolver],
  exports: [ReleaseDecisions, Disclosures, RecordConsent, RevokeConsent],
})
export class ConsentsModule {
  constructor(jobs: JobRegistry, announceExpired: AnnounceExpiredConsents) {
    jobs.register(announceExpired);
    jobs.cron({ job: announceExpired.job, pattern: '5 * * * *' });
  }
}
