import { describe, expect, it } from '@jest/globals';
import { useApplication } from '../../../test/support/application.js';
import { useCast } from '../../../test/support/cast.js';
import { staffOf } from '../../../test/support/an-agency.js';
import type { Actor } from '../../kernel/actor.js';
import { newId } from '../../kernel/ids.js';
import { isProblem } from '../../kernel/problem.js';
import { CreateUser } from '../identity/index.js';
import { systemActor } from '../../kernel/actor.js';
import { DecideSuggestion, type DecisionRequest } from './commands/decide-suggestion.js';
import { ReadSuggestions } from './commands/read-suggestions.js';
import { SuggestChange, type ChangeToSuggest } from './commands/suggest-change.js';
import { SUGGESTION_FIELDS, suggestionFields, type SuggestionField } from './domain/suggestion-fields.js';
import { suggestionLifecycle, SUGGESTION_STATES } from './domain/suggestion-lifecycle.js';
import type { SuggestionView } from './domain/suggestion.js';

const house = useApplication();
const cast = useCast(house);

const SYSTEM = systemActor('test');
let keeper: Actor | null = null;

/** Somebody of the clinic who keeps the directory. */
async function specialist(...roles: Actor['roles'][number][]): Promise<Actor> {
  const wanted = roles.length > 0 ? roles : (['resource_specialist'] as const);
  if (keeper && roles.length === 0) return keeper;
  const made = await house.transactor.run(SYSTEM, (tx) =>
    house.app.get(CreateUser).execute(tx, SYSTEM, {
      email: `k${newId().slice(-8)}@clinic.example`,
      displayName: 'Kim',
      agencyId: cast().clinic,
      roles: [...wanted],
    }),
  );
  if (isProblem(made)) throw new Error(made.message);
  const actor = staffOf(cast().clinic, wanted, { userId: made.id, name: 'Kim' });
  if (roles.length === 0) keeper = actor;
  return actor;
}

const listing = async (): Promise<string> => {
  const id = newId();
  await house.owner.query(
    `INSERT INTO hsds.service (id, organization_id, name, description, status) SELECT $1, organization_id, 'Food box', 'Boxes on Tuesdays', 'active' FROM agencies WHERE id = $2`,
    [id, cast().pantry],
  );
  return id;
};

async function suggests(who: Actor, listingId: string, change: Partial<ChangeToSuggest> = {}): Promise<string> {
  const made = await house.app.get(SuggestChange).execute(who, {
    listingId, field: 'description', value: 'Boxes on Wednesdays', note: null, idempotencyKey: newId(), ...change,
  }); // prettier-ignore
  if (isProblem(made)) throw new Error(`${made.code} ${made.field} ${made.message}`);
  return made.id;
}

async function decides(id: string, decision: DecisionRequest['decision'], given: Partial<DecisionRequest> = {}) {
  const result = await house.app.get(DecideSuggestion).execute(given.id ? cast().ana : await specialist(), {
    id, decision, value: null, reason: null, overNewer: false, seenVersion: 1, idempotencyKey: newId(), ...given,
  }); // prettier-ignore
  return isProblem(result) ? { code: result.code, field: result.field } : 'done';
}

const seen = async (id: string, as?: Actor): Promise<SuggestionView | null> =>
  house.app.get(ReadSuggestions).one(as ?? (await specialist()), id);

const description = async (id: string): Promise<string> =>
  (await house.owner.query<{ description: string }>('SELECT description FROM hsds.service WHERE id = $1', [id])).rows[0]
    ?.description ?? '';

