import { Injectable } from '@nestjs/common';
import { Logger as JobLogger, parseCronItems, run, type JobHelpers, type Runner, type TaskList } from 'graphile-worker';
import { hostname } from 'node:os';
import pg from 'pg';
import { systemActor } from '../../kernel/actor.js';
import { Settings } from '../config/settings.js';
import { DatabaseUrls } from '../database/database-urls.js';
import { Transactor } from '../database/transactor.js';
import { Log } from '../observability/log.js';
import { JobRegistry } from './job-registry.js';

const HEARTBEAT_EVERY_MS = 10_000;
const ALIVE = `INSERT INTO worker_heartbeats (name, seen_at) VALUES ($1, now()) ON CONFLICT (name) DO UPDATE SET seen_at = now()`;
const FORGET_DEAD = `DELETE FROM worker_heartbeats WHERE seen_at < now() - interval '1 day'`;

const BACK_AFTER_MS = 2_000;

/** Does the jobs: takes them from the database as its owner, does them as the system. Comes back when the database does. */
@Injectable()
export class Worker {
  private pool: pg.Pool | null = null;
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
    const pool = this.openPool(concurrency + 2);
    this.pool = pool;
    await this.run(pool, concurrency);
    await this.beat();
    this.heartbeat = setInterval(
      () => void this.beat().catch((error: unknown) => this.log.warn('No heartbeat.', { error })),
      HEARTBEAT_EVERY_MS,
    );
  }

  async stop(): Promise<void> {
    const { pool, runner } = this;
    this.pool = null;
    if (this.heartbeat) clearInterval(this.heartbeat);
    await runner?.stop().catch(() => undefined);
    await pool?.end();
  }

  /** Of our own, so that it is closed before the database is, and a lost connection is a line in the log. */
  private openPool(max: number): pg.Pool {
    const pool = new pg.Pool({ connectionString: this.urls.owner, max, application_name: 'loopkeeper worker' });
    const lost = (error: Error): void => this.log.warn('The worker lost a connection.', { error });
    pool.on('error', lost);
    pool.on('connect', (client) => void client.on('error', lost));
    return pool;
  }

  private async run(pool: pg.Pool, concurrency: number): Promise<void> {
    const runner = await run({
      pgPool: pool,
      concurrency,
      noHandleSignals: true,
      taskList: this.taskList(),
      parsedCronItems: parseCronItems(
        this.registry.cronEntries.map(({ job, pattern }) => ({ task: job, match: pattern })),
      ),
      logger: new JobLogger(() => (level, message) => this.note(level, message)),
    });
    this.runner = runner;
    runner.promise
      .catch((error: unknown) => this.log.error('The worker stopped.', { error }))
      .finally(() => this.comeBack(pool, concurrency));
  }

  /** The job library gives up when the database is gone for long; we do not, unless we were told to stop. */
  private comeBack(pool: pg.Pool, concurrency: number): void {
    this.runner = null;
    if (this.pool !== pool) return;
    setTimeout(() => {
      if (this.pool === pool) this.run(pool, concurrency).catch(() => this.comeBack(pool, concurrency));
    }, BACK_AFTER_MS);
  }

  private taskList(): TaskList {
    return Object.fromEntries(
      this.registry.handlers.map((handler) => [
        handler.job,
        (payload: unknown, { job }: JobHelpers) =>
          handler.handle(payload, { attempt: job.attempts, maxAttempts: job.max_attempts }),
      ]),
    );
  }

  private note(level: string, message: string): void {
    if (level === 'error') this.log.error(message);
    else if (level === 'warning') this.log.warn(message);
    else this.log.debug(message);
  }

  private async beat(): Promise<void> {
    if (!this.runner) return;
    await this.transactor.run(systemActor('worker.heartbeat'), async (tx) => {
      await tx.query(ALIVE, [this.name]);
      await tx.query(FORGET_DEAD);
    });
  }
}
