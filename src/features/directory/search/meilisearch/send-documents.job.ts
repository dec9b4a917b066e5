import type { JobHandler, Jobs } from '../../../../platform/jobs/index.js';
import { systemActor } from '../../../../kernel/actor.js';
import type { Clock } from '../../../../kernel/clock.js';
import type { Transactor } from '../../../../platform/database/transactor.js';
import type { Log } from '../../../../platform/observability/log.js';
import type { SearchIndex } from './search-index.js';
import type { SearchIndexStore } from './search-index.store.js';

const AGAIN_MS = 1_000;
const LATER_MS = 15_000;

interface Parts {
  readonly index: SearchIndex | null;
  readonly store: SearchIndexStore;
  readonly transactor: Transactor;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Tells the second engine of what changed. Every change asks for it; when the server does not answer, one try waits for all of them, so
 * that a server that is down for a day leaves one job behind and not thousands.
 */
export class SendDocuments implements JobHandler<object> {
  readonly job = 'search.send_documents';

  constructor(private readonly parts: Parts) {}

  async handle(): Promise<void> {
    const { index, log } = this.parts;
    if (!index) return;
    try {
      if (!(await index.sendChanges())) await this.again(AGAIN_MS);
    } catch (error) {
      log.warn('The search engine was not told of the changes; they wait.', { error });
      await this.again(LATER_MS);
    }
  }

  /** What changes by itself is written down first; runs every few minutes. */
  async passTime(): Promise<void> {
    if (!this.parts.index) return;
    await this.parts.store.noteWhatPassed(this.parts.clock.now());
    await this.handle();
  }

  private async again(inMs: number): Promise<void> {
    const { transactor, jobs, clock } = this.parts;
    const runAt = new Date(clock.now().getTime() + inMs);
    await transactor.run(systemActor(this.job), (tx) =>
      jobs.add(tx, this.job, {}, { runAt, key: 'search.send_again' }),
    );
  }
}
