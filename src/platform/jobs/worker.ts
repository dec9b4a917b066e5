import { Injectable } from '@nestjs/common';
import { Logger as JobLogger, parseCronItems, run, type JobHelpers, type Runner, type TaskList } from 'graphile-worker';
import { hostname } from 'node:os';
import { systemActor } from '../../kernel/actor.js';
import { Settings } from '../config/settings.js';
import { DatabaseUrls } from '../database/database-urls.js';
import { Transactor } from '../database/transactor.js';
import { Log } from '../observability/log.js';
import { JobRegistry } from './job-registry.js';

const HEARTBEAT_EVERY_MS = 10_000;
const ALIVE = `INSERT INTO worker_heartbeats (name, seen_at) VALUES ($1, now()) ON CONFLICT (name) DO UPDATE SET seen_at = now()`;
const FORGET_DEAD = `DELETE FROM worker_heartbeats WHERE seen_at < now() - interval '1 day'`;

/** Does the jobs: takes them from the database as its owner, does them as the system. */
@Injectable()
export class Worker {
  private runner: Runner | null = null;
  private heartbeat: NodeJS.Timeout | null = null;
  private readonly name = `${hostname()}:${process.pid}`;

  constructor(
    private readonly registry: JobRegistry,
    private readonly urls: DatabaseUrls,
    private readonly transactor: Transactor,
    private readonly log: Log,
  ) {}

  async start({ WORKER_CONCURRENCY: concurrency }: Settings): Promise<void> {
    this.runner = await run({
      connectionString: this.urls.owner,
      concurrency,
      maxPoolSize: concurrency + 2,
      noHandleSignals: true,
      taskList: this.taskList(),
      parsedCronItems: parseCronItems(this.registry.cronEntries.map(({ job, pattern }) => ({ task: job, match: pattern }))),
      logger: new JobLogger(() => (level, message) => this.note(level, message)),
    });
    this.runner.promise.catch((error: unknown) => this.log.error('The worker stopped.', { error }));
    await this.beat();
    this.heartbeat = setInterval(() => void this.beat().catch((error: unknown) => this.log.warn('No heartbeat.', { error })), HEARTBEAT_EVERY_MS);
  }

  async stop(): Promise<void> {
    if (this.heartbeat) clearInterval(this.heartbeat);
    await this.runner?.stop().catch(() => undefined);
    this.runner = null;
  }

  private taskList(): TaskList {
    return Object.fromEntries(
      this.registry.handlers.map((handler) => [
        handler.job,
        (payload: unknown, { job }: JobHelpers) => handler.handle(payload, { attempt: job.attempts, maxAttempts: job.max_attempts }),
      ]),
    );
  }

  private note(level: string, message: string): void {
    if (level === 'error') this.log.error(message);
    else if (level === 'warning') this.log.warn(message);
    else this.log.debug(message);
  }

  private beat(): Promise<void> {
    return this.transactor.run(systemActor('worker.heartbeat'), async (tx) => {
      await tx.query(ALIVE, [this.name]);
      await tx.query(FORGET_DEAD);
    });
  }
}
