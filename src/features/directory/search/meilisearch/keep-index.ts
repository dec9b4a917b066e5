import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { Readiness } from '../../../../platform/http/index.js';
import { JobRegistry, Jobs } from '../../../../platform/jobs/index.js';
import { Log } from '../../../../platform/observability/log.js';
import { Metrics } from '../../../../platform/observability/metrics.js';
import type { MeilisearchServer } from './meilisearch-server.js';
import type { MeilisearchSearch } from './meilisearch-search.js';
import type { SearchIndex } from './search-index.js';
import { SearchIndexStore } from './search-index.store.js';
import { SendDocuments } from './send-documents.job.js';

/** The second engine as this process has it; null where none is set up. */
export interface SecondEngine {
  readonly server: MeilisearchServer;
  readonly index: SearchIndex;
  readonly search: MeilisearchSearch;
}

/** The token under which it is given. */
export const SECOND_ENGINE = Symbol('the second search engine');

/** The machinery that its upkeep stands on. */
@Injectable()
export class IndexMachinery {
  constructor(
    readonly store: SearchIndexStore,
    readonly transactor: Transactor,
    readonly jobs: Jobs,
    readonly clock: Clock,
    readonly log: Log,
  ) {}
}

/** Has the second engine told of every change while one is set up, and shows how far it is. */
@Injectable()
export class KeepIndex implements OnApplicationBootstrap {
  constructor(
    @Inject(SECOND_ENGINE) private readonly engine: SecondEngine | null,
    private readonly machinery: IndexMachinery,
    private readonly registry: JobRegistry,
    readiness: Readiness,
    metrics: Metrics,
  ) {
    this.registerJobs();
    readiness.note({ name: 'search', read: () => this.note() });
    metrics.gauge({
      name: 'loopkeeper_search_index',
      help: 'The second search engine: changes that wait, seconds the oldest waits, documents parked, and not as the database at the last comparison.',
      labels: ['what'],
      read: () => this.figures(),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    const { store, transactor, jobs, log } = this.machinery;
    try {
      const isNew = await store.follow(this.engine !== null);
      if (isNew && this.engine)
        await transactor.run(systemActor('search.index'), (tx) =>
          jobs.add(tx, 'search.verify', {}, { key: 'search.verify' }),
        );
    } catch (error) {
      log.error('Whether a second search engine is told of changes could not be written down.', { error });
    }
  }

  private registerJobs(): void {
    const { engine, registry } = this;
    const send = new SendDocuments({ ...this.machinery, index: engine?.index ?? null });
    registry.register(send);
    registry.register({ job: 'search.pass_time', handle: () => send.passTime() });
    registry.register({ job: 'search.verify', handle: async () => void (await engine?.index.verify()) });
    registry.register({ job: 'search.configure', handle: async () => void (await engine?.index.configure()) });
    if (!engine) return;
    registry.cron({ job: 'search.pass_time', pattern: '*/5 * * * *' });
    registry.cron({ job: 'search.verify', pattern: '35 7 * * *' });
  }

  /** Which engine answers, and why not the other. */
  private async note(): Promise<string> {
    if (!this.engine) return 'embedded';
    const { isTrue } = await this.machinery.store.state();
    if (!isTrue) return 'embedded: the index of Meilisearch is not whole yet';
    if (!(await this.engine.server.isHealthy())) return 'embedded: Meilisearch does not answer';
    return this.engine.search.isDown ? 'embedded: Meilisearch was too slow a moment ago' : 'meilisearch';
  }

  private async figures() {
    const figures = this.engine && (await this.machinery.store.figures());
    if (!figures) return [];
    const { waiting, lagSeconds, parked, drift, isTrue } = figures;
    return Object.entries({ waiting, lag_seconds: lagSeconds, parked, drift: drift ?? 0, whole: isTrue ? 1 : 0 }).map(
      ([what, value]) => ({
        labels: { what },
        value,
      }),
    );
  }
}
