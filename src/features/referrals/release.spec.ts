import { describe, expect, it } from '@jest/globals';
import { anAgency } from '../../../test/support/an-agency.js';
import { useApplication } from '../../../test/support/application.js';
import { useCast } from '../../../test/support/cast.js';
import type { Actor } from '../../kernel/actor.js';
import { newId } from '../../kernel/ids.js';
import { ReferralViews, TIERS } from './index.js';

const house = useApplication();
const cast = useCast(house);

const view = (who: Actor, id: string, tier: number = TIERS.signedIn) =>
  house.app.get(ReferralViews).partnerView(who, id, tier);
const disclosures = async (id: string) =>
  (
    await house.owner.query<{ viewer: string; sections: string[] }>(
      'SELECT viewer, sections FROM disclosures WHERE referral_id = $1 ORDER BY at, id',
      [id],
    )
  ).rows;

/** A referral about somebody new under a release of which the story needs the id. */
async function underRelease(): Promise<{ id: string; consent: string }> {
  const { ana, enters, signs, drafted, does } = cast();
  const personId = await enters();
  const consent = await signs(personId);
  const id = await drafted({ personId });
  await does(ana, 'submit', id);
  return { id, consent };
}

describe('before a yes', () => {
  it('the receiver sees what decides fit, and nobody’s name', async () => {
    const { marta } = cast();
    const { id } = await underRelease();
    const seen = await view(marta, id);
    expect(seen).toMatchObject({
      details: null,
      withheld: 'beforeYes',
      title: 'Food box for a household of 3',
      referral: { fit: { area: 'Alderton', householdSize: 3 } },
    });
    expect(JSON.stringify(seen)).not.toMatch(/Rosa|Delgado|4477|no stove/);
    expect(seen?.facts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Age group', 'Area', 'Language', 'Household']),
    );
  });

  it('the facts that decide fit stay as they were sent, whatever the person’s record says later', async () => {
    const { marta } = cast();
    const { id } = await underRelease();
    await house.owner.query(
      `UPDATE persons SET city = 'Hidden Springs' WHERE id = (SELECT person_id FROM referrals WHERE id = $1)`,
      [id],
    );
    const facts = JSON.stringify((await view(marta, id))?.facts);
    expect(facts).toContain('Alderton');
    expect(facts).not.toContain('Hidden Springs');
  });

  it('strangers see nothing at all', async () => {
    const { stranger, ana } = cast();
    const { id } = await underRelease();
    expect([
      await view(stranger, id),
      await view(ana, id),
      await view(stranger, newId()),
      await view(stranger, 'none'),
    ]).toEqual([null, null, null, null]);
  });
});

describe('after a yes', () => {
  it('the receiver sees exactly what is released, once written down for each session', async () => {
    const { marta, luis, does } = cast();
    const { id } = await underRelease();
    await does(marta, 'accept', id);
    const seen = await view(marta, id);
    expect(seen?.details).toMatchObject({
      displayName: 'Rosa Delgado',
      phone: '555-010-4477',
      sections: [{ kind: 'need', text: 'Food for three, no stove.' }],
      consentExpiresOn: '2027-01-20',
    });
    await view(marta, id);
    await view(luis, id);
    const viewers = (await disclosures(id)).map(({ viewer }) => viewer);
    expect(viewers.filter((viewer) => viewer === marta.userId)).toHaveLength(1);
    expect(viewers.filter((viewer) => viewer === luis.userId)).toHaveLength(1);
  });

  it('each way of coming in has its height', async () => {
    const { marta, does } = cast();
    const { id } = await underRelease();
    await does(marta, 'accept', id);
    expect(await view(marta, id, TIERS.withoutCode)).toMatchObject({ details: null, withheld: 'code' });
    expect((await view(marta, id, 1))?.details).toMatchObject({
      displayName: 'Rosa Delgado',
      sections: [],
      hasMore: true,
    });
    expect((await disclosures(id)).at(-1)?.sections).toEqual(['contact']);
  });

  it('a yes taken back hides the details again; what was written down stays', async () => {
    const { marta, does } = cast();
    const { id } = await underRelease();
    await does(marta, 'accept', id);
    await view(marta, id);
    const written = await disclosures(id);
    await does(marta, 'undo', id);
    expect(await view(marta, id)).toMatchObject({ details: null, withheld: 'beforeYes' });
    expect(await disclosures(id)).toEqual(written);
  });
});