describe('a suggestion', () => {
  it('changes nothing until a keeper takes it, and then says why the listing changed', async () => {
    const food = await listing();
    const id = await suggests(cast().ana, food);
    expect(await description(food)).toBe('Boxes on Tuesdays');
    expect(await decides(id, 'accept')).toBe('done');
    expect(await description(food)).toBe('Boxes on Wednesdays');
    expect(await seen(id)).toMatchObject({
      state: 'accepted',
      appliedValue: 'Boxes on Wednesdays',
      decidedByName: 'Kim',
    });
    const { rows } = await house.owner.query(
      `SELECT origin, origin_id, before, after, by_name FROM directory_changes WHERE row_id = $1 ORDER BY id DESC LIMIT 1`,
      [food],
    );
    expect(rows).toEqual([
      {
        origin: 'suggestion',
        origin_id: id,
        before: { description: 'Boxes on Tuesdays' },
        after: { description: 'Boxes on Wednesdays' },
        by_name: 'Kim',
      },
    ]);
    expect((await house.owner.query('SELECT 1 FROM listing_verifications WHERE listing_id = $1', [food])).rows).toEqual(
      [],
    );
  });

  it('is found by search as soon as it is taken', async () => {
    const food = await listing();
    const id = await suggests(cast().ana, food, { field: 'name', value: 'Quinoa crates' });
    await decides(id, 'accept');
    const { rows } = await house.owner.query(
      `SELECT 1 FROM search_documents WHERE service_id = $1 AND words @@ to_tsquery('simple', 'quinoa')`,
      [food],
    );
    expect(rows).toHaveLength(1);
  });

  it('may be taken in other words, or left with a reason that its maker reads', async () => {
    const [food, other] = [await listing(), await listing()];
    const [edited, rejected] = [await suggests(cast().ana, food), await suggests(cast().marta, other)];
    expect(await decides(edited, 'edit')).toEqual({ code: 'INVALID_INPUT', field: 'value' });
    expect(await decides(edited, 'edit', { value: 'Boxes on Thursdays' })).toBe('done');
    expect([await description(food), (await seen(edited))?.state]).toEqual(['Boxes on Thursdays', 'edited']);
    expect(await decides(rejected, 'reject')).toEqual({ code: 'INVALID_INPUT', field: 'reason' });
    expect(await decides(rejected, 'reject', { reason: 'We called; it is Tuesday.' })).toBe('done');
    expect(await description(other)).toBe('Boxes on Tuesdays');
    expect(await seen(rejected, cast().marta)).toMatchObject({
      state: 'rejected',
      decisionNote: 'We called; it is Tuesday.',
    });
  });

  it('tells its maker what became of it, once', async () => {
    const reading = house.app.get(ReadSuggestions);
    const before = await reading.untold(cast().luis);
    const id = await suggests(cast().luis, await listing());
    expect(await reading.untold(cast().luis)).toBe(before);
    await decides(id, 'accept');
    expect(await reading.untold(cast().luis)).toBe(before + 1);
    expect((await reading.own(cast().luis))[0]).toMatchObject({ id, toldAt: null });
    await reading.told(cast().luis);
    expect(await reading.untold(cast().luis)).toBe(0);
  });

  it('is not written over a newer value unseen', async () => {
    const food = await listing();
    const id = await suggests(cast().ana, food);
    await house.owner.query(`UPDATE hsds.service SET description = 'Boxes on Fridays' WHERE id = $1`, [food]);
    expect(await seen(id)).toMatchObject({ oldValue: 'Boxes on Tuesdays', currentValue: 'Boxes on Fridays' });
    expect(await decides(id, 'accept')).toEqual({ code: 'NEWER_VALUE', field: 'value' });
    expect(await description(food)).toBe('Boxes on Fridays');
    expect(await decides(id, 'accept', { overNewer: true })).toBe('done');
    expect(await description(food)).toBe('Boxes on Wednesdays');
  });

  it('gives way when another for the same field is taken, and to no other field', async () => {
    const food = await listing();
    const [first, second, phone] = [
      await suggests(cast().ana, food),
      await suggests(cast().ben, food, { value: 'Boxes daily' }),
      await suggests(cast().ben, food, { field: 'phone', value: '(814) 555-0100' }),
    ];
    await decides(second, 'accept');
    expect([(await seen(first))?.state, (await seen(phone))?.state]).toEqual(['superseded', 'open']);
    expect(await decides(first, 'accept')).toEqual({ code: 'ALREADY_DECIDED', field: null });
  });

  it('is decided once: a repeated press does no harm, an old page is told', async () => {
    const id = await suggests(cast().ana, await listing());
    expect(await decides(id, 'accept', { seenVersion: 7 })).toEqual({ code: 'STALE_VERSION', field: null });
    const key = newId();
    expect([
      await decides(id, 'accept', { idempotencyKey: key }),
      await decides(id, 'accept', { idempotencyKey: key }),
    ]).toEqual(['done', 'done']);
  });

  it('is kept as the editor would keep it, without markup, and refused in the words of the editor', async () => {
    const food = await listing();
    const web = await suggests(cast().ana, food, { field: 'web', value: 'pantry.example/boxes' });
    const words = await suggests(cast().ana, food, { value: 'Boxes <b>daily</b>' });
    for (const id of [web, words]) expect(await decides(id, 'accept')).toBe('done');
    expect(await seen(web)).toMatchObject({ currentValue: 'https://pantry.example/boxes' });
    expect(await description(food)).toBe('Boxes daily');
    const phone = await suggests(cast().ana, food, { field: 'phone', value: '(814) 555-0100' });
    expect(await decides(phone, 'edit', { value: '211' })).toBe('done');
    const refused = await house.app
      .get(SuggestChange)
      .execute({ ...cast().ana, locale: 'es' }, { listingId: food, field: 'email', value: 'no', note: null, idempotencyKey: newId() }); // prettier-ignore
    expect(refused).toMatchObject({ field: 'value', message: 'Un correo, como ayuda@example.org.' });
  });

  it('waits by how much its listing is used, then by its age, page by page', async () => {
    const [quiet, busy] = [await listing(), await listing()];
    const [first, second, third] = [
      await suggests(cast().ana, quiet),
      await suggests(cast().ana, busy),
      await suggests(cast().ana, busy, { field: 'fees', value: 'Free' }),
    ];
    await house.owner.query(`INSERT INTO listing_use (listing_id, day, opened, referred) VALUES ($1, current_date, 2, 90)`, [busy]); // prettier-ignore
    const order: string[] = [];
    let after: string | null = null;
    do {
      const page = await house.app
        .get(ReadSuggestions)
        .waiting(await specialist(), { states: ['open'], listingId: null }, { first: 2, after });
      order.push(...page.items.map(({ id }: SuggestionView) => id));
      after = page.nextCursor;
    } while (after !== null);
    expect(order.slice(0, 2)).toEqual([second, third]);
    expect(order).toContain(first);
    expect(new Set(order).size).toBe(order.length);
  });

  it('about a listing that was merged counts for the one that stayed, and for its own again once that is undone', async () => {
    const [old, stays] = [await listing(), await listing()];
    const id = await suggests(cast().ana, old);
    const merge = newId();
    await house.owner.query(
      `INSERT INTO directory_merges (id, kind, kept_id, merged_id, merged_at, merged_by) VALUES ($1, 'service', $2, $3, now(), 'Kim')`,
      [merge, stays, old],
    );
    await house.owner.query(`INSERT INTO directory_redirects VALUES ($1, $2, 'service', $3)`, [old, stays, merge]);
    const waiting = async (listingId: string): Promise<readonly string[]> => {
      const filter = { states: ['open'], listingId } as const;
      const page = await house.app.get(ReadSuggestions).waiting(await specialist(), filter, { first: 9, after: null });
      return page.items.map((each) => each.id);
    };
    expect([await waiting(stays), await waiting(old)]).toEqual([[id], [id]]);
    await house.owner.query('DELETE FROM directory_redirects WHERE old_id = $1', [old]);
    expect([await waiting(stays), await waiting(old)]).toEqual([[], [id]]);
    await house.owner.query(`INSERT INTO directory_redirects VALUES ($1, $2, 'service', $3)`, [old, stays, merge]);
    expect(await decides(id, 'accept')).toBe('done');
    expect([await description(stays), await description(old)]).toEqual(['Boxes on Wednesdays', 'Boxes on Tuesdays']);
  });

  it('by a visitor is taken too, and what cannot stand in a field is refused from whoever comes', async () => {
    const food = await listing();
    const suggest = house.app.get(SuggestChange);
    const change = { listingId: food, field: 'email', value: 'hello@pantry.example', note: null } as const;
    const made = await suggest.fromPublic(change);
    expect(isProblem(made)).toBe(false);
    const refused: readonly Partial<ChangeToSuggest>[] = [
      { field: 'email', value: 'no address' },
      { field: 'web', value: 'javascript:alert(1)' },
      { field: 'phone', value: '12' },
      { field: 'status', value: 'gone' },
      { field: 'name', value: 'x'.repeat(201) },
      { field: 'description', value: 'Boxes on Tuesdays' },
      { field: 'other', value: null, note: null },
      { listingId: newId() },
    ];
    for (const fault of refused) expect(isProblem(await suggest.fromPublic({ ...change, ...fault }))).toBe(true);
  });

  it('is seen by keepers and by its maker, and by nobody else', async () => {
    const id = await suggests(cast().marta, await listing());
    const who = {
      keeper: await specialist(),
      maker: cast().marta,
      colleague: cast().luis,
      coordinator: cast().ana,
      stranger: cast().stranger,
    };
    const visible: Record<string, boolean> = {};
    for (const [name, actor] of Object.entries(who)) visible[name] = (await seen(id, actor)) !== null;
    expect(visible).toEqual({ keeper: true, maker: true, colleague: false, coordinator: false, stranger: false });
  });
});

