import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { useApplication } from '../../../test/support/application.js';
import { systemActor } from '../../kernel/actor.js';
import { JobRegistry, Jobs, Worker } from './index.js';

const house = useApplication();
const done: string[] = [];

const add = (name: string, options = {}) =>
  house.transactor.run(systemActor('a spec'), (tx) => house.app.get(Jobs).add(tx, 'spec.note', { name }, options));

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 150 && !holds(); waited++) await sleep(100);
}

describe('the worker', () => {
  beforeAll(async () => {
    house.app
      .get(JobRegistry)
      .register<{ name: string }>({ job: 'spec.note', handle: async ({ name }) => void done.push(name) });
    await house.app.get(Worker).start(house.settings);
  });
  afterAll(() => house.app.get(Worker).stop());

  it('does what a kept transaction asked for', async () => {
    await add('first');
    await until(() => done.includes('first'));
    expect(done).toEqual(['first']);
  });

  it('does nothing for a transaction that broke', async () => {
    const broken = house.transactor.run(systemActor('a spec'), async (tx) => {
      await house.app.get(Jobs).add(tx, 'spec.note', { name: 'never' });
      throw new Error('a bug');
    });
    await expect(broken).rejects.toThrow('a bug');
    await add('second');
    await until(() => done.includes('second'));
    expect(done).not.toContain('never');
  });

  it('replaces a pending job of the same key', async () => {
    const runAt = new Date(Date.now() + 3_600_000);
    await add('old', { key: 'one', runAt });
    await add('new', { key: 'one' });
    await until(() => done.includes('new'));
    expect(done).not.toContain('old');
  });

  it('goes on when its connections were cut', async () => {
    await house.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await sleep(200);
    await add('after the cut').catch(() => add('after the cut'));
    await until(() => done.includes('after the cut'));
    expect(done).toContain('after the cut');
  }, 30_000);
});
