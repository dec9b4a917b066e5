import { runOnce } from 'graphile-worker';
import { JobRegistry } from '../../src/platform/jobs/index.js';
import type { ApplicationUnderTest } from './application.js';

/**
 * The worker looks at the wall's clock, a story at its own. What is planned for the story's future is put a thousand
 * years away until the story comes there, whatever day it is on the wall; what is due in the story is due now.
 */
const KEEP_STORY_TIME = `
  CREATE TABLE IF NOT EXISTS story_clock (only_row boolean PRIMARY KEY DEFAULT true, at timestamptz NOT NULL);
  CREATE OR REPLACE FUNCTION put_off_for_story() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.run_at = now() OR NEW.run_at > '3000-01-01' OR TG_OP = 'UPDATE' AND NEW.last_error IS DISTINCT FROM OLD.last_error THEN RETURN NEW; END IF;
    NEW.run_at := CASE WHEN NEW.run_at > (SELECT at FROM public.story_clock) THEN NEW.run_at + interval '1000 years' ELSE now() END;
    RETURN NEW;
  END $$;
  CREATE OR REPLACE TRIGGER put_off_for_story BEFORE INSERT OR UPDATE OF run_at ON graphile_worker._private_jobs
    FOR EACH ROW EXECUTE FUNCTION put_off_for_story()`;
const TELL_TIME = `INSERT INTO story_clock (at) VALUES ($1) ON CONFLICT (only_row) DO UPDATE SET at = excluded.at`;
const PUT_OFF = `UPDATE graphile_worker._private_jobs SET run_at = run_at WHERE run_at NOT IN (created_at, updated_at)`;
const MAKE_DUE = `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > '3000-01-01' AND run_at - interval '1000 years' <= $1`;
const FAILED = `SELECT last_error FROM graphile_worker._private_jobs WHERE last_error IS NOT NULL`;

/** Runs every job that is due by the story's clock, and those that follow from them. Answers with the errors of those that failed. */
export async function runJobs({ app, clock, owner }: ApplicationUnderTest): Promise<readonly string[]> {
  const taskList = Object.fromEntries(
    app
      .get(JobRegistry)
      .handlers.map((handler) => [
        handler.job,
        (payload: unknown, { job }: { job: { attempts: number; max_attempts: number } }) =>
          handler.handle(payload, { attempt: job.attempts, maxAttempts: job.max_attempts }),
      ]),
  );
  await owner.query(KEEP_STORY_TIME);
  await owner.query(TELL_TIME, [clock.now()]);
  await owner.query(PUT_OFF);
  await owner.query(MAKE_DUE, [clock.now()]);
  const { Logger } = await import('graphile-worker');
  await runOnce({ pgPool: owner, taskList, logger: new Logger(() => () => undefined), noHandleSignals: true });
  const { rows } = await owner.query<{ last_error: string }>(FAILED);
  return rows.map(({ last_error }) => last_error);
}
