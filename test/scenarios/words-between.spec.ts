import { beforeAll, describe, expect, it } from '@jest/globals';
import { useHttpCast, type Member } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';

const network = useNetwork();
const cast = useHttpCast(network);

const MAILBOX = 'intake@riversidepantry.example';

beforeAll(() => network.clock.set('2027-01-11T15:00:00Z'));

/** The subjects of the mails to the pantry about a referral, oldest first, without its reference. */
const mails = async (id: string, mailbox = MAILBOX): Promise<readonly string[]> => {
  await network.settle();
  const [row] = await cast().rows<{ reference: string }>('SELECT reference FROM referrals WHERE id = $1', [id]);
  const reference = row?.reference ?? 'none';
  return cast()
    .mailsTo(mailbox)
    .filter(({ subject }) => subject.includes(reference))
    .map(({ subject }) => subject.replace(` ${reference}`, ''));
};

const row = async (member: Member, id: string) =>
  Object.entries(await member.hasWaiting('today'))
    .flatMap(([group, rows]) => rows.map((each) => ({ group, ...each })))
    .find(({ referralId }) => referralId === id);

describe('a message', () => {
  it('of the clinic is mailed as news, without a word of it; a note for its own is not', async () => {
    const { ana } = cast();
    const { id } = await cast().refers(ana);
    await ana.takes(id, 'NOTE', { text: 'She would rather come at noon.', visibility: 'internal' });
    expect(await mails(id)).toHaveLength(1);
    await ana.takes(id, 'NOTE', { text: 'She has a new number.', visibility: 'shared' });
    expect((await mails(id)).slice(1)).toEqual(['Request: there is news']);
    expect(cast().mailsTo(MAILBOX).at(-1)?.text).not.toContain('new number');
  });

  it('of the pantry stands with the coordinator until she has seen to it', async () => {
    const { ana, joanie } = cast();
    const { id } = await cast().refers(ana);
    await joanie.takes(id, 'NOTE', { text: 'Our door is round the back.', visibility: 'shared' });
    expect(await mails(id)).toHaveLength(1);
    expect(await row(ana, id)).toMatchObject({
      group: 'answers_in',
      sentence: 'Riverside Pantry wrote to you.',
      action: 'note',
    });
    await ana.takes(id, 'NOTE', { text: 'Told her.', visibility: 'internal' });
    expect(await row(ana, id)).toBeUndefined();
  });
});

describe('what is taken back', () => {
  it('the pantry, told that a request had ended, is told that it waits again', async () => {
    const { ana } = cast();
    const { id } = await cast().refers(ana);
    await ana.takes(id, 'WITHDRAW', { reason: 'duplicate' });
    await ana.takes(id, 'UNDO');
    expect((await mails(id)).slice(1)).toEqual([
      expect.stringMatching(/^Request has ended$/),
      expect.stringMatching(/^Request is waiting: reply by /),
    ]);
  });

  it('a no that staff mistook on the telephone is taken back by them', async () => {
    const { ana } = cast();
    const { id } = await cast().refers(ana);
    await ana.takes(id, 'DECLINE', { reason: 'no_capacity', said_by: 'Marta', channel: 'phone' });
    await ana.takes(id, 'UNDO');
    expect(await ana.sees(id)).toMatchObject({ state: 'SENT', reason: null });
  });

  it('a no whose result was confirmed still waits for its next step', async () => {
    const { ana, joanie } = cast();
    const { id } = await cast().refers(ana);
    await joanie.takes(id, 'DECLINE', { reason: 'no_capacity' });
    await ana.takes(id, 'CONFIRM_LOOP', { confirmed_with: 'receiver' });
    expect(await row(ana, id)).toMatchObject({ action: 'record_next_step' });
    await ana.takes(id, 'RECORD_NEXT_STEP', { next_step: 'other_plan' });
    expect(await row(ana, id)).toBeUndefined();
  });

  it('an old request is not opened again beside a new one for the same need without a reason', async () => {
    const { ana, joanie } = cast();
    const { personId } = await cast().signedPerson();
    const { id } = await cast().refers(ana, { personId });
    await joanie.takes(id, 'DECLINE', { reason: 'no_capacity' });
    await cast().refers(ana, { personId });
    expect(await ana.tries(id, 'REOPEN', { note: 'They have room.' })).toMatchObject({ field: 'duplicate_reason' });
    await ana.takes(id, 'REOPEN', { note: 'They have room.', duplicate_reason: 'For her sister.' });
  });
});

describe('after a yes', () => {
  it('a reminder asks how it went, and for no answer', async () => {
    const { ana, joanie } = cast();
    const { id } = await cast().refers(ana);
    await joanie.takes(id, 'ACCEPT');
    network.clock.set('2027-01-21T15:00:00Z');
    expect((await mails(id)).slice(1)).toEqual([expect.stringMatching(/^Request: how is it going\? Word is due by /)]);
  });

  it('the day of service and how it is known stand with the outcome', async () => {
    const { ana, joanie } = cast();
    const { id } = await cast().refers(ana);
    await joanie.takes(id, 'ACCEPT');
    const served = { outcome: 'service_received', service_date: '2027-01-20', evidence: 'person_said' };
    await ana.takes(id, 'CLOSE', served);
    const told = await ana.reads('query ($id: ID!) { referral(id: $id) { servedOn evidence evidenceLabel } }', { id });
    expect(told).toEqual({
      referral: { servedOn: '2027-01-20', evidence: 'person_said', evidenceLabel: 'The person said so' },
    });
  });
});

describe('an agency whose own law forbids an answer', () => {
  it('is not reminded and never counts as silent', async () => {
    const { ana } = cast();
    const { personId } = await cast().signedPerson(
      {},
      { recipientAgencyIds: [await cast().agencyId('Safe Passage Alder')] },
    );
    const id = await cast().drafts(ana, { personId, service: 'Help with protection orders' });
    await ana.takes(id, 'SUBMIT');
    expect(await ana.sees(id)).toMatchObject({ state: 'SENT', due: null });
    network.clock.set('2027-02-11T15:00:00Z');
    expect(await mails(id, 'office@safepassage.example')).toHaveLength(1);
    expect((await ana.sees(id)).state).toBe('SENT');
  });
});
