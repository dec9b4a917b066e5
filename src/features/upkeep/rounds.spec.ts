import { beforeAll, describe, expect, it } from '@jest/globals';
import { LinkReader, useHttpCast } from '../../../test/support/http-cast.js';
import { useNetwork } from '../../../test/support/network.js';
import { demoId } from '../../demo/network/index.js';
import { newId } from '../../kernel/ids.js';
import { JobRegistry } from '../../platform/jobs/index.js';

const MAILBOX = 'intake@riversidepantry.example';
const BEGIN = `mutation ($input: BeginRoundInput!) { beginRound(input: $input) { __typename ... on VerificationRound { id listings waiting toCall letters } ... on Problem { code message field } } }`;
const ROUNDS = `{ verificationRounds { id name listings answeredByLink answeredByPhone wrongNumber leftOut waiting toCall letters lettersAnswered endedAt } }`;
const CALLS = `query ($laterToo: Boolean) { callQueue(laterToo: $laterToo, first: 50) { now all items { roundId listingId serviceName phone calls callAt parts { group label lines verifiedAt verifiedBy } } } }`;
const RECORD = `mutation ($input: RecordCallInput!) { recordCall(input: $input) { __typename ... on CallRecorded { listingId } ... on Problem { code message field } } }`;
const SUGGESTIONS = `query ($listingId: ID) { suggestions(listingId: $listingId, first: 50) { items { field newValue note source byName } } }`;
const CANDIDATES = `query ($filter: RoundCandidatesInput) { roundCandidates(filter: $filter, first: 5) { items { listingId serviceName inNetwork oldestAt } nextCursor } }`;

interface RoundSeen {
  readonly id: string;
  readonly listings: number;
  readonly answeredByLink: number;
  readonly answeredByPhone: number;
  readonly wrongNumber: number;
  readonly leftOut: number;
  readonly waiting: number;
  readonly toCall: number;
  readonly lettersAnswered: number;
}

interface CallSeen {
  readonly roundId: string;
  readonly listingId: string;
  readonly calls: number;
  readonly callAt: string;
  readonly parts: readonly {
    readonly group: string;
    readonly lines: readonly string[];
    readonly verifiedBy: string | null;
  }[];
}

const network = useNetwork();
const cast = useHttpCast(network);

const ferry = demoId('service_at_location', 'rp-pantry-rp-ferry');
let outside = '';

const verified = async (listingId: string): Promise<readonly string[]> => {
  const { rows } = await network.owner.query<{ field_group: string }>(
    `SELECT field_group FROM listing_verifications WHERE listing_id = $1 AND how IN ('partner_link', 'phone_call') AND verified_at > $2 ORDER BY 1`,
    [listingId, began],
  );
  return rows.map((row) => row.field_group);
};
let began = new Date(0);

async function beginsRound(...listingIds: string[]): Promise<RoundSeen> {
  began = network.clock.now();
  const { beginRound } = await cast().priya.reads<{ beginRound: RoundSeen & { __typename: string } }>(BEGIN, {
    input: { name: 'November', listingIds, idempotencyKey: newId() },
  });
  expect(beginRound.__typename).toBe('VerificationRound');
  network.clock.pass({ minutes: 1 });
  await network.settle();
  return beginRound;
}

const roundNow = async (id: string): Promise<RoundSeen> => {
  const { verificationRounds } = await cast().priya.reads<{ verificationRounds: RoundSeen[] }>(ROUNDS);
  const round = verificationRounds.find((each) => each.id === id);
  if (!round) throw new Error('The round is gone.');
  const { listings, answeredByLink, answeredByPhone, wrongNumber, leftOut, waiting, toCall } = round;
  expect(answeredByLink + answeredByPhone + wrongNumber + leftOut + waiting + toCall).toBe(listings);
  return round;
};

const callsOf = async (id: string, laterToo = false): Promise<readonly CallSeen[]> => {
  const { callQueue } = await cast().priya.reads<{ callQueue: { items: CallSeen[] } }>(CALLS, { laterToo });
  return callQueue.items.filter(({ roundId }) => roundId === id);
};

const records = (input: object) => cast().priya.sends(RECORD, input);

const verificationLinks = (): readonly string[] =>
  cast()
    .mailsTo(MAILBOX)
    .flatMap(({ text }) => /\/v\/[\w-]+/.exec(text) ?? []);

const openLink = async (): Promise<LinkReader> => {
  const link = verificationLinks().at(-1);
  if (!link) throw new Error('No link was mailed.');
  return new LinkReader(network, link).opens();
};

