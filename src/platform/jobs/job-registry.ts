import { Injectable } from '@nestjs/common';

export interface JobRun {
  /** 1 at the first try. */
  readonly attempt: number;
  readonly maxAttempts: number;
}

/** Work done outside a request. May run twice: make it idempotent. Throwing asks for another try. */
export interface JobHandler<Payload = never> {
  readonly job: string;
  handle(payload: Payload, run: JobRun): Promise<void>;
}

export interface CronEntry {
  readonly job: string;
  /** Five fields, UTC. */
  readonly pattern: string;
}

/** Every job this process can do, by name, and those that come round by the clock. */
@Injectable()
export class JobRegistry {
  private readonly byName = new Map<string, JobHandler<unknown>>();
  private readonly entries: CronEntry[] = [];

  register<Payload>(handler: JobHandler<Payload>): void {
    if (this.byName.has(handler.job)) throw new Error(`Two handlers are called ${handler.job}.`);
    this.byName.set(handler.job, {
      job: handler.job,
      handle: (payload, run) => handler.handle(payload as Payload, run),
    });
  }

  cron(entry: CronEntry): void {
    this.entries.push(entry);
  }

  get handlers(): readonly JobHandler<unknown>[] {
    return [...this.byName.values()];
  }

  get cronEntries(): readonly CronEntry[] {
    return this.entries;
  }
}
