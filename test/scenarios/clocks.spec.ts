import { describe, expect, it } from '@jest/globals';
import { useHttpCast } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';

const network = useNetwork();
const cast = useHttpCast(network);

const MAILBOX = 'intake@riversidepantry.example';

/** Comes to an instant of the story and lets everything that is due happen. */
async function at(instant: string): Promise<void> {
  network.clock.set(instant);
  await network.settle();
}

const remindersOf = async (id: string): Promise<number> => {
  const [row] = await cast().rows<{ reference: string }>('SELECT reference FROM referrals WHERE id = $1', [id]);
  return cast()
    .mailsTo(MAILBOX)
    .filter(({ subject }) => subject.startsWith('Reminder') && subject.includes(row?.reference ?? '')).length;
};

const today = async (who: 'ana' | 'dora', id: string) =>
  Object.entries(await cast()[who].hasWaiting('today')).flatMap(([group, rows]) =>
    rows.filter(({ referralId }) => referralId === id).map(({ sentence }) => `${group}: ${sentence}`),
  );
const headline = async (id: string) => (await cast().ana.sees(id)).headline;

describe('a request over Thanksgiving', () => {
  let id: string;

  it('sent on Wednesday at eleven is due on Monday at eleven: Thursday and the weekend do not count', async () => {
    network.clock.set('2026-11-25T16:00:00Z');
    ({ id } = await cast().refers(cast().ana));
    expect(await headline(id)).toBe('Waiting for Riverside Pantry. Reply due Mon 11:00 AM, their hours.');
    expect(cast().mailsTo(MAILBOX).at(-1)?.subject).toMatch(/reply by Mon, Nov 30, 11:00 AM$/);
  });

  it('is not reminded of on the holiday, but at half of the working time: Friday at eleven', async () => {
    await at('2026-11-26T20:00:00Z');
    await at('2026-11-27T15:59:00Z');
    expect(await remindersOf(id)).toBe(0);
    await at('2026-11-27T16:00:00Z');
    expect(await remindersOf(id)).toBe(1);
    expect(cast().mailsTo(MAILBOX).at(-1)?.text).toMatch(
      /still waiting for your answer\.[\s\S]*Please reply by Mon, Nov 30, 11:00 AM\./,
    );
  });

  it('is reminded of when it is due, and is late from then on', async () => {
    await at('2026-11-30T15:59:00Z');
    expect([await remindersOf(id), await today('ana', id)]).toEqual([1, []]);
    await at('2026-11-30T16:01:00Z');
    expect(await remindersOf(id)).toBe(2);
    expect(await headline(id)).toBe('Waiting for Riverside Pantry. Reply due Mon 11:00 AM, their hours (overdue).');
    expect(await today('ana', id)).toEqual(['gone_quiet: Riverside Pantry is late: ask them.']);
  });

  it('is escalated a working day later, and stands with the supervisor too', async () => {
    expect(await today('dora', id)).toEqual([]);
    await at('2026-12-01T16:00:00Z');
    await at('2026-12-02T16:00:00Z');
    expect(await today('dora', id)).toEqual(['gone_quiet: Riverside Pantry is late: ask them.']);
    expect(await remindersOf(id)).toBe(2);
  });

  it('ends as not answered after the last day of grace, and can still be answered late', async () => {
    await at('2026-12-03T15:59:00Z');
    expect((await cast().ana.sees(id)).state).toBe('SENT');
    await at('2026-12-03T16:00:00Z');
    expect(await cast().ana.sees(id)).toMatchObject({ state: 'NO_RESPONSE', reason: 'no_response_in_time' });
    expect(await today('ana', id)).toEqual(['answers_in: Riverside Pantry never answered: what now?']);
    const reader = await cast().opens(await cast().linkOf(id));
    await reader.presses('Yes, show us who');
    expect(await cast().ana.sees(id)).toMatchObject({ state: 'ACCEPTED', due: { clock: 'first_contact' } });
  });
});

describe('a clock that is answered', () => {
  it('stops: nobody is reminded of what was done', async () => {
    network.clock.set('2026-12-07T15:00:00Z');
    const { id, link } = await cast().refers(cast().ana);
    await (await cast().opens(link)).presses('We can’t', { reason: 'no_capacity' });
    await at('2026-12-10T20:00:00Z');
    expect(await remindersOf(id)).toBe(0);
    expect((await cast().ana.sees(id)).state).toBe('DECLINED');
  });

  it('reminds the coordinator, not the pantry, of a question left open', async () => {
    network.clock.set('2026-12-14T15:00:00Z');
    const { id, link } = await cast().refers(cast().ana);
    await (await cast().opens(link)).presses('Ask first', { question: 'For how many?' });
    await at('2026-12-16T20:00:00Z');
    expect(await remindersOf(id)).toBe(0);
    expect(await today('ana', id)).toEqual(['now: Riverside Pantry asked a question.']);
  });
});