describe('sending', () => {
  const written = async (id: string) =>
    (
      await house.owner.query<object>(
        'SELECT purpose, address, viewer FROM disclosures WHERE referral_id = $1 ORDER BY at, id',
        [id],
      )
    ).rows;

  it('writes down what it is for and the mailbox it went to, once for each time it is sent', async () => {
    const { ana, pantry, does } = cast();
    const { id } = await underRelease();
    const once = { purpose: 'care_coordination', address: `intake@${pantry.slice(-12)}.example`, viewer: ana.userId };
    expect(await written(id)).toEqual([once]);
    await does(ana, 'withdraw', id, { reason: 'sent_in_error' });
    await does(ana, 'reopen', id, { note: 'It was no error.' });
    expect(await written(id)).toEqual([once, once]);
  });

  it('to one who treats the person is for treatment', async () => {
    const { ana, enters, signs, drafted, does } = cast();
    const hospital = await anAgency(house.owner, { name: 'Alder General', legalType: 'covered_entity_provider' });
    const listingId = newId();
    await house.owner.query(
      `INSERT INTO hsds.service (id, organization_id, name, status) SELECT $1, organization_id, 'Imaging', 'active' FROM agencies WHERE id = $2`,
      [listingId, hospital],
    );
    const personId = await enters();
    await signs(personId, { recipientAgencyIds: [hospital] });
    const id = await drafted({ personId, listingId });
    await does(ana, 'submit', id);
    expect(await written(id)).toMatchObject([{ purpose: 'treatment' }]);
  });
});

describe('a release that the person takes back', () => {
  it('withdraws what was not accepted yet', async () => {
    const { revokes, settles, standing } = cast();
    const { id, consent } = await underRelease();
    await revokes(consent);
    await settles();
    expect(await standing(id)).toMatchObject({ state: 'withdrawn', reason: 'consent_revoked' });
    const { marta } = cast();
    expect((await view(marta, id))?.withheldText).toMatch(/^The person took the release back on November \d+, 2026\. /);
  });

  it('ends the receiver’s sight at once, asks to stop, and confirms after five working days of silence', async () => {
    const { marta, does, revokes, settles, standing } = cast();
    const { id, consent } = await underRelease();
    await does(marta, 'accept', id);
    await revokes(consent);
    expect(await view(marta, id)).toMatchObject({
      details: null,
      withheld: 'consentEnded',
      facts: [],
      fit: null,
      title: 'A service of yours',
    });
    await settles();
    expect(await standing(id)).toMatchObject({
      state: 'withdrawal_requested',
      reason: 'consent_revoked',
      due_clock: 'withdrawal',
    });
    house.clock.pass({ days: 5 });
    await settles();
    expect((await standing(id)).state).toBe('withdrawal_requested');
    house.clock.pass({ days: 4 });
    await settles();
    expect(await standing(id)).toMatchObject({ state: 'withdrawn', reason: 'consent_revoked' });
  });

  it('leaves alone what rests on another', async () => {
    const { revokes, settles, signs, standing } = cast();
    const { id, consent } = await underRelease();
    const { rows } = await house.owner.query<{ person_id: string }>('SELECT person_id FROM referrals WHERE id = $1', [
      id,
    ]);
    await signs(rows[0]?.person_id);
    await revokes(consent);
    await settles();
    expect((await standing(id)).state).toBe('sent');
  });

  it('refuses a yes, and puts that on the sender’s list until a new one is signed', async () => {
    const { marta, revokes, tries, standing, signs, settles, eventsOf } = cast();
    const { id, consent } = await underRelease();
    await revokes(consent);
    expect(await tries(marta, 'accept', id)).toMatchObject({
      code: 'RELEASE_HELD',
      facts: { missing: expect.arrayContaining([expect.objectContaining({ code: 'REVOKED' })]) },
    });
    expect((await standing(id)).yes_held_at).not.toBeNull();
    expect(await eventsOf(id)).toContain('referral.yesHeld');
    const { rows } = await house.owner.query<{ person_id: string }>('SELECT person_id FROM referrals WHERE id = $1', [
      id,
    ]);
    await signs(rows[0]?.person_id);
    await settles();
    expect(await standing(id)).toMatchObject({ state: 'sent', yes_held_at: null });
  });
});

describe('a release that runs out', () => {
  it('withdraws by the night', async () => {
    const { ana, enters, signs, drafted, does, settles, standing } = cast();
    const personId = await enters();
    await signs(personId, { expiresOn: house.clock.now().toISOString().slice(0, 10) });
    const id = await drafted({ personId, urgency: 'routine' });
    await does(ana, 'submit', id);
    house.clock.pass({ days: 1 });
    await settles();
    expect(await standing(id)).toMatchObject({ state: 'withdrawn', reason: 'consent_expired' });
    const { marta } = cast();
    expect((await view(marta, id))?.withheldText).toMatch(/^The release ran out on \w+ \d+, 2026\. /);
  });
});

describe('when it is over', () => {
  it('what was asked and what decides fit go with the details; reference and status stay', async () => {
    const { marta, dora, does } = cast();
    const [{ id }, { id: wrong }] = [await underRelease(), await underRelease()];
    await does(marta, 'decline', id, { reason: 'no_capacity' });
    expect((await view(marta, id))?.facts.map(({ value }) => value)).toContain('Alderton');
    await does(dora, 'void', wrong, { note: 'Another person.' });
    expect(await view(marta, wrong)).toMatchObject({ facts: [], fit: null, title: 'A service of yours' });

    house.clock.pass({ days: 31 });
    const seen = await view(marta, id);
    expect(seen).toMatchObject({ facts: [], fit: null, title: 'A service of yours', withheld: 'over' });
  });
});
