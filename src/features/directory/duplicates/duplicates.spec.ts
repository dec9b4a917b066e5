import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { staffOf } from '../../../../test/support/an-agency.js';
import { useNetwork } from '../../../../test/support/network.js';
import { signInAs } from '../../../../test/support/sign-in.js';
import { demoId } from '../../../demo/network/index.js';
import { newId } from '../../../kernel/ids.js';
import { isProblem } from '../../../kernel/problem.js';
import { ListingReader } from '../data/listing.reader.js';
import { SearchDocuments } from '../search/data/search-documents.js';
import { DismissDuplicate } from './commands/dismiss-duplicate.js';
import { MergeRecords } from './commands/merge-records.js';
import { UndoMerge } from './commands/undo-merge.js';
import { CandidateFinder } from './data/candidate-finder.js';
import { CandidateQueries, type CandidateRow } from './data/candidates.queries.js';
import type { DuplicateKind } from './domain/directory-record.js';
import type { MergeChoices } from './domain/merge-fields.js';

const ORGANIZATION = demoId('organization', 'riverside');
const PANTRY = demoId('service', 'rp-pantry');
const PLACE = demoId('location', 'rp-ferry');
const LISTING = demoId('service_at_location', 'rp-pantry-rp-ferry');
const TWIN = {
  organization: newId(),
  service: newId(),
  location: newId(),
  listing: newId(),
  other: newId(),
  otherPlace: newId(),
};

/** The pantry once more, as another source spells it; and another pantry of the same name, elsewhere. */
const TWINS = `
  INSERT INTO hsds.organization (id, source, name, website) SELECT '${TWIN.organization}', 'county', 'Riverside Pantry, Inc.', website FROM hsds.organization WHERE id = '${ORGANIZATION}';
  INSERT INTO hsds.phone (id, source, organization_id, number) SELECT gen_random_uuid(), 'county', '${TWIN.organization}', number FROM hsds.phone WHERE organization_id = '${ORGANIZATION}' OR service_id = '${PANTRY}' LIMIT 2;
  INSERT INTO hsds.service (id, source, organization_id, name, description, wait_time, fees_description) VALUES ('${TWIN.service}', 'county', '${TWIN.organization}', 'Choice Pantyr', 'Groceries of your choice, twice a month.', 'No wait', 'Nothing');
  INSERT INTO hsds.location (id, source, name, latitude, longitude) SELECT '${TWIN.location}', 'county', name, latitude, longitude FROM hsds.location WHERE id = '${PLACE}';
  INSERT INTO hsds.address (id, source, location_id, address_1, city, state_province, postal_code, country)
    SELECT gen_random_uuid(), 'county', '${TWIN.location}', replace(address_1, 'Street', 'St'), city, state_province, postal_code, country FROM hsds.address WHERE location_id = '${PLACE}';
  INSERT INTO hsds.service_at_location (id, source, service_id, location_id) VALUES ('${TWIN.listing}', 'county', '${TWIN.service}', '${TWIN.location}');
  INSERT INTO hsds.phone (id, source, service_id, number) SELECT gen_random_uuid(), 'county', '${TWIN.service}', regexp_replace(number, '\\D', '', 'g') FROM hsds.phone WHERE service_id = '${PANTRY}' LIMIT 1;
  INSERT INTO hsds.phone (id, source, service_id, number, description) VALUES (gen_random_uuid(), 'county', '${TWIN.service}', '814-555-0199', 'After hours');
  INSERT INTO hsds.required_document (id, source, service_id, document) VALUES (gen_random_uuid(), 'county', '${TWIN.service}', 'Bags'), (gen_random_uuid(), 'county', '${TWIN.service}', 'A photo ID');
  INSERT INTO hsds.service (id, source, organization_id, name) VALUES ('${TWIN.other}', 'county', '${TWIN.organization}', 'Choice pantry');
  INSERT INTO hsds.location (id, source, latitude, longitude) VALUES ('${TWIN.otherPlace}', 'county', 40.9, -79.9);
  INSERT INTO hsds.address (id, source, location_id, address_1, city, state_province, postal_code, country) VALUES (gen_random_uuid(), 'county', '${TWIN.otherPlace}', '900 Quarry Road', 'Farhaven', 'PA', '15999', 'US');
  INSERT INTO hsds.service_at_location (id, source, service_id, location_id) VALUES (gen_random_uuid(), 'county', '${TWIN.other}', '${TWIN.otherPlace}');`;