async function endsAllRounds(): Promise<void> {
  const { verificationRounds } = await cast().priya.reads<{
    verificationRounds: { id: string; endedAt: string | null }[];
  }>(ROUNDS);
  for (const { id } of verificationRounds.filter(({ endedAt }) => endedAt === null))
    await cast().priya.reads(`mutation ($id: ID!) { endRound(id: $id) { __typename } }`, { id });
}

/** The clock's job, as it comes round every ten minutes. */
async function looksAgain(): Promise<void> {
  await network.app
    .get(JobRegistry)
    .handlers.find(({ job }) => job === 'upkeep.rounds')
    ?.handle({}, { attempt: 1, maxAttempts: 1 });
  await network.settle();
}

beforeAll(async () => {
  const { rows } = await network.owner.query<{ id: string }>(
    `SELECT s.id FROM hsds.service s LEFT JOIN agencies a ON a.organization_id = s.organization_id WHERE a.id IS NULL AND s.status = 'active' ORDER BY s.name LIMIT 1`,
  );
  outside = rows[0]?.id ?? '';
  const { rows: places } = await network.owner.query<{ id: string }>(
    `SELECT id FROM hsds.service_at_location WHERE service_id = $1 LIMIT 1`,
    [outside],
  );
  outside = places[0]?.id ?? outside;
});

