import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LinkReader, useHttpCast } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';

const OLD = 'intake@riversidepantry.example';
const NEW = 'hello@riversidepantry.example';
const VERSION = 'query ($id: ID!) { agency(id: $id) { version } }';
const MOVE = 'mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { __typename } }';

const network = useNetwork();
const cast = useHttpCast(network);

beforeAll(() => network.clock.set('2026-12-07T15:00:00Z'));
beforeEach(() => network.clock.pass({ minutes: 1 }));

/** The pantry's mailbox becomes another, a little later. */
async function movesTo(mailbox: string): Promise<void> {
  network.clock.pass({ minutes: 1 });
  const { priya } = cast();
  const id = await cast().agencyId('Riverside Pantry');
  const { agency } = await priya.reads<{ agency: { version: number } }>(VERSION, { id });
  const { updateAgency } = await priya.reads<{ updateAgency: object }>(MOVE, {
    input: { id, seenVersion: agency.version, mailbox },
  });
  expect(updateAgency).toEqual({ __typename: 'Agency' });
  await network.settle();
}

describe('a mailbox that changes', () => {
  it('ends the links of the old one, and what waits is asked for at the new one', async () => {
    const { ana } = cast();
    const { id, link } = await cast().refers(ana);
    const reader = await cast().opens(link);
    const ended = await cast().refers(ana);
    await (await cast().opens(ended.link)).presses('We can’t', { reason: 'no_capacity' });
    const before = cast().mailsTo(OLD).length;

    await movesTo(NEW);

    await reader.opens();
    expect(reader.status).toBe(410);
    expect(reader.text).toContain('This link has ended');
    expect((await new LinkReader(network, ended.link).opens()).status).toBe(410);
    expect(cast().mailsTo(OLD)).toHaveLength(before);
    const fresh = await cast().opens(await cast().linkOf(id, NEW));
    await fresh.presses('Yes, show us who');
    expect((await ana.sees(id)).state).toBe('ACCEPTED');
    await expect(cast().linkOf(ended.id, NEW)).rejects.toThrow('No mail');
  });

  it('leaves the links alone when something else about the agency changes', async () => {
    const { link } = await cast().refers(cast().ana, {}, NEW);
    const [{ id, version } = { id: '', version: 0 }] = await cast().rows<{ id: string; version: number }>(
      'SELECT id, version FROM agencies WHERE mailbox = $1',
      [NEW],
    );
    await cast().priya.reads(MOVE, { input: { id, seenVersion: version, phone: '(814) 555-0170' } });
    await network.settle();
    expect((await new LinkReader(network, link).opens()).status).toBe(200);
  });
});

describe('a referral entered in error', () => {
  it('ends its links, and no new one is mailed for it', async () => {
    const { dora, ana } = cast();
    const { id, link } = await cast().refers(ana, {}, NEW);
    await dora.takes(id, 'VOID', { note: 'Entered for the wrong person.' });
    await network.settle();
    const reader = await new LinkReader(network, link).opens();
    expect(reader.status).toBe(410);
    const before = cast().mailsTo(NEW).length;
    await reader.presses(reader.buttons[0] ?? '');
    await network.settle();
    expect(cast().mailsTo(NEW)).toHaveLength(before);
  });
});