describe('a request over the change to summer time', () => {
  it('keeps the hour on the wall for an agency with opening hours', async () => {
    network.clock.set('2027-03-12T15:00:00Z');
    const { id } = await cast().refers(cast().ana);
    const { due } = await cast().ana.sees(id);
    expect(due).toMatchObject({ at: '2027-03-16T14:00:00.000Z', text: 'Reply due Tue 10:00 AM, their hours' });
  });

  it('takes four real hours where somebody answers day and night', async () => {
    network.clock.set('2027-03-14T04:00:00Z');
    const line = await cast().agencyId('Alder County Crisis Line');
    const { personId } = await cast().signedPerson(
      {},
      { recipientAgencyIds: [line], signedOn: '2027-03-13', expiresOn: '2027-05-01' },
    );
    const id = await cast().drafts(cast().ana, { personId, service: 'Mobile crisis team', urgency: 'URGENT' });
    await cast().ana.takes(id, 'SUBMIT');
    expect((await cast().ana.sees(id)).due).toMatchObject({
      at: '2027-03-14T08:00:00.000Z',
      text: 'Reply due Sun 4:00 AM, their hours',
    });
  });
});

describe('the mail server', () => {
  it('is away for an hour: nothing is lost, each try comes when it is planned, and the mail arrives', async () => {
    network.clock.set('2027-03-22T14:00:00Z');
    const { ana } = cast();
    await network.mailServer.goesDown();
    const id = await cast().drafts(ana);
    await ana.takes(id, 'SUBMIT');
    const delivery = async () => {
      const { mail, deliveryProblem } = await ana.sees(id);
      return {
        mail: mail.map(({ kind, state, attempts }) => `${kind} ${state} ${attempts}`),
        failed: mail[0]?.lastError !== null,
        deliveryProblem,
      };
    };
    await network.settle();
    expect(await delivery()).toEqual({ mail: ['referral_request queued 1'], failed: true, deliveryProblem: null });
    for (const [instant, tries] of [
      ['2027-03-22T14:00:59Z', 1],
      ['2027-03-22T14:01:00Z', 2],
      ['2027-03-22T14:06:00Z', 3],
      ['2027-03-22T14:21:00Z', 4],
      ['2027-03-22T15:20:00Z', 4],
    ] as const) {
      await at(instant);
      expect(await delivery()).toEqual({
        mail: [`referral_request queued ${tries}`],
        failed: true,
        deliveryProblem: null,
      });
    }
    await network.mailServer.comesBack();
    await at('2027-03-22T15:21:00Z');
    expect(await delivery()).toEqual({ mail: ['referral_request sent 5'], failed: false, deliveryProblem: null });
    const reader = await cast().opens(await cast().linkOf(id));
    await reader.presses('Yes, show us who');
    expect((await ana.sees(id)).state).toBe('ACCEPTED');
    expect(
      cast()
        .mailsTo(MAILBOX)
        .filter(({ subject }) => subject.includes('reply by Wed, Mar 24')),
    ).toHaveLength(1);
  });

  it('is away for days: after the last try the referral says so, and the coordinator is to call', async () => {
    network.clock.set('2027-03-29T14:00:00Z');
    const { ana } = cast();
    await network.mailServer.goesDown();
    const id = await cast().drafts(ana);
    await ana.takes(id, 'SUBMIT');
    for (let hours = 0; hours < 28; hours += 1) {
      await network.settle();
      network.clock.pass({ hours: 1 });
    }
    await network.mailServer.comesBack();
    const { mail, deliveryProblem } = await ana.sees(id);
    expect(deliveryProblem).toBe('mail_failed');
    expect(mail.find(({ kind }) => kind === 'referral_request')).toMatchObject({ state: 'failed', attempts: 9 });
    expect(await today('ana', id)).toEqual(['now: The mail to Riverside Pantry did not arrive: call them.']);
    await ana.takes(id, 'ACCEPT', { said_by: 'Joanie Pruitt', channel: 'phone' });
    expect((await ana.sees(id)).state).toBe('ACCEPTED');
    expect(await today('ana', id)).toEqual([]);
  });
});

describe('an address that its server does not know', () => {
  it('is refused once and for all: the referral and the list of the day say so at once', async () => {
    network.clock.set('2027-04-05T14:00:00Z');
    const { ana, priya } = cast();
    const shelter = await cast().agencyId('Harbor Light Shelter');
    const { agency } = await priya.reads<{ agency: { version: number } }>(
      'query ($id: ID!) { agency(id: $id) { version } }',
      { id: shelter },
    );
    const update =
      'mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { __typename ... on Problem { message } } }';
    const moved = await priya.reads<{ updateAgency: object }>(update, {
      input: { id: shelter, seenVersion: agency.version, mailbox: 'gone@harborlight.example' },
    });
    expect(moved.updateAgency).toEqual({ __typename: 'Agency' });

    const { personId } = await cast().signedPerson({}, { recipientAgencyIds: [shelter] });
    const id = await cast().drafts(ana, { personId, service: 'Overnight shelter' });
    await ana.takes(id, 'SUBMIT');
    await network.settle();
    const { mail, deliveryProblem, state } = await ana.sees(id);
    expect({ deliveryProblem, state }).toEqual({ deliveryProblem: 'mail_failed', state: 'SENT' });
    expect(mail).toEqual([
      {
        kind: 'referral_request',
        state: 'failed',
        attempts: 1,
        lastError: expect.stringMatching(/ 550$/),
        to: 'gone@harborlight.example',
      },
    ]);
    expect(await today('ana', id)).toEqual(['now: The mail to Harbor Light Shelter did not arrive: call them.']);
  });
});