describe('each field', () => {
  const GOOD: Readonly<Partial<Record<SuggestionField, string>>> = {
    name: 'Bread box', description: 'Bread', web: 'https://pantry.example', phone: '(814) 555-0142', email: 'a@pantry.example', how_to_get_in: 'Just come',
    eligibility: 'Everybody', fees: 'Free', status: 'temporarily closed', languages: 'English, Spanish', capacity: 'Waitlist, 10 days',
  }; // prettier-ignore

  it.each(SUGGESTION_FIELDS.map((field) => [field]))(
    '%s is written when it is taken, or says that it is changed by hand',
    async (field) => {
      const food = await listing();
      const id = await suggests(cast().ana, food, { field, value: GOOD[field] ?? 'In words' });
      if (!suggestionFields[field].written) {
        expect(await decides(id, 'accept')).toEqual({ code: 'CHANGED_BY_HAND', field: null });
        expect(await decides(id, 'settle')).toBe('done');
        expect((await seen(id))?.state).toBe('accepted');
        return;
      }
      expect(await decides(id, 'accept')).toBe('done');
      expect(await seen(id)).toMatchObject({ appliedValue: GOOD[field], state: 'accepted' });
      if (field !== 'capacity') expect(await seen(id)).toMatchObject({ currentValue: GOOD[field] });
    },
  );

  it('has states that the database knows, each reached from open alone', async () => {
    const { rows } = await house.owner.query<{ definition: string }>(
      `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = 'suggestions'::regclass AND conname = 'suggestions_state_check'`,
    );
    expect(Object.keys(suggestionLifecycle.states).sort()).toEqual([...SUGGESTION_STATES].sort());
    for (const state of SUGGESTION_STATES) expect(rows[0]?.definition).toContain(`'${state}'`);
    expect(Object.values(suggestionLifecycle.actions).flatMap(({ from }) => from)).toEqual([
      'open',
      'open',
      'open',
      'open',
      'open',
    ]);
  });
});

