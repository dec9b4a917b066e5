import { beforeEach, describe, expect, it } from '@jest/globals';
import { useHttpCast, type LinkReader } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';

const network = useNetwork();
const cast = useHttpCast(network);

const MAILBOX = 'intake@riversidepantry.example';
/** What only a release lets the pantry know. */
const RELEASED = /Rosa|Delgado|555-0147|no stove/;
const ENDED =
  'The person took the release back on November 23, 2026. Do not use or share the details further except as the law allows.';

beforeEach(() => network.clock.pass({ minutes: 2 }));

interface Story {
  readonly id: string;
  readonly personId: string;
  readonly consentId: string;
  readonly reader: LinkReader;
}

/** A referral under a release of which the story needs the id, opened at the pantry. */
async function opened(consent: object = {}): Promise<Story> {
  const { personId, consentId } = await cast().signedPerson({}, consent);
  const { id, link } = await cast().refers(cast().ana, { personId });
  return { id, personId, consentId, reader: await cast().opens(link) };
}

/** The same after a yes, with the details on the screen of the reader of the mailbox. */
async function shown(consent: object = {}): Promise<Story> {
  const story = await opened(consent);
  await story.reader.presses('Yes, show us who');
  await cast().identifies(story.reader, MAILBOX);
  expect(story.reader.text).toMatch(RELEASED);
  expect((await cast().joanie.sees(story.id)).details).toMatchObject({ displayName: 'Rosa Delgado' });
  return story;
}

const disclosures = async (id: string) =>
  (await cast().rows('SELECT id FROM disclosures WHERE referral_id = $1', [id])).length;
const standing = async (id: string) => {
  const { state, reason } = await cast().ana.sees(id);
  return { state, reason };
};

describe('a release that is taken back', () => {
  it('before a yes withdraws the referral, tells the pantry that nothing is left to do, and asks the coordinator what now', async () => {
    const { ana } = cast();
    const { id, consentId, reader } = await opened();
    await ana.revokes(consentId);
    await network.settle();
    expect(await standing(id)).toEqual({ state: 'WITHDRAWN', reason: 'consent_revoked' });
    expect(cast().mailsTo(MAILBOX).at(-1)?.text).toContain('There is nothing that you need to do.');
    expect((await ana.hasWaiting('today'))['answers_in']).toContainEqual(
      expect.objectContaining({ referralId: id, sentence: 'Taken back from Riverside Pantry: what now?' }),
    );
    await reader.opens();
    expect(reader.text).toContain(ENDED);
    expect(reader.buttons).not.toContain('Yes, show us who');
  });

  it('after a yes hides the details in that same second, on the reply page and in the portal', async () => {
    const { ana, joanie } = cast();
    const { id, consentId, reader } = await shown();
    const written = await disclosures(id);
    await ana.revokes(consentId);
    await reader.opens();
    expect(reader.text).not.toMatch(RELEASED);
    expect(reader.text).toContain(ENDED);
    const seen = await joanie.sees(id);
    expect(seen).toMatchObject({ details: null, detailsWithheld: ENDED });
    expect(JSON.stringify(seen)).not.toMatch(RELEASED);
    expect(await disclosures(id)).toBe(written);
  });

  it('then asks the pantry to stop, which it confirms', async () => {
    const { ana } = cast();
    const { id, consentId, reader } = await shown();
    await ana.revokes(consentId);
    await network.settle();
    expect(await standing(id)).toEqual({ state: 'WITHDRAWAL_REQUESTED', reason: 'consent_revoked' });
    expect((await ana.sees(id)).headline).toMatch(/^Riverside Pantry was asked to stop\. Confirmation due/);
    expect(cast().mailsTo(MAILBOX).at(-1)?.subject).toMatch(/there is news$/);
    await reader.opens();
    expect(reader.text).not.toMatch(RELEASED);
    await reader.presses('Confirm it stopped');
    expect(await standing(id)).toEqual({ state: 'WITHDRAWN', reason: 'consent_revoked' });
  });

  it('leaves no yes possible in the moment before the withdrawal, and tells both sides', async () => {
    const { ana } = cast();
    const { id, consentId, reader } = await opened();
    await ana.revokes(consentId);
    await reader.presses('Yes, show us who');
    expect(reader.status).toBe(422);
    expect(reader.text).toContain('The release does not allow this now.');
    expect(reader.text).not.toMatch(RELEASED);
    expect((await ana.hasWaiting('today'))['now']).toContainEqual(
      expect.objectContaining({
        referralId: id,
        sentence: 'Riverside Pantry wants to say yes, but the release no longer allows it.',
      }),
    );
  });

  it('holds what was never sent, and says why', async () => {
    const { ana } = cast();
    const { personId, consentId } = await cast().signedPerson();
    const id = await cast().drafts(ana, { personId });
    await ana.revokes(consentId);
    await ana.takes(id, 'SUBMIT');
    expect(await standing(id)).toEqual({ state: 'AWAITING_CONSENT', reason: null });
    expect(await ana.tries(id, 'RELEASE')).toMatchObject({
      __typename: 'ReleaseHeld',
      missing: expect.arrayContaining([
        expect.objectContaining({
          code: 'REVOKED',
          section: 'CONTACT',
          message: 'The person took this release back. Nothing more may be told unless they sign a new one.',
        }),
      ]),
    });
    await network.settle();
    expect(await disclosures(id)).toBe(0);
  });

  it('leaves alone what rests on another release', async () => {
    const { ana, joanie } = cast();
    const { id, personId, consentId } = await shown();
    await cast().signs(ana, personId);
    await ana.revokes(consentId);
    await network.settle();
    expect((await standing(id)).state).toBe('ACCEPTED');
    expect((await joanie.sees(id)).details).toMatchObject({ displayName: 'Rosa Delgado' });
  });

  it('taken back twice is taken back once', async () => {
    const { ana } = cast();
    const { consentId } = await cast().signedPerson();
    await ana.revokes(consentId);
    const [first] = await cast().rows('SELECT revoked_at, version FROM consents WHERE id = $1', [consentId]);
    network.clock.pass({ minutes: 5 });
    await ana.revokes(consentId);
    expect((await cast().rows('SELECT revoked_at, version FROM consents WHERE id = $1', [consentId]))[0]).toEqual(
      first,
    );
  });
});

