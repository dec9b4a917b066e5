import type { DataSource, QueryRunner } from 'typeorm';
import type { Progress } from './report/progress.js';
import { say } from './domain/sentences.js';

/** A person asked for the run to stop. Nothing was changed. */
export class ImportCancelled extends Error {}

/** Asked between the steps of a run. */
export interface Cancelling {
  /** Throws ImportCancelled when somebody asked the run to stop. */
  stopIfAsked(): void;
}

const EVERY_MS = 500;

interface Far {
  step: string;
  bytes: number;
  bytesInAll: number;
  rows: number;
}

/**
 * Writes down twice a second how far a run is, for whoever looks, and hears whether it shall stop: over a connection of its
 * own, for what the run itself writes nobody sees before its end. A statement that takes long is stopped inside.
 */
export class RunWatch implements Progress, Cancelling {
  private readonly far: Far = { step: 'reading', bytes: 0, bytesInAll: 0, rows: 0 };
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();
  private isAsked = false;
  private isStatementStopped = false;

  constructor(
    private readonly db: DataSource,
    private readonly runId: string,
    private readonly told: Progress,
  ) {}

  /** Begins to watch the run whose transaction is on this connection. */
  async start(runner: QueryRunner): Promise<void> {
    const [backend] = await runner.manager.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
    const look = (): void => {
      this.looking = this.look(backend?.pid ?? 0)
        .catch(() => undefined)
        .then(() => {
          if (this.timer) this.timer = setTimeout(look, EVERY_MS);
        });
    };
    this.timer = setTimeout(look, EVERY_MS);
  }

  private async look(pid: number): Promise<void> {
    const [rows] = await this.db.query<[{ cancel_asked: boolean }[], number]>(
      `UPDATE import_runs SET progress = $2 WHERE id = $1 AND state = 'running' RETURNING cancel_asked`,
      [this.runId, JSON.stringify(this.far)],
    );
    if (!rows[0]?.cancel_asked || this.isStatementStopped) return;
    this.isStatementStopped = this.isAsked;
    this.isAsked = true;
    if (this.isStatementStopped) await this.db.query('SELECT pg_cancel_backend($1)', [pid]);
  }

  /** Ends the watch; afterwards nothing of it is under way any more. */
  async stop(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.looking;
  }

  stopIfAsked(): void {
    if (this.isAsked) throw new ImportCancelled(say('cancelled'));
  }

  /** Whether an error is only what stopping a statement looks like. */
  isWhyItBroke(error: unknown): boolean {
    return (
      error instanceof ImportCancelled ||
      (this.isAsked && error instanceof Error && /canceling statement/.test(error.message))
    );
  }

  reading(bytes: number): void {
    this.far.bytesInAll = bytes;
    this.told.reading(bytes);
  }

  read(bytes: number, rows: number): void {
    Object.assign(this.far, { bytes, rows });
    this.told.read(bytes, rows);
  }

  step(name: string): void {
    this.far.step = name;
    this.told.step(name);
  }

  end(): void {
    this.told.end();
  }
}
