import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/index.js';
import { DirectoryModule } from '../directory/index.js';
import { EngagementResolver } from './api/engagement.resolver.js';
import { EngagementCheck } from './commands/engagement-check.js';
import { EngagementChapter } from './commands/engagement-chapter.js';
import { LogEngagement } from './commands/log-engagement.js';
import { ReadEngagement } from './commands/read-engagement.js';
import { EngagementQueries } from './data/engagement.queries.js';
import { EngagementStore } from './data/engagement.store.js';
import { EngagementHooks } from './engagement.hooks.js';

/** Contacts with partners, counted. */
@Module({
  imports: [DirectoryModule, AgreementsModule],
  providers: [
    EngagementQueries,
    EngagementStore,
    EngagementCheck,
    LogEngagement,
    ReadEngagement,
    EngagementResolver,
    EngagementChapter,
    EngagementHooks,
  ],
  exports: [LogEngagement],
})
export class EngagementModule {}
