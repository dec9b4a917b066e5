import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useHttpCast, LinkReader, type SeenReferral } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';

const MAILBOX = 'intake@riversidepantry.example';
const NEED = 'Groceries for three until the first paycheck; the stove is broken.';
/** What nobody may read who was not told: her name, her number, the note on how to reach her, what she needs. */
const PRIVATE = /Maya|Torres|555-0188|before you say who|paycheck|stove/i;

/** Every line that the process writes to its log while the story runs. */
function useLog(): readonly string[] {
  const lines: string[] = [];
  const write = fs.writeSync;
  beforeAll(() => {
    fs.writeSync = (fd: number, ...rest: unknown[]): number => {
      if (fd !== 2) return Reflect.apply(write, fs, [fd, ...rest]);
      lines.push(String(rest[0]));
      return Buffer.byteLength(String(rest[0]));
    };
  });
  afterAll(() => {
    fs.writeSync = write;
  });
  return lines;
}

const log = useLog();
const network = useNetwork({ LOG_LEVEL: 'debug' });
const cast = useHttpCast(network);

let maya: string;
let listing: string;
let id: string;
let joanie: LinkReader;

const PREVIEW =
  'query ($draft: ReferralDraftInput!) { releasePreview(draft: $draft) { outcome now { label value } afterYes { label value withheldBecause } missing { code } replyDue { text } senderName } }';
const packet = () => ({
  personId: maya,
  listingId: listing,
  sections: [{ kind: 'CONTACT' }, { kind: 'NEED', text: NEED }],
});
const standing = async () => (await cast().rows('SELECT state, version FROM referrals WHERE id = $1', [id]))[0];
const sentences = ({ timeline }: SeenReferral) => timeline.map(({ sentence }) => sentence);

