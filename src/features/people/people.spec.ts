import { beforeAll, describe, expect, it } from '@jest/globals';
import { aClinic, anAgency, staffOf } from '../../../test/support/an-agency.js';
import { useApplication } from '../../../test/support/application.js';
import type { Actor } from '../../kernel/actor.js';
import { newId } from '../../kernel/ids.js';
import { isProblem, type Problem } from '../../kernel/problem.js';
import { CreatePerson } from './commands/create-person.js';
import { ReadPerson } from './commands/read-person.js';
import { UpdatePerson } from './commands/update-person.js';
import { aPerson } from '../../../test/support/a-person.js';
import type { Person, PersonDetails } from './domain/person.js';

const given = useApplication();
let ana: Actor;
let ben: Actor;
let elsewhere: Actor;

const kept = <T extends object>(result: T | Problem): T => {
  if (isProblem(result)) throw new Error(`${result.code} ${result.field}: ${result.message}`);
  return result;
};
const create = (actor: Actor, person: Partial<PersonDetails> = {}, idempotencyKey = newId()) =>
  given.app.get(CreatePerson).execute(actor, { person: { ...aPerson, ...person }, idempotencyKey });
const update = (actor: Actor, { id, version }: Person, person: PersonDetails) =>
  given.app.get(UpdatePerson).execute(actor, { id, seenVersion: version, person });
const search = async (actor: Actor, text: string, first = 20, after: string | null = null) =>
  kept(await given.app.get(ReadPerson).find(actor, { text, first, after }));
const find = async (actor: Actor, text: string) =>
  (await search(actor, text)).items.map(({ displayName }) => displayName);
const rows = async (sql: string, values: unknown[] = []) =>
  (await given.owner.query<Record<string, unknown>>(sql, values)).rows;

beforeAll(async () => {
  const clinic = await aClinic(given.owner);
  ana = staffOf(clinic);
  ben = staffOf(clinic, ['supervisor'], { name: 'Ben Okafor' });
  elsewhere = staffOf(await aClinic(given.owner, { name: 'Elm Clinic' }));
});

