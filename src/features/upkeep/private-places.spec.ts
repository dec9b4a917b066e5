import { describe, expect, it } from '@jest/globals';
import { useNetwork } from '../../../test/support/network.js';
import { staffOf } from '../../../test/support/an-agency.js';
import { demoId } from '../../demo/network/index.js';
import { newId } from '../../kernel/ids.js';
import { isProblem } from '../../kernel/problem.js';
import { SaveListing } from '../directory/index.js';
import { SuggestChange, type ChangeToSuggest } from './commands/suggest-change.js';

const LISTING = demoId('service_at_location', 'hl-shelter-hl-house');
const PLACE = demoId('location', 'hl-house');

const network = useNetwork();
const kim = { ...staffOf(demoId('agency', 'alder-valley'), ['resource_specialist']), name: 'Kim' };

const said = async (change: Partial<ChangeToSuggest>, locale: 'en' | 'es' = 'en'): Promise<string | null> => {
  const whole = { listingId: LISTING, field: 'hours', value: null, note: null, ...change } as const;
  const made = await network.app
    .get(SuggestChange)
    .execute({ ...kim, userId: null, locale }, { ...whole, idempotencyKey: newId() });
  return isProblem(made) ? made.message : null;
};

describe('a place that is kept private', () => {
  it('is not written down by a suggestion: the refusal says so in both languages, and confirms no guess', async () => {
    await network.owner.query('UPDATE hsds.location SET is_confidential = true WHERE id = $1', [PLACE]);
    const refused = /kept private/;
    expect(await said({ note: 'Now at 900 Elm Street' })).toMatch(refused);
    expect(await said({ field: 'address', value: 'The old mill' })).toMatch(refused);
    expect(await said({ note: '41.98765, -79.12345' }, 'es')).toMatch(/se mantiene en privado/);
    expect(await said({ note: 'They open at 9 now' })).toBeNull();
    const visitor = { listingId: LISTING, field: 'other', value: null, note: 'Seen at 31 Mill Road' } as const;
    expect(isProblem(await network.app.get(SuggestChange).fromPublic(visitor))).toBe(true);
  });

  it('is not told by another part of the listing that is saved', async () => {
    const { rows } = await network.owner.query<{ line: string }>(
      `SELECT hidden ->> 'address_1' AS line FROM confidential_places WHERE table_name = 'address' AND location_id = $1`,
      [PLACE],
    );
    const line = rows[0]?.line ?? '';
    expect(line).not.toBe('');
    const save = (value: string) =>
      network.app.get(SaveListing).execute(kim, {
        id: LISTING,
        fields: [{ field: 'service.description', value }],
        idempotencyKey: newId(),
      });
    expect(await save(`Ring twice at ${line.toUpperCase()}.`)).toMatchObject({
      code: 'INVALID_LISTING',
      facts: { faults: [{ field: 'service.description', code: 'place_told' }] },
    });
    expect(await save('Ring twice.')).toEqual({ id: LISTING });
  });
});