describe('the loop, from a search to a confirmed result', () => {
  it('a coordinator finds the pantry though the words are misspelled', async () => {
    const { ana } = cast();
    const { searchListings } = await ana.reads<{
      searchListings: {
        correctedText: string;
        items: readonly {
          id: string;
          serviceName: string;
          organizationName: string;
          takingReferrals: boolean;
          why: object[];
        }[];
      };
    }>(
      '{ searchListings(input: { text: "fod pantry" }) { correctedText items { id serviceName organizationName takingReferrals why { kind text } } } }',
    );
    const choice = searchListings.items.find(({ serviceName }) => serviceName === 'Choice pantry');
    expect(searchListings.correctedText).toMatch(/pantry/);
    expect(choice).toMatchObject({ organizationName: 'Riverside Pantry', takingReferrals: true });
    listing = choice?.id ?? '';
  });

  it('reads what the directory says of it', async () => {
    const found = await cast().ana.reads(
      'query ($id: ID!) { listing(id: $id) { serviceName eligibility languages agency { name answeredBy } schedules { text } contacts { name } } }',
      { id: listing },
    );
    expect(found).toMatchObject({
      listing: {
        eligibility: 'Anyone in Alder County',
        languages: ['English', 'Spanish'],
        agency: { name: 'Riverside Pantry' },
        contacts: [{ name: 'Joanie Pruitt' }],
      },
    });
  });

  it('finds Maya, and sees before sending exactly what the pantry will see, now and after its yes', async () => {
    const { ana } = cast();
    maya = await ana.looksUp('Maya Torres');
    const { releasePreview: preview } = await ana.reads<{
      releasePreview: { now: object[]; afterYes: object[]; replyDue: { text: string } };
    }>(PREVIEW, { draft: packet() });
    expect(preview).toMatchObject({ outcome: 'ALLOW', missing: [], senderName: 'Alder Valley Community Health' });
    expect(JSON.stringify(preview.now)).not.toMatch(PRIVATE);
    expect(JSON.stringify(preview.afterYes)).toMatch(/Maya Torres.*555-0188.*paycheck/);
    expect(preview.replyDue.text).toBe('Reply due Wed 10:00 AM, their hours');
  });

  it('sends it, and is told by when the pantry answers', async () => {
    const { ana } = cast();
    id = await ana.drafts(packet());
    await ana.takes(id, 'SUBMIT');
    expect((await ana.sees(id)).headline).toBe('Waiting for Riverside Pantry. Reply due Wed 10:00 AM, their hours.');
  });

  it('the pantry gets a mail that names nobody and says nothing of the need', async () => {
    await network.settle();
    const [mail, ...others] = cast().mailsTo(MAILBOX);
    expect(others).toEqual([]);
    const { reference } = await cast().ana.sees(id);
    expect(mail?.subject).toBe(`Request ${reference} is waiting: reply by Wed, Nov 25, 10:00 AM`);
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(
      /Maya|Torres|food|pantry for|groceries|household/i,
    );
  });

  it('a mail scanner that opens the link ten times, and glances at it, changes nothing and learns nothing', async () => {
    const before = [await standing(), await cast().written()];
    const scanner = new LinkReader(network, await cast().linkOf(id));
    for (let look = 0; look < 10; look += 1) {
      await scanner.opens();
      expect(scanner.text).toContain('A request is waiting for your agency');
      expect(scanner.text).not.toMatch(/Choice pantry|Maya|groceries|household/i);
    }
    expect((await scanner.glances()).status).toBe(200);
    expect([await standing(), await cast().written()]).toEqual(before);
  });

  it('Joanie opens it without an account, sees what decides whether it fits, and nobody’s name', async () => {
    joanie = await cast().opens(await cast().linkOf(id));
    expect(joanie.text).toMatch(/Choice pantry for a household of 3.*Reply due Wed/);
    for (const fact of [
      'Alderbrook',
      'Spanish',
      'Alder Valley Community Health',
      'Name and details come after you say yes.',
    ])
      expect(joanie.text).toContain(fact);
    expect(joanie.text).not.toMatch(PRIVATE);
    expect(joanie.buttons).toEqual(
      expect.arrayContaining(['Yes, show us who', 'Ask first', 'We’ll decide by…', 'We can’t']),
    );
  });

  it('says yes by the second press, and is not yet told who it is', async () => {
    await joanie.presses('Yes, show us who');
    expect(joanie.text).toContain('Alder Valley Community Health has it.');
    expect(joanie.text).not.toMatch(PRIVATE);
    expect((await cast().ana.sees(id)).headline).toMatch(/^Riverside Pantry said yes\./);
  });

  it('shows by her name and the mailed code that she reads the mailbox, and sees what Maya released', async () => {
    await cast().identifies(joanie);
    for (const released of [
      'Maya Torres',
      '(814) 555-0188',
      'No message. No text.',
      NEED,
      'Answering here: Joanie, Pantry manager.',
    ])
      expect(joanie.text).toContain(released);
    expect(cast().mailsTo(MAILBOX).at(-1)?.text).not.toMatch(PRIVATE);
  });

  it('books a time, in the pantry’s own', async () => {
    await joanie.presses('Book an appointment', { appointment: '2026-11-24T10:30', place: 'Ferry house' });
    const { headline, state } = await cast().ana.sees(id);
    expect(state).toBe('SCHEDULED');
    expect(headline).toMatch(/^Appointment booked with Riverside Pantry\./);
    const { referral } = await cast().ana.reads<{ referral: object }>(
      'query ($id: ID!) { referral(id: $id) { appointments { startsAt place state } } }',
      { id },
    );
    expect(referral).toEqual({
      appointments: [{ startsAt: '2026-11-24T15:30:00.000Z', place: 'Ferry house', state: 'booked' }],
    });
  });

  it('records the next day what Maya got', async () => {
    network.clock.set('2026-11-24T18:00:00Z');
    await (await joanie.opens()).presses('Open the request');
    await joanie.presses('Record the outcome', { outcome: 'service_received', service_date: '2026-11-24' });
    expect(joanie.text).toContain('Riverside Pantry recorded the outcome.');
    expect(await cast().ana.sees(id)).toMatchObject({ state: 'CLOSED', outcome: 'service_received', gotHelp: 'yes' });
  });

  it('which stands on the coordinator’s list until she has confirmed it with Maya', async () => {
    const { ana } = cast();
    expect((await ana.hasWaiting('today'))['answers_in']).toEqual([
      expect.objectContaining({
        referralId: id,
        sentence: 'Riverside Pantry recorded an outcome: confirm it.',
        action: 'confirm_loop',
      }),
    ]);
    await ana.takes(id, 'CONFIRM_LOOP', { confirmed_with: 'person' });
    const seen = await ana.sees(id);
    expect(seen.headline).toBe('Closed. The result is confirmed.');
    expect(sentences(seen)).toEqual([
      'Alder Valley Community Health confirmed the result.',
      'Riverside Pantry recorded the outcome.',
      'Riverside Pantry booked an appointment.',
      'Riverside Pantry said yes.',
      'Alder Valley Community Health sent it.',
    ]);
    expect(Object.values(await ana.hasWaiting('today')).flat()).toEqual([]);
  });

  it('the director sees the partner, logs an engagement, and finds it counted by type and behind the figure', async () => {
    const { dora } = cast();
    const pantry = await cast().agencyId('Riverside Pantry');
    const log =
      'mutation ($input: LogEngagementInput!) { logEngagement(input: $input) { __typename ... on Problem { code message } } }';
    expect(
      await dora.sends(log, {
        agencyId: pantry,
        type: 'phone_call',
        on: '2026-11-24',
        topic: 'Thanked them for the quick yes',
        with: 'Joanie Pruitt',
      }),
    ).toEqual({ __typename: 'Engagement' });
    const counted = await dora.reads<{ engagementCounts: { rows: readonly { agency: { name: string } }[] } }>(
      '{ engagementCounts(from: "2026-11-01", to: "2026-11-30") { contacted rows { agency { name } contacts referrals byType { type count } lastOn lastBy } } }',
    );
    expect(counted.engagementCounts).toMatchObject({ contacted: 1 });
    expect(counted.engagementCounts.rows.find(({ agency }) => agency.name === 'Riverside Pantry')).toMatchObject({
      contacts: 1,
      referrals: 1,
      byType: [{ type: 'phone_call', count: 1 }],
      lastOn: '2026-11-24',
      lastBy: 'Dora Whitcomb',
    });
    const drilled = await dora.reads(
      'query ($id: ID) { engagements(filter: { agencyId: $id, type: "phone_call", from: "2026-11-01", to: "2026-11-30" }) { items { topic with by { displayName } } } }',
      { id: pantry },
    );
    expect(drilled).toEqual({
      engagements: {
        items: [
          { topic: 'Thanked them for the quick yes', with: 'Joanie Pruitt', by: { displayName: 'Dora Whitcomb' } },
        ],
      },
    });
  });
});