describe('a person', () => {
  it('is entered once, however often the same request arrives', async () => {
    const key = newId();
    const first = kept(await create(ana, {}, key));
    expect(first).toMatchObject({ ...aPerson, stateProfile: 'US-PA', version: 1 });
    expect(kept(await create(ana, {}, key)).id).toBe(first.id);
    expect(await create(ana, { givenName: 'Inés' }, key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('is not entered at all when one field cannot be meant', async () => {
    const before = await rows('SELECT count(*)::int FROM persons');
    expect(await create(ana, { birthDate: '2030-01-01' })).toMatchObject({ code: 'INVALID_INPUT', field: 'birthDate' });
    expect(await create(ana, { phone: 'five five five' })).toMatchObject({ code: 'INVALID_INPUT', field: 'phone' });
    expect(await rows('SELECT count(*)::int FROM persons')).toEqual(before);
  });

  it('is kept only by an agency that sends', async () => {
    expect(await create(staffOf(await anAgency(given.owner)))).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is changed, and whoever read an older version is told what changed', async () => {
    const person = kept(await create(ana));
    const changed = kept(await update(ben, person, { ...aPerson, phone: '555-010-9999', city: 'Elmton' }));
    expect(changed.version).toBe(2);
    expect(await update(ana, person, { ...aPerson, language: 'en' })).toMatchObject({
      code: 'STALE_VERSION',
      facts: { currentVersion: 2, changes: ['Ben Okafor changed: telephone, city.'] },
    });
    expect(kept(await update(ana, changed, { ...aPerson, phone: '555-010-9999', city: 'Elmton' })).version).toBe(2);
  });

  it('of another agency is not found, by any door', async () => {
    const person = kept(await create(ana, { familyName: 'Quintero' }));
    expect(await given.app.get(ReadPerson).one(elsewhere, person.id)).toBeNull();
    expect(await update(elsewhere, person, aPerson)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await find(elsewhere, 'quintero')).toEqual([]);
  });

  it('leaves a row in the access log whenever their record is read', async () => {
    const person = kept(await create(ana, { familyName: 'Villalobos' }));
    await given.app.get(ReadPerson).one(ana, person.id);
    await find(ben, 'villalobos');
    const read = await rows('SELECT what, actor_user_id FROM access_log WHERE person_id = $1 ORDER BY at, what', [
      person.id,
    ]);
    expect(read).toEqual([
      { what: 'person', actor_user_id: ana.userId },
      { what: 'person_search', actor_user_id: ben.userId },
    ]);
  });

  it('tells no event anything but ids, versions and names of fields', async () => {
    const person = kept(await create(ana));
    await update(ana, person, { ...aPerson, familyName: 'Secretname' });
    expect(JSON.stringify(await rows(`SELECT * FROM events WHERE subject = 'person:' || $1`, [person.id]))).not.toMatch(
      /Delgado|Secretname|4477/,
    );
  });
});

describe('persons are found', () => {
  let seeker: Actor;
  beforeAll(async () => {
    seeker = staffOf(await aClinic(given.owner, { name: 'Birch Clinic' }));
    await create(seeker, {
      givenName: 'José',
      familyName: 'Núñez',
      preferredName: 'Pepe',
      phone: '+1 (555) 010-1234',
      birthDate: '1990-05-06',
    });
    await create(seeker, { givenName: 'John', familyName: 'Smith', phone: null, birthDate: null });
    await create(seeker, { givenName: 'Joan', familyName: 'Smyth', phone: null, birthDate: null });
  });

  it.each([
    ['nunez', ['Pepe Núñez']],
    ['pep nu', ['Pepe Núñez']],
    ['1234', ['Pepe Núñez']],
    ['05/06/1990', ['Pepe Núñez']],
    ['smith', ['John Smith', 'Joan Smyth']],
    ['smyth', ['Joan Smyth', 'John Smith']],
    ['nobody', []],
    ["'; DROP TABLE persons", []],
  ])('%p finds %p', async (text, names) => {
    expect(await find(seeker, text)).toEqual(names);
  });

  it('page after page, each once', async () => {
    const first = await search(seeker, 'smith', 1);
    const second = await search(seeker, 'smith', 1, first.nextCursor);
    expect([...first.items, ...second.items].map(({ displayName }) => displayName)).toEqual([
      'John Smith',
      'Joan Smyth',
    ]);
    expect(second.nextCursor).toBeNull();
  });
});

describe('the database says it a second time', () => {
  const seenBy = (actor: Actor, sql: string) => given.transactor.read(actor, (tx) => tx.query<unknown[]>(sql));

  it.each(['persons', 'person_search_keys', 'person_restrictions'])(
    '%s: rows of another agency do not exist',
    async (table) => {
      const person = kept(await create(ana));
      await given.owner.query(
        `INSERT INTO person_restrictions (id, person_id, agency_id, kind, individual, created_at) VALUES ($1, $2, $3, 'safety_never_share', 'A neighbor', now())`,
        [newId(), person.id, ana.agencyId],
      );
      expect(await seenBy(elsewhere, `SELECT 1 FROM ${table} WHERE agency_id = '${ana.agencyId}'`)).toEqual([]);
      expect(await seenBy(staffOf(ana.agencyId ?? '', ['resource_specialist']), `SELECT 1 FROM ${table}`)).toEqual([]);
      expect(await seenBy(staffOf(ana.agencyId ?? '', ['partner_manager']), `SELECT 1 FROM ${table}`)).toEqual([]);
      expect((await seenBy(ana, `SELECT 1 FROM ${table}`)).length).toBeGreaterThan(0);
    },
  );

  it('refuses to enter a person for another agency', async () => {
    const insert = `INSERT INTO person_search_keys (agency_id, key, person_id) SELECT '${elsewhere.agencyId}', 'name:x', id FROM persons LIMIT 1`;
    await expect(given.transactor.run(ana, (tx) => tx.query(insert))).rejects.toThrow(/row-level security/);
  });
});