const TABLES = [
  'organization',
  'service',
  'location',
  'service_at_location',
  'phone',
  'address',
  'schedule',
  'required_document',
  'contact',
  'language',
];

describe('records that are in the directory twice', () => {
  const given = useNetwork();
  const sam = { ...staffOf(demoId('agency', 'alder-valley'), ['resource_specialist']), userId: newId(), name: 'Sam' };
  let token = '';

  beforeAll(async () => {
    await given.owner.query(TWINS);
    await given.transactor.run(sam, (tx) => given.app.get(SearchDocuments).refresh(tx, { all: true }));
    await given.app.get(CandidateFinder).findAll();
    token = await signInAs(given, 'admin@aldervalley.example');
  });

  const open = async (
    kind: DuplicateKind | null = null,
    state: CandidateRow['state'] = 'open',
  ): Promise<readonly CandidateRow[]> => {
    const page = await given.app
      .get(CandidateQueries)
      .page(sam, { kind, state, likelyOnly: false, first: 100, after: null });
    return isProblem(page) ? [] : page.items;
  };
  const between = async (kind: DuplicateKind, ...ids: readonly string[]): Promise<CandidateRow> => {
    const found = (await open(kind)).find(({ first, second }) => ids.includes(first.id) && ids.includes(second.id));
    if (!found) throw new Error('There is no such candidate.');
    return found;
  };
  const merge = (candidate: CandidateRow, keepId: string, choices: MergeChoices = {}) =>
    given.app.get(MergeRecords).execute(sam, { candidateId: candidate.id, keepId, choices, idempotencyKey: newId() });
  const merged = async (candidate: CandidateRow, keepId: string, choices: MergeChoices = {}): Promise<string> => {
    const done = await merge(candidate, keepId, choices);
    if (isProblem(done)) throw new Error(done.message);
    return done.id;
  };
  const undo = (id: string) => given.app.get(UndoMerge).execute(sam, id);
  /** Everything that the directory says, as it stands. */
  const everything = async (): Promise<unknown> => {
    const all: Record<string, unknown> = {};
    for (const table of TABLES)
      all[table] = (
        await given.owner.query(`SELECT to_jsonb(r) - 'updated_at' AS row FROM hsds.${table} r ORDER BY id`)
      ).rows;
    for (const table of ['agencies', 'program_news', 'how_to_refer'])
      all[table] = (
        await given.owner.query(`SELECT to_jsonb(r) - 'updated_at' AS row FROM ${table} r ORDER BY to_jsonb(r)::text`)
      ).rows;
    all['search'] = (
      await given.owner.query('SELECT listing_id, service_name, organization_name FROM search_cards ORDER BY 1')
    ).rows;
    return all;
  };
  const ask = async (query: string, variables: object = {}) => {
    const { body } = await request(given.app.getHttpServer())
      .post('/graphql')
      .set('cookie', token)
      .set('x-loopkeeper', '1')
      .send({ query, variables });
    return body;
  };
  const row = async (table: string, id: string) =>
    (await given.owner.query(`SELECT * FROM hsds.${table} WHERE id = $1`, [id])).rows[0];

  it('finds the twin with its reasons, and not the namesake elsewhere', async () => {
    const twin = await between('service', PANTRY, TWIN.service);
    expect(twin.score).toBeGreaterThan(0.85);
    expect(twin.reasons).toEqual(expect.arrayContaining(['similar_name', 'same_phone', 'same_address']));
    expect((await between('organization', ORGANIZATION, TWIN.organization)).reasons).toContain('same_name');
    expect((await between('location', PLACE, TWIN.location)).score).toBeGreaterThan(0.85);
    const all = await open();
    expect(all.filter(({ kind }) => kind === 'location')).toHaveLength(1);
    const { rows: places } = await given.owner.query(
      `SELECT max(jsonb_array_length(compared -> 'addresses')) AS most FROM duplicate_records WHERE kind = 'location'`,
    );
    expect(places).toEqual([{ most: 1 }]);
    expect(all.some(({ first, second }) => [first.id, second.id].includes(TWIN.other))).toBe(false);
    const scores = all.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('makes one of two places, then of two services, and every old id leads on', async () => {
    const before = await everything();
    const place = await merged(await between('location', PLACE, TWIN.location), PLACE);
    const service = await merged(await between('service', PANTRY, TWIN.service), PANTRY, {
      fees_description: 'merged',
      hours: 'kept',
    });

    expect(await row('service', PANTRY)).toMatchObject({
      name: 'Choice pantry',
      wait_time: 'No wait',
      fees_description: 'Nothing',
    });
    expect((await row('service', TWIN.service)).missing_since).not.toBeNull();
    const { rows: numbers } = await given.owner.query(
      `SELECT regexp_replace(number, '\\D', '', 'g') AS n FROM hsds.phone WHERE service_id = $1 AND missing_since IS NULL`,
      [PANTRY],
    );
    expect(new Set(numbers.map(({ n }) => n)).size).toBe(numbers.length);
    expect(numbers).toContainEqual({ n: '8145550199' });
    const { rows: documents } = await given.owner.query(
      'SELECT document FROM hsds.required_document WHERE service_id = $1 AND missing_since IS NULL ORDER BY 1',
      [PANTRY],
    );
    expect(documents).toEqual([{ document: 'A photo ID' }, { document: 'Bags' }]);

    for (const old of [TWIN.listing, TWIN.service]) {
      const { data } = await ask('query ($id: ID!) { listing(id: $id) { id serviceName } }', { id: old });
      expect(data.listing).toEqual({ id: LISTING, serviceName: 'Choice pantry' });
      const referred = await given.transactor.read(sam, (tx) => given.app.get(ListingReader).forReferral(tx, old));
      expect(referred).toMatchObject({ listingId: LISTING, serviceId: PANTRY });
    }
    const { rows: shown } = await given.owner.query(
      'SELECT listing_id FROM search_cards WHERE listing_id = ANY ($1::uuid[])',
      [[LISTING, TWIN.listing, TWIN.service]],
    );
    expect(shown).toEqual([{ listing_id: LISTING }]);
    const { rows: kept } = await given.owner.query(
      `SELECT count(*)::int AS n, min(by_name) AS by FROM directory_changes WHERE origin = 'merge' AND origin_id = $1`,
      [service],
    );
    expect(kept[0]).toMatchObject({ by: 'Sam' });
    expect(kept[0]?.n).toBeGreaterThan(4);

    expect(await undo(place)).toEqual({ id: place });
    expect(await undo(service)).toEqual({ id: service });
    expect(await undo(service)).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await everything()).toEqual(before);
    expect((await ask('query ($id: ID!) { listing(id: $id) { id } }', { id: TWIN.listing })).data.listing).toEqual({
      id: TWIN.listing,
    });
  });

  it('is not undone over what somebody wrote since, and says what that is', async () => {
    const id = await merged(await between('service', PANTRY, TWIN.service), PANTRY, { wait_time: 'merged' });
    await given.owner.query(`UPDATE hsds.service SET wait_time = 'A week' WHERE id = $1`, [PANTRY]);
    const refused = await undo(id);
    expect(refused).toMatchObject({
      code: 'CHANGED_SINCE_MERGE',
      facts: { changes: [expect.stringMatching(/wait/i)] },
    });
    expect(await row('service', PANTRY)).toMatchObject({ wait_time: 'A week' });
    await given.owner.query(`UPDATE hsds.service SET wait_time = 'No wait' WHERE id = $1`, [PANTRY]);
    expect(await undo(id)).toEqual({ id });
  });

  it('takes the agency along when its organization goes, and refuses to make one of two agencies', async () => {
    const before = await everything();
    const candidate = await between('organization', ORGANIZATION, TWIN.organization);
    const id = await merged(candidate, TWIN.organization, { name: 'merged' });
    const { rows } = await given.owner.query('SELECT name FROM agencies WHERE organization_id = $1', [
      TWIN.organization,
    ]);
    expect(rows).toHaveLength(1);
    expect(await row('organization', TWIN.organization)).toMatchObject({ name: 'Riverside Pantry' });
    expect(await row('service', PANTRY)).toMatchObject({ organization_id: TWIN.organization });
    expect(await undo(id)).toEqual({ id });
    expect(await everything()).toEqual(before);

    const other = demoId('organization', 'stillwater');
    const both = newId();
    const [first, second] = [ORGANIZATION, other].sort();
    await given.owner.query(
      `INSERT INTO duplicate_candidates (id, kind, first_id, second_id, score, reasons, found_at) VALUES ($1, 'organization', $2, $3, 0.9, '{same_name}', now())`,
      [both, first, second],
    );
    const refused = await given.app
      .get(MergeRecords)
      .execute(sam, { candidateId: both, keepId: ORGANIZATION, choices: {}, idempotencyKey: newId() });
    expect(refused).toMatchObject({ code: 'BOTH_AGENCIES' });
  });

  it('never merges a place that is kept private', async () => {
    const candidate = await between('location', PLACE, TWIN.location);
    await given.owner.query('UPDATE hsds.location SET is_confidential = true WHERE id = $1', [TWIN.location]);
    expect(await merge(candidate, PLACE)).toMatchObject({ code: 'PLACE_KEPT_PRIVATE' });
    await given.app.get(CandidateFinder).findChanged();
    await expect(between('location', PLACE, TWIN.location)).rejects.toThrow();
    await given.owner.query('UPDATE hsds.location SET is_confidential = false WHERE id = $1', [TWIN.location]);
    await given.app.get(CandidateFinder).findChanged();
    expect((await between('location', PLACE, TWIN.location)).state).toBe('open');
  });

  it('does not ask again about two that a person said are two', async () => {
    const candidate = await between('service', PANTRY, TWIN.service);
    await given.app.get(DismissDuplicate).execute(sam, candidate.id, true);
    await given.app.get(CandidateFinder).findAll();
    await expect(between('service', PANTRY, TWIN.service)).rejects.toThrow();
    expect((await open('service', 'not_duplicates')).map(({ id }) => id)).toEqual([candidate.id]);
    expect(await merge(candidate, PANTRY)).toMatchObject({ code: 'ALREADY_DECIDED' });
    await given.app.get(DismissDuplicate).execute(sam, candidate.id, false);
    expect((await between('service', PANTRY, TWIN.service)).id).toBe(candidate.id);
  });

  it('finds a new twin by what changed alone, and forgets one that became another', async () => {
    await given.owner.query(
      `UPDATE hsds.service SET name = 'Tax help', description = 'Forms filled in for free.' WHERE id = $1`,
      [TWIN.service],
    );
    await given.app.get(CandidateFinder).findChanged();
    await expect(between('service', PANTRY, TWIN.service)).rejects.toThrow();
    await given.owner.query(`UPDATE hsds.service SET name = 'Choice Pantry' WHERE id = $1`, [TWIN.service]);
    await given.app.get(CandidateFinder).findChanged();
    expect((await between('service', PANTRY, TWIN.service)).reasons).toContain('same_name');
  });

  it('is compared and merged over the API', async () => {
    const page = await ask(
      '{ duplicateCandidates(filter: { kind: SERVICE }, first: 1) { items { id isLikely first { id } reasons { text speaksFor } } nextCursor } duplicatesOverview { service lookedAt } }',
    );
    const [item] = page.data.duplicateCandidates.items;
    expect(item.reasons[0]).toEqual({ text: expect.any(String), speaksFor: expect.any(Boolean) });
    expect(page.data.duplicatesOverview.lookedAt).not.toBeNull();
    const { data } = await ask(
      'query ($id: ID!) { compareDuplicate(id: $id) { fields { key first second isSame } groups { key first second isChosen } } }',
      { id: item.id },
    );
    expect(data.compareDuplicate.fields.map(({ key }: { key: string }) => key)).toContain('name');
    expect(
      data.compareDuplicate.groups.find(({ key }: { key: string }) => key === 'phones').second.length,
    ).toBeGreaterThan(0);
    const MERGE =
      'mutation ($input: MergeRecordsInput!) { mergeRecords(input: $input) { __typename ... on DirectoryMerge { id kept { name } } ... on Problem { message } } }';
    const input = {
      candidateId: item.id,
      keep: 'FIRST',
      choices: [{ field: 'name', from: 'FIRST' }],
      idempotencyKey: newId(),
    };
    const first = await ask(MERGE, { input });
    expect(first.data.mergeRecords.__typename).toBe('DirectoryMerge');
    expect((await ask(MERGE, { input })).data.mergeRecords.id).toBe(first.data.mergeRecords.id);
    const undone = await ask('mutation ($id: ID!) { undoMerge(id: $id) { __typename } }', {
      id: first.data.mergeRecords.id,
    });
    expect(undone.data.undoMerge.__typename).toBe('DirectoryMerge');
  });
});