describe('a round of verification', () => {
  it('chooses from what is stale and used, and only keepers begin one', async () => {
    const { priya, ana } = cast();
    const { roundCandidates } = await priya.reads<{ roundCandidates: { items: { inNetwork: boolean }[] } }>(
      CANDIDATES,
      {
        filter: { inNetworkOnly: true },
      },
    );
    expect(roundCandidates.items.length).toBe(5);
    expect(roundCandidates.items.every(({ inNetwork }) => inNetwork)).toBe(true);
    const refused = await ana.asks(BEGIN, { input: { name: 'Mine', listingIds: [ferry], idempotencyKey: newId() } });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('mails each partner one link; a scanner that opens it changes nothing, and one press says that all is true', async () => {
    const round = await beginsRound(ferry, outside);
    expect(round).toMatchObject({ listings: 2, waiting: 1, toCall: 1, letters: 1 });
    const mail = cast().mailsTo(MAILBOX).at(-1);
    expect(mail?.subject).toBe('Is your listing still right?');

    const scanner = await openLink();
    await scanner.glances();
    for (let looks = 0; looks < 3; looks++) await scanner.opens();
    expect(scanner.status).toBe(200);
    expect(await verified(ferry)).toEqual([]);
    expect(await roundNow(round.id)).toMatchObject({ waiting: 1, lettersAnswered: 0 });

    const reader = await openLink();
    expect(reader.text).toContain('Telephone and how to get in');
    await reader.presses('All of this is still true', { byName: '' });
    expect([reader.status, reader.text.includes('Please say who you are.')]).toEqual([422, true]);
    await reader.presses('All of this is still true', { byName: 'Joanie, pantry manager' });
    expect(reader.text).toContain('Received, thank you. 6 parts are marked as true today.');
    expect(await verified(ferry)).toEqual([
      'address',
      'cost',
      'eligibility',
      'hours',
      'name_description',
      'phone_intake',
    ]);
    expect(await roundNow(round.id)).toMatchObject({ answeredByLink: 1, waiting: 0, toCall: 1, lettersAnswered: 1 });
  });

  it('takes a change as a suggestion, verifies only the parts that were ticked, and writes nothing into the listing', async () => {
    const round = await beginsRound(ferry);
    const reader = await openLink();
    const { rows } = await network.owner.query(
      `SELECT to_jsonb(s) AS s FROM hsds.service s JOIN hsds.service_at_location l ON l.service_id = s.id WHERE l.id = $1`,
      [ferry],
    );
    await reader.presses('Or part by part', {
      byName: 'Joanie',
      'true-hours': 'true',
      'true-phone_intake': 'true',
      'new-phone': '(814) 555-0199',
    });
    expect(reader.text).toContain('One part is marked as true today. One change goes to whoever keeps the list.');
    expect(await verified(ferry)).toEqual(['hours']);
    const { suggestions } = await cast().priya.reads<{ suggestions: { items: unknown[] } }>(SUGGESTIONS, {
      listingId: ferry,
    });
    expect(suggestions.items).toContainEqual({
      field: 'PHONE',
      newValue: '(814) 555-0199',
      note: null,
      source: 'ROUND',
      byName: 'Joanie',
    });
    const after = await network.owner.query(
      `SELECT to_jsonb(s) AS s FROM hsds.service s JOIN hsds.service_at_location l ON l.service_id = s.id WHERE l.id = $1`,
      [ferry],
    );
    expect(after.rows).toEqual(rows);
    expect((await roundNow(round.id)).answeredByLink).toBe(1);
  });

  it('keeps what was typed when something cannot be taken, and takes nothing of it', async () => {
    await beginsRound(ferry);
    const reader = await openLink();
    await reader.presses('Or part by part', {
      byName: 'Joanie',
      'new-email': 'not an address',
      'new-phone': '(814) 555-0111',
      'true-hours': 'true',
    });
    expect(reader.status).toBe(422);
    expect(reader.text).toContain('An e-mail address, such as help@example.org.');
    expect(reader.page).toContain('value="not an address"');
    expect(reader.page).toContain('value="(814) 555-0111"');
    expect(await verified(ferry)).toEqual([]);
    await reader.presses('Or part by part', { byName: 'Joanie' });
    expect(reader.text).toContain('Please say what should stand there.');
  });

  it('takes a closed service as a suggestion, in Spanish too', async () => {
    await beginsRound(ferry);
    const reader = await openLink();
    await reader.opens(`${reader.link}?lang=es`);
    expect(reader.page).toContain('<html lang="es">');
    await reader.presses('Ya no ofrecemos esto', { byName: 'Joanie' });
    expect(reader.text).toContain('Que ha cerrado va a quien mantiene la lista.');
    const { suggestions } = await cast().priya.reads<{ suggestions: { items: { field: string; source: string }[] } }>(
      SUGGESTIONS,
      { listingId: ferry },
    );
    expect(suggestions.items).toContainEqual(expect.objectContaining({ field: 'STATUS', source: 'ROUND' }));
    expect(await verified(ferry)).toEqual([]);
  });

  it('refuses a form that is not from its page, a listing of another, and a link that is not ours', async () => {
    await beginsRound(ferry);
    const reader = await openLink();
    const forged = await reader.submits(reader.link, { form: 'x', listing: ferry, of: 'all', byName: 'Mallory' });
    expect(forged.status).toBe(403);
    const [form] = /name="form" value="([^"]*)"/.exec(reader.page)?.slice(1) ?? [''];
    const other = await reader.submits(reader.link, {
      form: form ?? '',
      listing: outside,
      of: 'all',
      byName: 'Mallory',
    });
    expect(other.status).toBe(404);
    expect((await new LinkReader(network, `${reader.link.slice(0, -2)}xx`).opens()).status).toBe(410);
    expect(await verified(outside)).toEqual([]);
  });

  it('reminds after three and seven working days, and no more; then staff call', async () => {
    await endsAllRounds();
    network.clock.set('2026-11-30T15:00:00Z');
    const round = await beginsRound(ferry);
    const mails = () =>
      cast()
        .mailsTo(MAILBOX)
        .filter(({ subject }) => subject.includes('still right'))
        .map(({ subject }) => subject);
    const before = mails().length;
    const since: string[] = [];
    for (let day = 0; day < 14; day++) {
      await looksAgain();
      since.push(`${network.clock.now().toISOString().slice(5, 10)} ${mails().length - before}`);
      network.clock.pass({ days: 1 });
    }
    expect(since).toEqual([
      '11-30 0',
      '12-01 0',
      '12-02 0',
      '12-03 1',
      '12-04 1',
      '12-05 1',
      '12-06 1',
      '12-07 1',
      '12-08 1',
      '12-09 2',
      '12-10 2',
      '12-11 2',
      '12-12 2',
      '12-13 2',
    ]);
    expect(new Set(verificationLinks().slice(-3)).size).toBe(1);
    expect(await callsOf(round.id)).toHaveLength(1);
  });

  it('stops reminding at any answer, by telephone too', async () => {
    await endsAllRounds();
    network.clock.set('2026-12-14T15:00:00Z');
    const round = await beginsRound(ferry);
    const [call] = await callsOf(round.id, true);
    expect(
      await records({
        roundId: round.id,
        listingId: call?.listingId,
        result: 'REACHED',
        groups: ['HOURS'],
        spokeWith: 'Joanie',
      }),
    ).toMatchObject({ __typename: 'CallRecorded' });
    const before = cast().mailsTo(MAILBOX).length;
    network.clock.pass({ days: 12 });
    await looksAgain();
    expect(cast().mailsTo(MAILBOX)).toHaveLength(before);
  });

  it('begins at once with calling where nobody can be mailed, and comes to calling where mail fails', async () => {
    const round = await beginsRound(outside);
    expect(await callsOf(round.id)).toHaveLength(1);
    const mailed = await beginsRound(ferry);
    expect(await callsOf(mailed.id)).toHaveLength(0);
    await network.owner.query(
      `UPDATE mail_messages SET state = 'failed' WHERE kind = 'verification_request' AND link_id = (SELECT link_id FROM round_letters WHERE round_id = $1)`,
      [mailed.id],
    );
    await looksAgain();
    expect(await callsOf(mailed.id)).toHaveLength(1);
  });

  it('ends when a keeper says so: what is open is left out, the link opens nothing', async () => {
    const round = await beginsRound(ferry);
    const reader = await openLink();
    const { priya } = cast();
    await priya.reads(`mutation ($id: ID!) { endRound(id: $id) { __typename } }`, { id: round.id });
    expect(await roundNow(round.id)).toMatchObject({ leftOut: 1, waiting: 0, toCall: 0 });
    expect((await reader.opens()).status).toBe(410);
    expect(await callsOf(round.id, true)).toHaveLength(0);
  });
});

