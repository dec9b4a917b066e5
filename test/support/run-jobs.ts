import { runOnce } from 'graphile-worker';
import { JobRegistry } from '../../src/platform/jobs/index.js';
import type { ApplicationUnderTest } from './application.js';

const MAKE_DUE = `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at <= $1 AND run_at > now()`;
const FAILED = `SELECT last_error FROM graphile_worker._private_jobs WHERE last_error IS NOT NULL`;

/** Runs every job that is due by the story's clock, and those that follow from them. Answers with the errors of those that failed. */
export async function runJobs({ app, clock, owner }: ApplicationUnderTest): Promise<readonly string[]> {
  const taskList = Object.fromEntries(
    app.get(JobRegistry).handlers.map((handler) => [
      handler.job,
      (payload: unknown, { job }: { job: { attempts: number; max_attempts: number } }) => handler.handle(payload, { attempt: job.attempts, maxAttempts: job.max_attempts }),
    ]),
  );
  await owner.query(MAKE_DUE, [clock.now()]);
  const { Logger } = await import('graphile-worker');
  await runOnce({ pgPool: owner, taskList, logger: new Logger(() => () => undefined), noHandleSignals: true });
  const { rows } = await owner.query<{ last_error: string }>(FAILED);
  return rows.map(({ last_error }) => last_error);
}