describe('what stays of it', () => {
  it('is one disclosure for the sending and one for each session of the reader, on the release that Maya signed', async () => {
    const disclosed = await cast().rows(
      `SELECT d.viewer_name AS who, d.channel, d.sections, d.at::text AS at, c.id = ANY(d.consent_ids) AS "underHerRelease"
         FROM disclosures d JOIN consents c ON c.person_id = d.person_id WHERE d.person_id = $1 ORDER BY d.at, d.id`,
      [maya],
    );
    const whole = { sections: ['contact', 'need'], underHerRelease: true };
    expect(disclosed).toEqual([
      { who: 'Ana Reyes', channel: 'portal', at: '2026-11-23 15:00:00+00', ...whole },
      { who: 'Joanie (Pantry manager)', channel: 'reply_page', at: '2026-11-23 15:00:00+00', ...whole },
      { who: 'Joanie (Pantry manager)', channel: 'reply_page', at: '2026-11-24 18:00:00+00', ...whole },
    ]);
  });

  it('is a row of the access log for every look at Maya, and none of anybody else', async () => {
    const looks = await cast().rows(
      `SELECT coalesce(u.display_name, l.actor_kind) AS who, l.what, count(*)::int AS times FROM access_log l LEFT JOIN users u ON u.id = l.actor_user_id
        WHERE l.person_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
      [maya],
    );
    expect(looks).toEqual([
      { who: 'Ana Reyes', what: 'person_search', times: 1 },
      { who: 'Ana Reyes', what: 'referral', times: 9 },
      { who: 'Ana Reyes', what: 'release_preview', times: 1 },
      { who: 'Ana Reyes', what: 'today_list', times: 1 },
      { who: 'replyLink', what: 'referral_details', times: 4 },
    ]);
    expect(await cast().rows('SELECT what FROM access_log WHERE person_id <> $1', [maya])).toEqual([]);
  });

  it('is not her name nor her need in any mail, event, job or address', async () => {
    const kept = await cast().rows(
      `SELECT row_to_json(e)::text AS text FROM events e UNION ALL SELECT row_to_json(m)::text FROM mail_messages m UNION ALL SELECT row_to_json(j)::text FROM graphile_worker._private_jobs j`,
    );
    for (const words of [JSON.stringify(kept), JSON.stringify(network.mails), joanie.link])
      expect(words).not.toMatch(PRIVATE);
  });

  it('and the log, at its most talkative, tells of requests by their kind alone', () => {
    const lines = log.filter((line) => line.includes('"msg":"request"'));
    expect(lines.length).toBeGreaterThan(40);
    expect(log.join('\n')).not.toMatch(PRIVATE);
    expect(log.join('\n')).not.toMatch(/\.example|lk_session|\/r\/[\w-]{10}|quiet-harbor/);
    expect(lines.some((line) => line.includes('/r/:token'))).toBe(true);
  });
});