describe('the call queue', () => {
  it('reads aloud each part, verifies exactly those confirmed, and says whose word it was', async () => {
    const round = await beginsRound(outside);
    const [call] = await callsOf(round.id);
    expect(call?.parts.map(({ group }) => group)).toContain('PHONE_INTAKE');
    expect(call?.parts.every(({ lines }) => lines.length > 0)).toBe(true);
    expect(
      await records({ roundId: round.id, listingId: outside, result: 'REACHED', groups: [], changes: [] }),
    ).toMatchObject({ code: 'INVALID_INPUT', field: 'groups' });
    await records({
      roundId: round.id,
      listingId: outside,
      result: 'REACHED',
      groups: ['HOURS', 'COST'],
      changes: [{ field: 'FEES', value: 'Free for everybody' }],
      spokeWith: 'Lee',
    });
    expect(await verified(outside)).toEqual(['cost', 'hours']);
    const { rows } = await network.owner.query(
      `SELECT verified_by, how FROM listing_verifications WHERE listing_id = $1 AND field_group = 'hours'`,
      [outside],
    );
    expect(rows).toEqual([{ verified_by: expect.stringMatching(/^Lee, to /), how: 'phone_call' }]);
    expect(await roundNow(round.id)).toMatchObject({ answeredByPhone: 1, toCall: 0 });
    expect(await records({ roundId: round.id, listingId: outside, result: 'NO_ANSWER' })).toMatchObject({
      code: 'ALREADY_ANSWERED',
    });
  });

  it('plans another half of a day when nobody answers, and keeps what speaks against the number', async () => {
    network.clock.set('2027-01-05T15:00:00Z');
    const round = await beginsRound(outside);
    await records({ roundId: round.id, listingId: outside, result: 'NO_ANSWER' });
    expect(await callsOf(round.id)).toHaveLength(0);
    const [planned] = await callsOf(round.id, true);
    expect([planned?.calls, planned?.callAt]).toEqual([1, '2027-01-05T19:00:00.000Z']);
    network.clock.set('2027-01-05T19:30:00Z');
    const [due] = await callsOf(round.id);
    expect(due?.listingId).toBe(outside);
    await records({ roundId: round.id, listingId: outside, result: 'WRONG_NUMBER' });
    await network.settle();
    expect(await roundNow(round.id)).toMatchObject({ wrongNumber: 1, toCall: 0 });
    const { suggestions } = await cast().priya.reads<{ suggestions: { items: { field: string; source: string }[] } }>(
      SUGGESTIONS,
      { listingId: outside },
    );
    expect(suggestions.items.filter(({ source }) => source === 'FAILED_CALL')).toHaveLength(2);
    expect(await verified(outside)).toEqual([]);
  });

  it('calls again when it was asked to', async () => {
    const round = await beginsRound(outside);
    expect(await records({ roundId: round.id, listingId: outside, result: 'CALL_LATER' })).toMatchObject({
      field: 'callAt',
    });
    await records({ roundId: round.id, listingId: outside, result: 'CALL_LATER', callAt: '2027-01-08T16:00:00Z' });
    const [planned] = await callsOf(round.id, true);
    expect(planned?.callAt).toBe('2027-01-08T16:00:00.000Z');
  });
});
