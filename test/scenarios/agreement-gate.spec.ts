import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { does, drafted, moves, signs, standing, tries, type Made } from '../support/agreements-over-http.js';
import { useHttpCast, type Member } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';

const network = useNetwork();
const cast = useHttpCast(network);

const step = (who: Member, id: string, seenVersion: number, action: string, answers: Record<string, string> = {}) =>
  tries(who, 'actOnReferral', {
    id,
    seenVersion,
    action,
    idempotencyKey: newId(),
    answers: Object.entries(answers).map(([name, value]) => ({ name, value })),
  });

interface Place {
  readonly listingId: string;
  readonly serviceId: string;
  readonly agencyId: string;
}

interface StandingSeen {
  readonly verdict: string;
  readonly standing: string;
  readonly message: string;
}

const STANDING = 'agreementStanding { verdict standing message }';

async function placeOf(name: string): Promise<Place> {
  const listingId = await cast().ana.finds(name);
  const { listing } = await cast().ana.reads<{ listing: { serviceId: string; agency: { id: string } } }>(
    'query ($id: ID!) { listing(id: $id) { serviceId agency { id } } }',
    { id: listingId },
  );
  return { listingId, serviceId: listing.serviceId, agencyId: listing.agency.id };
}

const standingOf = async (listingId: string): Promise<StandingSeen> =>
  (
    await cast().ana.reads<{ listing: { agreementStanding: StandingSeen } }>(
      `query ($id: ID!) { listing(id: $id) { ${STANDING} } }`,
      { id: listingId },
    )
  ).listing.agreementStanding;

let pantry: Place;

/** An ordinary Monday, ten in the morning in Alder County; the register is empty. */
beforeAll(async () => {
  network.clock.set('2026-12-07T15:00:00Z');
  await cast().rows('TRUNCATE agreements, agreement_settings, nine_services, promises_due CASCADE');
  pantry = await placeOf('Choice pantry');
});
beforeEach(() => network.clock.pass({ minutes: 1 }));

async function aReferral({ listingId }: Place = pantry) {
  const { ana } = cast();
  const { personId } = await cast().signedPerson();
  return ana.drafts({
    personId,
    listingId,
    categoryCode: 'food_pantry',
    sections: [{ kind: 'CONTACT' }, { kind: 'NEED', text: 'Food for four' }],
  });
}

describe('without an agreement', () => {
  it('a referral is warned of before it is sent, and sent', async () => {
    const { ana } = cast();
    expect(await standingOf(pantry.listingId)).toMatchObject({ verdict: 'WARN', standing: 'NONE' });
    const id = await aReferral();
    const { referral } = await ana.reads<{ referral: { agreementStanding: StandingSeen } }>(
      `query ($id: ID!) { referral(id: $id) { ${STANDING} } }`,
      { id },
    );
    expect(referral.agreementStanding).toEqual({
      verdict: 'WARN',
      standing: 'NONE',
      message: 'There is no agreement with Riverside Pantry. You can send it: the choice of provider is the person’s.',
    });
    expect(await step(ana, id, 1, 'SUBMIT')).toMatchObject({ __typename: 'Referral' });
  });

  it('is told to no partner', async () => {
    const answer = await cast().joanie.asks<{ listing: { agreementStanding: null } }>(
      `query ($id: ID!) { listing(id: $id) { ${STANDING} } }`,
      { id: pantry.listingId },
    );
    expect(answer.data?.listing.agreementStanding).toBeNull();
  });
});

