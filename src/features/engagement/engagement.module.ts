import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/index.js';
import { EngagementResolver } from './api/engagement.resolver.js';
import { EngagementCheck } from './commands/engagement-check.js';
import { LogEngagement } from './commands/log-engagement.js';
import { ReadEngagement } from './commands/read-engagement.js';
import { EngagementQueries } from './data/engagement.queries.js';
import { EngagementStore } from './data/engagement.store.js';

/** Contacts with partners, counted. */
@Module({
  imports: [DirectoryModule],
  providers: [EngagementQueries, EngagementStore, EngagementCheck, LogEngagement, ReadEngagement, EngagementResolver],
  exports: [LogEngagement],
})
export class EngagementModule {}