describe('what happens to referrals and calls', () => {
  const openOf = async (listingId: string, as?: Actor): Promise<readonly SuggestionView[]> => {
    const page = await house.app
      .get(ReadSuggestions)
      .waiting(as ?? (await specialist('director')), { states: ['open'], listingId }, { first: 20, after: null });
    return page.items;
  };

  it.each([
    ['no_capacity', 'capacity'],
    ['service_not_offered', 'status'],
    ['out_of_area', 'area'],
    ['program_paused_or_closed', 'status'],
  ])(
    'a decline for %s suggests to look at the %s, with the referral as evidence for those who may see it',
    async (reason, field) => {
      const { sent, does, marta, settles, standing } = cast();
      const id = await sent();
      await does(marta, 'decline', id, { reason });
      await settles();
      const { reference, listing_id: listingId } = {
        ...(
          await house.owner.query<{ reference: string; listing_id: string }>(
            'SELECT reference, listing_id FROM referrals WHERE id = $1',
            [id],
          )
        ).rows[0],
      };
      expect((await standing(id)).state).toBe('declined');
      const found = (await openOf(listingId ?? '')).find((each) => each.field === field && each.reason === reason);
      expect(found).toMatchObject({ source: 'decline', newValue: null, byName: 'Riverside Pantry' });
      expect(found?.evidence[0]).toMatchObject({ kind: 'decline', reason, reference, referralId: id });
      const unseen = (await openOf(listingId ?? '', await specialist())).find((each) => each.id === found?.id);
      expect(unseen?.evidence[0]).toMatchObject({ reference: null, referralId: null });
      expect(JSON.stringify(found)).not.toMatch(/Rosa|Delgado|Food for/);
    },
  );

  it('the same again is more evidence, not another suggestion; a decline about the person says nothing of the listing', async () => {
    const { sent, does, marta, settles, listing: food } = cast();
    const before = (await openOf(food)).length;
    await does(marta, 'decline', await sent(), { reason: 'no_capacity' });
    await does(marta, 'decline', await sent(), { reason: 'client_declined' });
    await settles();
    await settles();
    const open = await openOf(food);
    expect(open).toHaveLength(before);
    expect(open.find(({ reason }) => reason === 'no_capacity')?.evidence).toHaveLength(2);
  });
});