describe('a DCO service', () => {
  it('does not go without its agreement; a supervisor may send it with a reason; then it is adopted and goes', async () => {
    const { ana, dora } = cast();
    const draft = await drafted(dora, {
      type: 'DCO_AGREEMENT',
      partnerId: pantry.agencyId,
      startsOn: '2026-12-01',
      endsOn: '2026-12-09',
      serviceIds: [pantry.serviceId],
    });
    const agreementId = draft.id ?? '';
    const services = [{ service: 'PEER_FAMILY' }];
    await does(dora, 'keepDcoServices', { versionId: draft.inTheMaking?.id, seenVersion: draft.version, services });
    expect((await standingOf(pantry.listingId)).verdict).toBe('WARN');
    await moves(dora, agreementId, 'NEGOTIATE');

    const id = await aReferral();
    const refused = await step(ana, id, 1, 'SUBMIT');
    expect(refused).toMatchObject({
      __typename: 'AgreementBlocks',
      code: 'AGREEMENT_BLOCKS',
      message:
        '“Food for our patients” with Riverside Pantry is not in force yet. This is a DCO service: it needs a DCO agreement in force that covers it. A supervisor can send it with a reason: the choice of provider is the person’s.',
    });
    expect(await step(ana, id, 1, 'SUBMIT', { agreement_override: 'I would like to.' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await step(dora, id, 1, 'SUBMIT')).toMatchObject({ __typename: 'AgreementBlocks' });
    expect(await step(dora, id, 1, 'SUBMIT', { agreement_override: 'She chose them.' })).toMatchObject({
      __typename: 'Referral',
    });
    const seen = await ana.sees(id);
    expect(seen.timeline[0]).toMatchObject({ note: 'She chose them.' });
    expect(JSON.stringify(await cast().joanie.sees(id))).not.toContain('She chose them.');

    await signs(cast(), dora, agreementId, pantry.agencyId, '2026-12-07');
    await network.settle();
    expect(await standingOf(pantry.listingId)).toMatchObject({ verdict: 'ALLOW', standing: 'EXPIRING' });
    expect(await step(ana, await aReferral(), 1, 'SUBMIT')).toMatchObject({ __typename: 'Referral' });
  });

  it('is closed again by itself on the day after the last, in the zone of the clinic', async () => {
    network.clock.set('2026-12-10T04:59:00Z');
    expect((await standingOf(pantry.listingId)).verdict).toBe('ALLOW');
    network.clock.set('2026-12-10T05:00:00Z');
    expect(await standingOf(pantry.listingId)).toMatchObject({ verdict: 'BLOCK', standing: 'EXPIRED' });
    await cast().rows('TRUNCATE agreements, promises_due CASCADE');
    network.clock.set('2026-12-10T15:00:00Z');
  });
});

describe('an agreement that is adopted', () => {
  let agreement: Made;

  it('lets it go, and sets the time of the answer', async () => {
    const { ana, joanie } = cast();
    const promises = [
      { kind: 'FIRST_RESPONSE', amount: 2, unit: 'BUSINESS_HOURS', what: 'We answer within two hours.' },
    ];
    const draft = await drafted(cast().dora, {
      type: 'JOINT_PROTOCOL_UNSIGNED',
      partnerId: pantry.agencyId,
      startsOn: '2026-12-01',
      endsOn: '2027-12-31',
    });
    const { version: seenVersion } = draft;
    await does(cast().dora, 'keepPromises', { versionId: draft.inTheMaking?.id, seenVersion, promises });
    await moves(cast().dora, draft.id ?? '', 'ADOPT');
    agreement = await standing(cast().dora, draft.id ?? '');
    expect(await standingOf(pantry.listingId)).toMatchObject({ verdict: 'ALLOW', standing: 'IN_FORCE' });
    const id = await aReferral();
    await step(ana, id, 1, 'SUBMIT');
    expect((await ana.sees(id)).headline).toMatch(/Reply due Thu 12:\d\d PM, as promised in the agreement\.$/);
    network.clock.pass({ minutes: 30 });
    await joanie.takes(id, 'ACCEPT');
    const period = { from: '2026-12-10', to: '2026-12-10' };
    const ASKED = 'partnerName kindLabel within kept missed open referrals { referralId result }';
    const text = (name: string) => `query ($from: Date!, $to: Date!) { ${name}(from: $from, to: $to) { ${ASKED} } }`;
    const tally = {
      partnerName: 'Riverside Pantry',
      kindLabel: 'First answer',
      within: '2 working hours',
      kept: 1,
      missed: 0,
      open: 0,
      referrals: [{ referralId: id, result: 'KEPT' }],
    };
    expect(await cast().dora.reads(text('promisesKept'), period)).toEqual({ promisesKept: [tally] });
    expect(await joanie.reads(text('ourPromises'), period)).toEqual({ ourPromises: [tally] });
  });

  it('ends with a decision on each open referral under it', async () => {
    const { ana, dora } = cast();
    await cast().rows(
      `UPDATE referrals SET state = 'void', ended_at = now(), due_clock = NULL, due_at = NULL, due_from = NULL WHERE ended_at IS NULL`,
    );
    const [one, other] = [await aReferral(), await aReferral()];
    await step(ana, one, 1, 'SUBMIT');
    await step(ana, other, 1, 'SUBMIT');
    const input = {
      id: agreement.id,
      seenVersion: agreement.version,
      endedOn: '2026-12-10',
      reason: 'The pantry closes.',
    };
    const asked = await tries(dora, 'terminateAgreement', { ...input, idempotencyKey: newId() });
    expect(asked).toMatchObject({ __typename: 'OpenReferrals', code: 'OPEN_REFERRALS' });
    expect(asked.referrals?.map(({ id }) => id).sort()).toEqual([one, other].sort());
    const decisions = [
      { referralId: one, decision: 'KEEP' },
      { referralId: other, decision: 'WITHDRAW', reason: 'They close on Friday.' },
    ];
    const ended = await tries(dora, 'terminateAgreement', { ...input, decisions, idempotencyKey: newId() });
    expect(ended).toMatchObject({ __typename: 'TerminatedAgreement' });
    expect([(await ana.sees(one)).state, (await ana.sees(other)).state]).toEqual(['SENT', 'WITHDRAWN']);
    expect(await standingOf(pantry.listingId)).toMatchObject({ verdict: 'WARN', standing: 'TERMINATED' });
  });
});
