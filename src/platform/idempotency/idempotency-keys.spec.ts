import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { useApplication } from '../../../test/support/application.js';
import { systemActor } from '../../kernel/actor.js';
import { newId } from '../../kernel/ids.js';
import { JobRegistry } from '../jobs/index.js';
import { ForgetOldKeys } from './forget-old-keys.job.js';
import { IdempotencyKeys } from './idempotency-keys.js';

describe('the keys of requests', () => {
  const house = useApplication();
  const person = { givenName: 'Maya', birthDate: '1990-03-14' };

  const once = (key: string, request: object = person) =>
    house.transactor.run(systemActor('test'), (tx) =>
      house.app
        .get(IdempotencyKeys)
        .once(tx, systemActor('test'), { operation: 'enter', key, request }, async () => ({ id: newId() })),
    );

  it('answer a repeat with the first result, and refuse another request', async () => {
    const key = newId();
    const first = await once(key);
    expect(await once(key)).toEqual(first);
    expect(await once(key, { ...person, birthDate: '1990-03-15' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('keep nothing of a request that could be guessed without the secret', async () => {
    const key = newId();
    await once(key);
    const { rows } = await house.owner.query('SELECT request_hash FROM idempotency_keys WHERE key = $1', [key]);
    const guesses = [person, ['idempotency', 'enter', person]].map((guess) =>
      createHash('sha256').update(JSON.stringify(guess)).digest('hex'),
    );
    expect(rows[0].request_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(guesses).not.toContain(rows[0].request_hash);
  });

  it('are forgotten after thirty days, every night', async () => {
    const [old, recent] = [newId(), newId()];
    for (const [key, days] of [
      [old, 31],
      [recent, 29],
    ] as const) {
      await once(key);
      const at = new Date(house.clock.now().getTime() - days * 86_400_000);
      await house.owner.query('UPDATE idempotency_keys SET created_at = $2 WHERE key = $1', [key, at]);
    }
    await house.app.get(ForgetOldKeys).handle();
    const { rows } = await house.owner.query('SELECT key FROM idempotency_keys WHERE key = ANY($1)', [[old, recent]]);
    expect(rows).toEqual([{ key: recent }]);
    expect(house.app.get(JobRegistry).cronEntries.map(({ job }) => job)).toContain('idempotency.forget_old');
  });
});
