import { beforeAll, describe, expect, it } from '@jest/globals';
import { useHttpCast, type Member } from '../../../test/support/http-cast.js';
import { useNetwork } from '../../../test/support/network.js';
import { demoId } from '../../demo/network/index.js';
import { newId } from '../../kernel/ids.js';

const SUGGEST = `mutation ($input: SuggestChangeInput!) { suggestChange(input: $input) { __typename ... on SuggestionReceived { id } ... on Problem { field message } } }`;
const DECIDE = `mutation ($input: DecideSuggestionInput!) { decideSuggestion(input: $input) { __typename ... on Suggestion { state appliedValue currentValue } ... on Problem { code field message } } }`;
const CAPACITY = `query ($id: ID!) { listing(id: $id) { capacity { state waitDays how saidBy } } }`;

const network = useNetwork();
const cast = useHttpCast(network);
const listing = demoId('service_at_location', 'rp-pantry-rp-ferry');
const pantry = demoId('service', 'rp-pantry');

const suggests = async (who: Member, field: string, value: string | null, note: string | null = null) => {
  const input = { listingId: listing, field, value, note, idempotencyKey: newId() };
  return (await who.reads<{ suggestChange: { id: string } }>(SUGGEST, { input })).suggestChange.id;
};
const decides = async (who: Member, id: string, decision: string, value: string | null = null) => {
  const input = { id, decision, value, seenVersion: 1, idempotencyKey: newId() };
  return (await who.reads<{ decideSuggestion: Record<string, string> }>(DECIDE, { input })).decideSuggestion;
};
const capacity = async () =>
  (await cast().dora.reads<{ listing: { capacity: object | null } }>(CAPACITY, { id: listing })).listing.capacity;
const languages = async () =>
  (
    await network.owner.query<{ id: string; name: string; note: string | null; gone: boolean }>(
      'SELECT id, name, note, missing_since IS NOT NULL AS gone FROM hsds.language WHERE service_id = $1 ORDER BY name',
      [pantry],
    )
  ).rows;

beforeAll(async () => {
  await network.owner.query('DELETE FROM hsds.language WHERE service_id = $1', [pantry]);
  for (const [name, note] of [
    ['Spanish', 'On Mondays'],
    ['Polish', null],
  ])
    // prettier-ignore
    await network.owner.query('INSERT INTO hsds.language (id, service_id, name, note) VALUES ($1, $2, $3, $4)', [
      newId(),
      pantry,
      name,
      note,
    ]);
});

describe('a suggestion that is taken', () => {
  it('of how much room there is, is said by the command that says it, and stands as whose word it is', async () => {
    const { joanie, dora, ana } = cast();
    const partners = await suggests(joanie, 'CAPACITY', 'lista de espera, 10 días');
    expect(await decides(dora, partners, 'ACCEPT')).toMatchObject({ state: 'ACCEPTED' });
    expect(await capacity()).toEqual({ state: 'WAITLIST', waitDays: 10, how: 'PARTNER', saidBy: 'Riverside Pantry' });
    const called = await suggests(ana, 'CAPACITY', null, 'They said they were full when I called');
    expect(await decides(dora, called, 'EDIT', 'maybe full')).toMatchObject({ code: 'INVALID_INPUT', field: 'value' });
    expect(await decides(dora, called, 'EDIT', 'Closed')).toMatchObject({ state: 'EDITED', appliedValue: 'Closed' });
    expect(await capacity()).toMatchObject({ state: 'CLOSED', how: 'PHONE_CALL' });
  });

  it('of languages, is saved by the editor: what stands there keeps its note, what is not named goes, and history says why', async () => {
    const { ana, dora } = cast();
    const before = await languages();
    const id = await suggests(ana, 'LANGUAGES', 'English and español');
    expect(await decides(dora, id, 'ACCEPT')).toMatchObject({ state: 'ACCEPTED' });
    expect(await languages()).toMatchObject([
      { name: 'English', gone: false },
      { name: 'Polish', gone: true },
      { name: 'Spanish', note: 'On Mondays', gone: false, id: before.find(({ name }) => name === 'Spanish')?.id },
    ]);
    const { rows } = await network.owner.query(
      `SELECT DISTINCT origin, origin_id FROM directory_changes WHERE table_name = 'language' AND service_id = $1 AND origin <> 'system'`,
      [pantry],
    );
    expect(rows).toEqual([{ origin: 'suggestion', origin_id: id }]);
  });

  it('of hours, is changed by hand in the editor, in the language of whoever decides', async () => {
    const { ana, dora } = cast();
    const id = await suggests(ana, 'HOURS', 'Mondays from 9 to 5');
    expect(await decides(dora, id, 'ACCEPT')).toMatchObject({ code: 'CHANGED_BY_HAND' });
    expect(await decides(dora, id, 'SETTLE')).toMatchObject({ state: 'ACCEPTED' });
  });
});
