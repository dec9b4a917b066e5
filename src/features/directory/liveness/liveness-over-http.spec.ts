import { beforeAll, describe, expect, it } from '@jest/globals';
import { useHttpCast, type Member } from '../../../../test/support/http-cast.js';
import { useNetwork } from '../../../../test/support/network.js';
import { demoId } from '../../../demo/network/index.js';

const PANTRY = demoId('service_at_location', 'rp-pantry-rp-ferry');
const SHELTER = demoId('service_at_location', 'hl-shelter-hl-house');
const PLACE = demoId('location', 'rp-ferry');

const LISTING = `query ($id: ID!) { listing(id: $id) {
  capacity { state lastState waitDays closedUntil how saidBy saidAt believedUntil contrary { state saidBy } }
  verifications { group how by at changedAt changedBy } news { id text startsOn endsOn saidBy }
  howToRefer { intakePhone intakeHoursText steps documents languages afterHours version }
  contacts { id name department purposes purposeLabels isOfPerson isOfService phones { number } }
  failedCalls { count what } isPlacePrivate addresses { city } may { say keep knowPlace } } }`;
const word = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on WordKept { id } ... on Problem { code field message } } }`;
const SAY = word('sayCapacity', 'SayCapacityInput');
const CALL = word('noteFailedCall', 'NoteFailedCallInput');
const VERIFY = word('verifyListing', 'VerifyListingInput');
const NEWS = word('publishNews', 'PublishNewsInput');
const HOW = word('sayHowToRefer', 'HowToReferInput');
const CONTACT = word('keepContact', 'KeepContactInput');
const byId = (name: string): string =>
  `mutation ($id: ID!) { ${name}(id: $id) { __typename ... on WordKept { id } ... on Problem { code } } }`;
const PRIVATE = `mutation ($id: ID!, $is: Boolean!) { keepPlacePrivate(locationId: $id, isConfidential: $is) { __typename ... on PlacePrivacy { isConfidential othersAtTheSameAddress } } }`;
const SHOW = `mutation ($id: ID!) { showPrivatePlace(locationId: $id) { __typename ... on PrivatePlace { addresses } } }`;
const STALE = `query ($input: StaleListingsInput!) { staleListings(input: $input) { nextCursor items { listingId staleness uses oldestAt } } }`;

interface Seen {
  readonly capacity: object | null;
  readonly verifications: readonly ({ readonly group: string } & Record<string, unknown>)[];
  readonly news: readonly object[];
  readonly howToRefer: object | null;
  readonly contacts: readonly ({ readonly department: string | null } & Record<string, unknown>)[];
  readonly failedCalls: object | null;
}

let presses = 0;
const key = (): string => `press-${String(++presses).padStart(8, '0')}`;

describe('how things stand at a listing', () => {
  const network = useNetwork();
  const cast = useHttpCast(network);

  /** What a mutation answered; refused at the door, the code of the refusal. */
  const acts = async (member: Member, query: string, variables: object): Promise<Record<string, unknown>> => {
    const { data, errors } = await member.asks<Record<string, Record<string, unknown>>>(query, variables);
    return errors?.[0] ? { door: errors[0].extensions.code } : (Object.values(data ?? {})[0] ?? {});
  };
  const tells = (member: Member, query: string, input: object) => acts(member, query, { input });
  const says = (member: Member, listingId: string, state: string, more: object = {}) =>
    tells(member, SAY, { listingId, state, idempotencyKey: key(), ...more });
  const listing = async (member: Member, id = PANTRY) =>
    (await member.reads<{ listing: Seen }>(LISTING, { id })).listing;

  beforeAll(() => {
    network.clock.set('2026-11-23T15:00:00Z');
  });

  describe('room', () => {
    it('is said by the agency in one tap, and seen by staff with who said it and until when it is believed', async () => {
      expect(await says(cast().joanie, PANTRY, 'OPEN')).toMatchObject({ __typename: 'WordKept' });
      expect((await listing(cast().ana)).capacity).toEqual({
        state: 'OPEN',
        lastState: 'OPEN',
        waitDays: null,
        closedUntil: null,
        how: 'PARTNER',
        saidBy: 'Riverside Pantry',
        saidAt: '2026-11-23T15:00:00.000Z',
        believedUntil: '2026-12-23T15:00:00.000Z',
        contrary: null,
      });
    });

    it('is said by staff who called, and taken back as a slip: the word before stands again', async () => {
      network.clock.pass({ minutes: 5 });
      const kept = await says(cast().ana, PANTRY, 'WAITLIST', { waitDays: 10 });
      expect((await listing(cast().ana)).capacity).toMatchObject({
        state: 'WAITLIST',
        waitDays: 10,
        how: 'PHONE_CALL',
      });
      expect(await acts(cast().ben, byId('takeBackWord'), { id: kept.id })).toMatchObject({ code: 'NOT_ALLOWED' });
      expect(await acts(cast().ana, byId('takeBackWord'), { id: kept.id })).toEqual({
        __typename: 'WordKept',
        id: PANTRY,
      });
      expect((await listing(cast().ana)).capacity).toMatchObject({ state: 'OPEN', how: 'PARTNER' });
    });

    it('said with the same key is said once', async () => {
      const again = { listingId: PANTRY, state: 'LIMITED', idempotencyKey: key() };
      const [first, second] = [await tells(cast().joanie, SAY, again), await tells(cast().joanie, SAY, again)];
      expect(first).toEqual(second);
      expect(await tells(cast().joanie, SAY, { ...again, state: 'OPEN' })).toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
      });
    });

    it('shows as unknown with its last value once it is no longer believed: a shelter after a day', async () => {
      await says(cast().deacon, SHELTER, 'OPEN');
      network.clock.pass({ hours: 23 });
      expect((await listing(cast().ana, SHELTER)).capacity).toMatchObject({ state: 'OPEN' });
      network.clock.pass({ hours: 2 });
      expect((await listing(cast().ana, SHELTER)).capacity).toMatchObject({ state: 'UNKNOWN', lastState: 'OPEN' });
    });

    it('is not said by another agency, nor in words that contradict themselves', async () => {
      expect(await says(cast().deacon, PANTRY, 'CLOSED')).toMatchObject({ code: 'NOT_ALLOWED' });
      expect(await says(cast().ana, PANTRY, 'OPEN', { waitDays: 3 })).toMatchObject({ field: 'waitDays' });
      expect(await says(cast().ana, PANTRY, 'CLOSED', { closedUntil: '2026-11-01' })).toMatchObject({
        field: 'closedUntil',
      });
      expect(await says(cast().ana, demoId('service', 'none'), 'OPEN')).toMatchObject({ code: 'NOT_FOUND' });
    });

    it('a failed call is kept until somebody gets through', async () => {
      network.clock.pass({ minutes: 5 });
      const call = { listingId: PANTRY, what: 'NO_ANSWER', idempotencyKey: key() };
      const { id } = await tells(cast().ana, CALL, call);
      await tells(cast().ben, CALL, { ...call, what: 'WRONG_NUMBER', idempotencyKey: key() });
      expect((await listing(cast().ana)).failedCalls).toEqual({ count: 2, what: 'WRONG_NUMBER' });
      await acts(cast().ana, byId('takeBackWord'), { id });
      expect((await listing(cast().ana)).failedCalls).toMatchObject({ count: 1 });
      network.clock.pass({ minutes: 5 });
      await says(cast().ana, PANTRY, 'OPEN');
      expect((await listing(cast().ana)).failedCalls).toBeNull();
    });
  });

  describe('verification', () => {
    const group = async (name: string): Promise<Record<string, unknown>> =>
      (await listing(cast().ana)).verifications.find(({ group: one }) => one === name) ?? {};

    it('is of single parts, by whom and how; nothing is verified by being saved', async () => {
      await tells(cast().ana, VERIFY, { listingId: PANTRY, groups: ['HOURS', 'PHONE_INTAKE'], how: 'PHONE_CALL' });
      expect(await group('HOURS')).toMatchObject({
        how: 'PHONE_CALL',
        by: 'Ana Reyes',
        at: network.clock.now().toISOString(),
      });
      expect(await group('COST')).toMatchObject({ how: null, at: null });
      await network.owner.query(`UPDATE hsds.service SET fees_description = 'Two dollars' WHERE id = $1`, [
        demoId('service', 'rp-pantry'),
      ]);
      expect(await group('COST')).toMatchObject({ at: null });
    });

    it('tells when a verified part changed since', async () => {
      await network.owner.query(`UPDATE hsds.schedule SET closes_at = '16:00' WHERE service_id = $1`, [
        demoId('service', 'rp-pantry'),
      ]);
      await network.owner.query(`UPDATE directory_changes SET at = $1`, [
        new Date(network.clock.now().getTime() + 1000),
      ]);
      expect(await group('HOURS')).toMatchObject({ how: 'PHONE_CALL', changedAt: expect.any(String) });
      expect(await group('PHONE_INTAKE')).toMatchObject({ how: 'PHONE_CALL', changedAt: null });
    });

    it('is in the way that one can have: a partner by the portal, staff by the telephone', async () => {
      const all = { listingId: PANTRY, groups: ['COST'] };
      expect(await tells(cast().joanie, VERIFY, { ...all, how: 'PHONE_CALL' })).toMatchObject({ field: 'how' });
      expect(await tells(cast().joanie, VERIFY, { ...all, how: 'PARTNER_PORTAL' })).toMatchObject({
        __typename: 'WordKept',
      });
      expect(await tells(cast().deacon, VERIFY, { ...all, how: 'PARTNER_PORTAL' })).toMatchObject({
        code: 'NOT_ALLOWED',
      });
      expect(await tells(cast().ana, VERIFY, { ...all, groups: [], how: 'VISIT' })).toMatchObject({ field: 'groups' });
    });

    it('ranks what is stale by how much it is used, page by page without a gap', async () => {
      const pages: string[] = [];
      let after: string | null = null;
      do {
        const data: {
          staleListings: { nextCursor: string | null; items: { listingId: string; staleness: number }[] };
        } = await cast().dora.reads(STALE, { input: { first: 10, after } });
        pages.push(...data.staleListings.items.map(({ listingId }) => listingId));
        after = data.staleListings.nextCursor;
      } while (after !== null);
      expect(new Set(pages).size).toBe(pages.length);
      expect(pages.length).toBeGreaterThan(30);
      // Both were opened again and again; the pantry is verified in part.
      expect(pages.indexOf(SHELTER)).toBeLessThan(5);
      const { staleListings } = await cast().dora.reads<{ staleListings: { items: Record<string, unknown>[] } }>(
        STALE,
        {
          input: { first: 200 },
        },
      );
      const pantry = staleListings.items.find(({ listingId }) => listingId === PANTRY);
      expect(pantry).toMatchObject({ staleness: expect.closeTo(0.4, 2), oldestAt: null });
    });
  });

  it('news are shown while they hold, in the reader’s language, and taken away by those who may', async () => {
    const note = { listingId: PANTRY, text: 'Closed for Thanksgiving.', textEs: 'Cerrado por Acción de Gracias.' };
    const when = { startsOn: '2026-11-25', endsOn: '2026-11-28', idempotencyKey: key() };
    const { id } = await tells(cast().joanie, NEWS, { ...note, ...when });
    expect((await listing(cast().ana)).news).toMatchObject([
      { id, text: 'Closed for Thanksgiving.', saidBy: 'Riverside Pantry' },
    ]);
    expect(
      await tells(cast().joanie, NEWS, { ...note, ...when, endsOn: '2026-11-20', idempotencyKey: key() }),
    ).toMatchObject({
      field: 'endsOn',
    });
    expect(await acts(cast().deacon, byId('withdrawNews'), { id })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await acts(cast().ana, byId('withdrawNews'), { id })).toMatchObject({ __typename: 'WordKept' });
    expect((await listing(cast().ana)).news).toEqual([]);
  });

  it('how to refer is written by those who keep the list; two who write at once are told of each other', async () => {
    const how = {
      listingId: PANTRY,
      seenVersion: 0,
      intakePhone: '(814) 555-0151',
      intakeHours: [{ days: [2, 4], opensAt: '09:00', closesAt: '12:00' }],
      steps: ['Call first.', ' '],
      documents: ['Bags'],
      languages: ['es'],
      afterHours: 'Leave a message.',
    };
    expect(await tells(cast().ana, HOW, how)).toEqual({ door: 'FORBIDDEN' });
    expect(await tells(cast().dora, HOW, { ...how, intakePhone: 'call us' })).toMatchObject({ field: 'intakePhone' });
    expect(await tells(cast().dora, HOW, how)).toMatchObject({ __typename: 'WordKept' });
    expect((await listing(cast().ana)).howToRefer).toMatchObject({
      intakeHoursText: ['Tue, Thu 9:00 AM–12:00 PM'],
      steps: ['Call first.'],
      version: 1,
    });
    expect(await tells(cast().priya, HOW, how)).toMatchObject({ __typename: 'StaleVersion' });
  });

  it('contacts are kept by what one calls them for, and only those of the service itself are changed here', async () => {
    const desk = {
      listingId: PANTRY,
      department: 'Records desk',
      phone: '(814) 555-0155',
      isOfPerson: false,
      purposes: ['RECORDS'],
    };
    await tells(cast().dora, CONTACT, desk);
    const { contacts } = await listing(cast().ana);
    const kept: Record<string, unknown> = contacts.find(({ department }) => department === 'Records desk') ?? {};
    expect(kept).toMatchObject({
      purposes: ['RECORDS'],
      purposeLabels: ['Records'],
      isOfPerson: false,
      phones: [{ number: '(814) 555-0155' }],
    });
    expect(await tells(cast().dora, CONTACT, { ...desk, purposes: [] })).toMatchObject({ field: 'purposes' });
    const elsewhere = { ...desk, id: kept['id'], listingId: SHELTER };
    expect(await tells(cast().dora, CONTACT, elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await acts(cast().dora, byId('removeContact'), { id: kept['id'] })).toMatchObject({
      __typename: 'WordKept',
    });
    expect((await listing(cast().ana)).contacts).not.toContainEqual(
      expect.objectContaining({ department: 'Records desk' }),
    );
  });

  it('a confidential place is marked by keepers, found by nobody, shown to those who may know, and each look is kept', async () => {
    expect(await acts(cast().dora, PRIVATE, { id: PLACE, is: true })).toEqual({
      __typename: 'PlacePrivacy',
      isConfidential: true,
      othersAtTheSameAddress: 0,
    });
    expect(await listing(cast().ana)).toMatchObject({ isPlacePrivate: true, addresses: [], may: { knowPlace: false } });
    const { data } = await cast().ana.asks(
      'query ($input: SearchListingsInput!) { searchListings(input: $input) { items { serviceName city distanceMeters } } }',
      {
        input: { text: 'choice pantry', near: { postalCode: '00412' }, first: 5 },
      },
    );
    expect(JSON.stringify(data)).not.toContain('Riverbend","distanceMeters":1');
    expect(await acts(cast().dora, SHOW, { id: PLACE })).toMatchObject({
      addresses: ['1 Ferry Landing, Riverbend, PA, 00412'],
    });
    expect(await cast().rows(`SELECT actor_name FROM events WHERE type = 'location.shown'`)).toEqual([
      { actor_name: 'Dora Whitcomb' },
    ]);
    expect(await acts(cast().deacon, SHOW, { id: PLACE })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await acts(cast().ana, SHOW, { id: PLACE })).toEqual({ door: 'FORBIDDEN' });
    await acts(cast().dora, PRIVATE, { id: PLACE, is: false });
    expect(await listing(cast().ana)).toMatchObject({ isPlacePrivate: false, addresses: [{ city: 'Riverbend' }] });
  });
});
