import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Clock } from '../kernel/clock.js';
import { AccessLog } from './access-log/access-log.js';
import { Settings } from './config/settings.js';
import { DatabaseUrls } from './database/database-urls.js';
import { dataSource } from './database/data-source.js';
import { Transactor } from './database/transactor.js';
import { EventLog, ReactionRegistry, ReactJob } from './events/index.js';
import { PermissionGuard } from './graphql/permissions.js';
import { HealthController } from './http/health.controller.js';
import { MetricsController } from './http/metrics.controller.js';
import { NeutralErrors } from './http/neutral-errors.filter.js';
import { Readiness } from './http/readiness.js';
import { ForgetOldKeys } from './idempotency/forget-old-keys.job.js';
import { IdempotencyKeys } from './idempotency/idempotency-keys.js';
import { JobRegistry, Jobs, Worker } from './jobs/index.js';
import { Log } from './observability/log.js';
import { Metrics } from './observability/metrics.js';
import { SystemGauges } from './observability/metrics.system-gauges.js';
import { FileStorage, storageOf } from './storage/index.js';
import { SystemClock } from './system-clock.js';

/** What the platform stands on: given from outside, so that a test can give its own. */
export interface Foundation {
  readonly settings: Settings;
  readonly urls: DatabaseUrls;
  readonly clock?: Clock;
  /** Modules beside the features, such as the demo's mailbox. */
  readonly extras?: readonly DynamicModule[];
}

const MACHINERY = [
  Transactor,
  Jobs,
  JobRegistry,
  Worker,
  EventLog,
  ReactionRegistry,
  IdempotencyKeys,
  AccessLog,
  Log,
  Metrics,
  Readiness,
];

const database: Provider = {
  provide: DataSource,
  inject: [Settings, DatabaseUrls, Log],
  useFactory: (settings: Settings, urls: DatabaseUrls, log: Log) =>
    dataSource({
      url: urls.application,
      poolSize: settings.DATABASE_POOL,
      onIdleError: (error) => log.warn('A database connection was lost.', { error }),
    }).initialize(),
};

/** The machinery every feature stands on; it knows none of them. */
@Global()
@Module({})
export class PlatformModule {
  constructor(jobs: JobRegistry, react: ReactJob, forgetOldKeys: ForgetOldKeys) {
    jobs.register(react);
    jobs.register(forgetOldKeys);
    jobs.cron({ job: forgetOldKeys.job, pattern: '20 6 * * *' });
  }

  static on({ settings, urls, clock }: Foundation): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: DatabaseUrls, useValue: urls },
        { provide: Clock, useValue: clock ?? new SystemClock() },
        { provide: FileStorage, inject: [Settings], useFactory: storageOf },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_FILTER, useClass: NeutralErrors },
        database,
        ReactJob,
        ForgetOldKeys,
        SystemGauges,
        ...MACHINERY,
      ],
      exports: [Settings, DatabaseUrls, Clock, DataSource, FileStorage, ...MACHINERY],
    };
  }
}