describe('a release that ends by the clock', () => {
  it('shows the details until the last minute of its last day in the clinic’s zone, and not a second longer', async () => {
    const { joanie } = cast();
    const { id, reader } = await shown({ expiresOn: '2026-11-25' });
    const isShown = async () => {
      await reader.opens();
      if (reader.buttons.includes('Open the request')) await reader.presses('Open the request');
      return [RELEASED.test(reader.text), (await joanie.sees(id)).details !== null];
    };
    network.clock.set('2026-11-26T04:59:00Z');
    expect(await isShown()).toEqual([true, true]);
    network.clock.set('2026-11-26T05:00:00Z');
    expect(await isShown()).toEqual([false, false]);
    await network.settle();
    expect(await standing(id)).toEqual({ state: 'WITHDRAWAL_REQUESTED', reason: 'consent_expired' });
  });

  it('withdraws before a yes, and a new signature does not bring it back by itself', async () => {
    const { ana } = cast();
    const { id, personId } = await opened({ expiresOn: '2026-12-04' });
    network.clock.set('2026-12-05T05:00:00Z');
    await network.settle();
    expect(await standing(id)).toEqual({ state: 'WITHDRAWN', reason: 'consent_expired' });
    await cast().signs(ana, personId);
    await network.settle();
    expect((await standing(id)).state).toBe('WITHDRAWN');
    await ana.takes(id, 'REOPEN', { note: 'She signed again.' });
    expect((await standing(id)).state).toBe('SENT');
  });

  it('confirms by itself what the pantry leaves unconfirmed for five working days', async () => {
    const { ana } = cast();
    network.clock.set('2026-12-07T15:00:00Z');
    const { id, consentId } = await shown();
    await ana.revokes(consentId);
    await network.settle();
    network.clock.set('2026-12-14T14:59:00Z');
    await network.settle();
    expect((await standing(id)).state).toBe('WITHDRAWAL_REQUESTED');
    network.clock.set('2026-12-14T15:01:00Z');
    await network.settle();
    expect(await standing(id)).toEqual({ state: 'WITHDRAWN', reason: 'consent_revoked' });
  });
});
