import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { CreateUser } from '../../src/features/identity/index.js';
import { systemActor, type Role } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import { aClinic } from '../support/an-agency.js';
import { LinkReader, somebody, useHttpCast, type Member, type Result } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';
import { PASSWORD } from '../support/sign-in.js';

const network = useNetwork();
const cast = useHttpCast(network);

const PROBLEM = '{ __typename ... on Problem { code field message } }';
const MAILBOX = 'intake@riversidepantry.example';
const RIGHT_TO_LEFT = 'bring \u202Emilk\u202C and bread';
const CONTROL = 'bring\u0007 milk';
const HUGE = 'x'.repeat(100_000);

let luis: Member;
let eva: Member;

/** Somebody with an account of their own at an agency, made as an administrator makes one. */
async function employed(agencyId: string, name: string, role: Role): Promise<Member> {
  const system = systemActor('test');
  const email = `${name.toLowerCase()}@${agencyId.slice(-12)}.example`;
  await network.transactor.run(system, (tx) =>
    network.app
      .get(CreateUser)
      .execute(tx, system, { email, displayName: name, agencyId, roles: [role], password: PASSWORD }),
  );
  return cast().byPassword(email);
}

beforeAll(async () => {
  luis = await employed(await cast().agencyId('Riverside Pantry'), 'Luis', 'partner_member');
  eva = await employed(await aClinic(network.owner, { name: 'Elm Clinic' }), 'Eva', 'coordinator');
});
beforeEach(() => network.clock.pass({ minutes: 2 }));

/** Does what must be refused, and sees that nothing was written. */
async function refused<T>(work: () => Promise<T>): Promise<T> {
  const before = await cast().written();
  const answer = await work();
  expect(await cast().written()).toEqual(before);
  return answer;
}

const eventsOf = async (id: string) =>
  (
    await cast().rows<{ type: string }>('SELECT type FROM events WHERE subject = $1 ORDER BY at, id', [
      `referral:${id}`,
    ])
  ).map(({ type }) => type);

describe('a step', () => {
  it('that is not possible now is refused with the state and what is possible instead', async () => {
    const { id, link } = await cast().refers(cast().ana);
    await (await cast().opens(link)).presses('We can’t', { reason: 'no_capacity' });
    const answer = await refused(() => cast().ana.tries(id, 'WITHDRAW', { reason: 'duplicate' }));
    expect(answer).toMatchObject({
      __typename: 'ActionNotAvailable',
      code: 'ACTION_NOT_AVAILABLE',
      state: 'DECLINED',
      available: expect.arrayContaining(['RECORD_NEXT_STEP', 'REOPEN', 'CONFIRM_LOOP']),
      message: 'This referral is now at "Declined"; this step is not possible from there.',
    });
    expect(answer.available).not.toContain('WITHDRAW');
  });

  it('on a version that has passed is told what happened since', async () => {
    const { ana, joanie } = cast();
    const { id } = await cast().refers(ana);
    await joanie.takes(id, 'REQUEST_INFO', { question: 'How many are they?' });
    await ana.takes(id, 'PROVIDE_INFO', { answer: 'Four.' });
    expect(await refused(() => luis.tries(id, 'ACCEPT', {}, { version: 2 }))).toMatchObject({
      __typename: 'StaleVersion',
      code: 'STALE_VERSION',
      currentVersion: 4,
      changes: ['Riverside Pantry asked a question.', 'Alder Valley Community Health answered.'],
    });
  });

  it('on a version that is still to come is no step', async () => {
    const { id } = await cast().refers(cast().ana);
    expect(await refused(() => luis.tries(id, 'ACCEPT', {}, { version: 99 }))).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 2,
    });
  });

  it.each<[string, string, Record<string, string>, string]>([
    ['without the answer it asks for', 'DECLINE', {}, 'reason'],
    ['with an answer that it does not ask for', 'ACCEPT', { diagnosis: 'none' }, 'diagnosis'],
    ['with a reason that is none', 'DECLINE', { reason: 'because' }, 'reason'],
    ['with a reason that is not for this step', 'DECLINE', { reason: 'consent_revoked' }, 'reason'],
    ['on 31 February', 'WAITLIST', { reconfirm_on: '2027-02-31' }, 'reconfirm_on'],
    ['at ten on 31 February', 'SCHEDULE', { appointment: '2027-02-31T10:00:00Z' }, 'appointment'],
    ['at a quarter past twenty-five', 'SCHEDULE', { appointment: '2027-03-01T25:15' }, 'appointment'],
    ['at NaN', 'SCHEDULE', { appointment: 'NaN' }, 'appointment'],
    ['yesterday', 'SCHEDULE', { appointment: '2026-11-22T10:00' }, 'appointment'],
    ['served tomorrow', 'CLOSE', { outcome: 'service_received', service_date: '2026-12-24' }, 'service_date'],
    ['with a note of 100 kB', 'NOTE', { text: HUGE, visibility: 'shared' }, 'text'],
    ['with a note that reverses text', 'NOTE', { text: RIGHT_TO_LEFT, visibility: 'shared' }, 'text'],
    ['with a note that holds a control character', 'NOTE', { text: CONTROL, visibility: 'shared' }, 'text'],
    ['with a note of broken characters', 'NOTE', { text: 'half \uD83D of one', visibility: 'shared' }, 'text'],
    ['with a note of nothing but spaces', 'NOTE', { text: ' \n\t ', visibility: 'shared' }, 'text'],
  ])('%s names the answer that is at fault', async (_, action, answers, field) => {
    const { id } = await cast().refers(cast().ana);
    if (['SCHEDULE', 'CLOSE'].includes(action)) await luis.takes(id, 'ACCEPT');
    const answer = await refused(() => luis.tries(id, action, answers));
    expect(answer).toMatchObject({ __typename: 'InvalidInput', field });
    expect(answer.message).toMatch(/^[A-Z].*\.$/);
  });

  it.each<[string, string]>([
    ['of an action that there is not', 'ACT_UP'],
    ['of no action', ''],
  ])('%s does not fit the schema', async (_, action) => {
    const { errors } = await refused(() =>
      luis.asks(`mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) ${PROBLEM} }`, {
        input: { id: newId(), seenVersion: 1, action, idempotencyKey: newId(), answers: [] },
      }),
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each<[string, unknown]>([
    ['NaN', 'NaN'],
    ['1.5', 1.5],
    ['a number beyond all versions', 2 ** 40],
    ['null', null],
  ])('on version %s does not fit the schema', async (_, seenVersion) => {
    const { errors } = await refused(() =>
      luis.asks(`mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) ${PROBLEM} }`, {
        input: { id: newId(), seenVersion, action: 'ACCEPT', idempotencyKey: newId(), answers: [] },
      }),
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the same key', () => {
  it('twice takes one step, and answers the second time as the first', async () => {
    const { id } = await cast().refers(cast().ana);
    const key = newId();
    const first = await luis.tries(id, 'ACCEPT', {}, { version: 2, key });
    expect(await refused(() => luis.tries(id, 'ACCEPT', {}, { version: 2, key }))).toEqual(first);
    expect(first).toMatchObject({ __typename: 'Referral', id, version: 3 });
  });

  it('five times at the same instant takes one step', async () => {
    const { id } = await cast().refers(cast().ana);
    const key = newId();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => luis.tries(id, 'ACCEPT', {}, { version: 2, key })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await eventsOf(id)).filter((type) => type === 'referral.accepted')).toHaveLength(1);
  });

  it('with another request is refused, and the first stands', async () => {
    const { id } = await cast().refers(cast().ana);
    const key = newId();
    await luis.tries(id, 'ACCEPT', {}, { version: 2, key });
    expect(
      await refused(() => luis.tries(id, 'DECLINE', { reason: 'no_capacity' }, { version: 2, key })),
    ).toMatchObject({ __typename: 'InvalidInput', code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' });
    expect((await cast().ana.sees(id)).state).toBe('ACCEPTED');
  });

  it('may be tried again after a refusal', async () => {
    const { id } = await cast().refers(cast().ana);
    const key = newId();
    expect(await luis.tries(id, 'DECLINE', {}, { key })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await luis.tries(id, 'DECLINE', { reason: 'no_capacity' }, { key })).toMatchObject({
      __typename: 'Referral',
      state: 'DECLINED',
    });
  });

  it('makes one of everything that can be made', async () => {
    const { ana, dora } = cast();
    const [personId, listingId, pantry] = [
      await ana.looksUp('Maya Torres'),
      await ana.finds('Choice pantry'),
      await cast().agencyId('Riverside Pantry'),
    ];
    const consent = {
      personId,
      recipientAgencyIds: [pantry],
      scopes: ['CONTACT'],
      purposes: ['CARE_COORDINATION'],
      signedBy: 'PERSON',
      signerName: 'Maya Torres',
      signedOn: '2026-11-23',
      expiresOn: '2027-01-01',
    };
    const requests: readonly (readonly [Member, string, object])[] = [
      [
        ana,
        'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { __typename ... on Person { id } } }',
        { person: somebody() },
      ],
      [
        ana,
        'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { __typename ... on Consent { id } } }',
        consent,
      ],
      [
        ana,
        'mutation ($input: OpenReferralInput!) { openReferral(input: $input) { __typename ... on Referral { id } } }',
        { draft: { personId, listingId, sections: [{ kind: 'CONTACT' }] } },
      ],
      [
        dora,
        'mutation ($input: LogEngagementInput!) { logEngagement(input: $input) { __typename ... on Engagement { id } } }',
        { agencyId: pantry, type: 'phone_call', on: '2026-11-23', topic: 'Winter hours' },
      ],
    ];
    for (const [member, mutation, input] of requests) {
      const given = { ...input, idempotencyKey: newId() };
      const first = await member.sends(mutation, given);
      expect([mutation, first]).toEqual([mutation, { __typename: expect.any(String), id: expect.any(String) }]);
      expect(await refused(() => member.sends(mutation, given))).toEqual(first);
    }
  });

  it.each(['', 'short', 'with spaces in it', 'x'.repeat(101), '<script>alert(1)</script>'])(
    'must be a key: %p is none',
    async (key) => {
      const { id } = await cast().refers(cast().ana);
      expect(await refused(() => luis.tries(id, 'ACCEPT', {}, { key }))).toMatchObject({
        __typename: 'InvalidInput',
        field: 'idempotencyKey',
      });
    },
  );
});

describe('two at the same instant', () => {
  const outcomeOf = async (id: string) =>
    (await eventsOf(id)).filter((type) => ['referral.accepted', 'referral.declined'].includes(type));

  it('of one agency, in the portal: one wins, the other is told by whom and what', async () => {
    const { ana, joanie } = cast();
    const { id } = await cast().refers(ana);
    await Promise.all([joanie.sees(id), luis.sees(id)]);
    const answers: readonly Result[] = await Promise.all([
      joanie.tries(id, 'ACCEPT', {}, { version: 2 }),
      luis.tries(id, 'DECLINE', { reason: 'no_capacity' }, { version: 2 }),
    ]);
    const [won, lost] = answers[0]?.__typename === 'Referral' ? answers : [...answers].reverse();
    expect(won).toMatchObject({ __typename: 'Referral', version: 3 });
    expect(lost).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 3,
      changes: [won?.state === 'ACCEPTED' ? 'Riverside Pantry said yes.' : 'Riverside Pantry declined.'],
    });
    expect(await outcomeOf(id)).toHaveLength(1);
  });

  it('by the same mailed link: one wins, the other is shown what the first answered and keeps what they wrote', async () => {
    const { id, link } = await cast().refers(cast().ana);
    const [first, second] = [await cast().opens(link), await cast().opens(link)];
    await Promise.all([
      first.presses('Yes, show us who'),
      second.presses('We can’t', { reason: 'no_capacity', advice: 'Try Grace Church instead.' }),
    ]);
    const pages = [first, second].sort((a, b) => a.status - b.status);
    expect(pages.map(({ status }) => status)).toEqual([200, 409]);
    expect(pages[1]?.text).toMatch(
      /This request moved on while you were reading.*Riverside Pantry (said yes|declined)\./,
    );
    expect(await outcomeOf(id)).toHaveLength(1);
  });

  it('on both sides, taking back and saying yes: one wins', async () => {
    const { ana } = cast();
    const { id } = await cast().refers(ana);
    const answers = await Promise.all([
      ana.tries(id, 'WITHDRAW', { reason: 'duplicate' }, { version: 2 }),
      luis.tries(id, 'ACCEPT', {}, { version: 2 }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Referral', 'StaleVersion']);
    expect((await cast().rows('SELECT version FROM referrals WHERE id = $1', [id]))[0]).toEqual({ version: 3 });
  });
});

describe('an id', () => {
  it('unknown, another agency’s, or no id at all: the same answer to the letter, for every step and every change', async () => {
    const { ana, deacon } = cast();
    const { personId, consentId } = await cast().signedPerson();
    const { id } = await cast().refers(ana, { personId });
    const draft = await cast().drafts(ana, { personId: (await cast().signedPerson()).personId });
    const listingId = await ana.finds('Choice pantry');
    const edit = { seenVersion: 1, draft: { listingId, enquiry: true, sections: [] } };
    const consent = {
      recipientAgencyIds: [],
      recipientClass: 'TREATING_PROVIDERS',
      scopes: ['CONTACT'],
      purposes: ['TREATMENT'],
      signedBy: 'PERSON',
      signerName: 'Rosa',
      signedOn: '2026-11-23',
      expiresOn: '2027-01-01',
    };
    const tries: readonly (readonly [Member, string, (wanted: string) => object, string])[] = [
      [
        deacon,
        `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) ${PROBLEM} }`,
        (wanted) => ({ id: wanted, seenVersion: 2, action: 'ACCEPT', answers: [] }),
        id,
      ],
      [
        luis,
        `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) ${PROBLEM} }`,
        (wanted) => ({ id: wanted, seenVersion: 1, action: 'ACCEPT', answers: [] }),
        draft,
      ],
      [
        eva,
        `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) ${PROBLEM} }`,
        (wanted) => ({
          id: wanted,
          seenVersion: 2,
          action: 'WITHDRAW',
          answers: [{ name: 'reason', value: 'duplicate' }],
        }),
        id,
      ],
      [
        eva,
        `mutation ($input: EditReferralDraftInput!) { editReferralDraft(input: $input) ${PROBLEM} }`,
        (wanted) => ({ id: wanted, ...edit }),
        draft,
      ],
      [
        eva,
        `mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) ${PROBLEM} }`,
        (wanted) => ({ id: wanted, seenVersion: 1, person: somebody() }),
        personId,
      ],
      [
        eva,
        `mutation ($input: RevokeConsentInput!) { revokeConsent(input: $input) ${PROBLEM} }`,
        (wanted) => ({ id: wanted, how: 'Aloud', idempotencyKey: newId() }),
        consentId,
      ],
      [
        eva,
        `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) ${PROBLEM} }`,
        (wanted) => ({ personId: wanted, ...consent, idempotencyKey: newId() }),
        personId,
      ],
      [
        eva,
        `mutation ($input: OpenReferralInput!) { openReferral(input: $input) ${PROBLEM} }`,
        (wanted) => ({
          draft: { personId: wanted, listingId, sections: [{ kind: 'CONTACT' }] },
          idempotencyKey: newId(),
        }),
        personId,
      ],
    ];
    for (const [member, mutation, input, foreign] of tries) {
      const send = async (wanted: string) => {
        const given = input(wanted);
        return member.reads(mutation, {
          input: mutation.includes('actOnReferral') ? { ...given, idempotencyKey: newId() } : given,
        });
      };
      const [ofAnother, unknown] = await refused(async () => [await send(foreign), await send(newId())]);
      expect([mutation, ofAnother]).toEqual([mutation, unknown]);
      expect(Object.values(unknown ?? {})).toEqual([
        expect.objectContaining({ __typename: 'NotFound', code: 'NOT_FOUND' }),
      ]);
    }
    const nonsense = await refused(() => eva.tries('not-an-id', 'WITHDRAW', { reason: 'duplicate' }));
    expect(nonsense).toEqual(await eva.tries(id, 'WITHDRAW', { reason: 'duplicate' }));
  });

  it('shows nothing to whom it does not belong, and says no more than of an unknown one', async () => {
    const { ana, deacon } = cast();
    const { personId } = await cast().signedPerson();
    const { id } = await cast().refers(ana, { personId });
    const draft = await cast().drafts(ana, { personId: (await cast().signedPerson()).personId });
    for (const member of [deacon, eva])
      expect([await member.looksAt(id), await member.looksAt(newId()), await member.looksAt('x')]).toEqual([
        null,
        null,
        null,
      ]);
    expect(await luis.looksAt(draft)).toBeNull();
    expect(
      await eva.reads(
        'query ($id: ID!) { person(id: $id) { id } referrals { items { id } } persons(text: "Delgado") { items { id } } }',
        { id: personId },
      ),
    ).toEqual({ person: null, referrals: { items: [] }, persons: { items: [] } });
  });
});

describe('a reply link', () => {
  const plain = (page: string) => page.replace(/\/r\/[\w-]+|nonce="[^"]*"|name="form" value="[^"]*"/g, '');

  it('tampered with, expired, or revoked opens nothing; all look alike, and no form of theirs does anything', async () => {
    const { id, link } = await cast().refers(cast().ana);
    const reader = await cast().opens(link);
    const at = (place: number) => `${link.slice(0, place)}${link[place] === 'A' ? 'B' : 'A'}${link.slice(place + 1)}`;
    const never = new LinkReader(network, '/r/there-never-was-one');
    const ended = plain((await never.opens()).page);
    expect(never.text).toContain('This link has ended');
    for (const wrong of [
      at(5),
      at(link.length - 20),
      link.slice(0, -1),
      `${link}A`,
      link.toUpperCase().replace('/R/', '/r/'),
    ]) {
      const tampered = new LinkReader(network, wrong);
      await refused(() => tampered.opens());
      expect([tampered.status, plain(tampered.page)]).toEqual([410, ended]);
      for (const button of ['open', 'answer', 'code', 'verify', 'forget']) {
        const { status, text } = await refused(() =>
          reader.submits(`${wrong}/${button}`, {
            action: 'accept',
            version: '2',
            key: newId(),
            form: 'x',
            name: 'Joanie',
            role: 'Manager',
            code: '123456',
          }),
        );
        expect([button, status, plain(text)]).toEqual([button, 410, ended]);
      }
    }
    await network.owner.query('UPDATE single_purpose_links SET revoked_at = $2 WHERE subject_id = $1', [
      id,
      network.clock.now(),
    ]);
    await refused(() => reader.opens());
    expect([reader.status, plain(reader.page)]).toEqual([410, ended]);
  });

  it('that was open when it was revoked takes no answer any more', async () => {
    const { id, link } = await cast().refers(cast().ana);
    const reader = await cast().opens(link);
    await network.owner.query('UPDATE single_purpose_links SET revoked_at = $2 WHERE subject_id = $1', [
      id,
      network.clock.now(),
    ]);
    await refused(() => reader.presses('Yes, show us who'));
    expect([reader.status, (await cast().ana.sees(id)).state]).toEqual([410, 'SENT']);
  });

  it('opened by two people shows each what they showed they may see', async () => {
    const { link } = await cast().refers(cast().ana);
    const [joanie, visitor] = [await cast().opens(link), await cast().opens(link)];
    await joanie.presses('Yes, show us who');
    await cast().identifies(joanie, MAILBOX);
    await visitor.opens();
    expect(joanie.text).toContain('Rosa Delgado');
    expect(visitor.text).not.toMatch(/Rosa|Delgado|0147|stove/);
    expect(visitor.buttons).toContain('Mail the code');
  });

  it('is locked by the fifth wrong code; the clinic is told, and a new link goes to the same mailbox', async () => {
    const { ana } = cast();
    const { id, link } = await cast().refers(ana);
    const reader = await cast().opens(link);
    await reader.presses('Yes, show us who');
    await reader.presses('Mail the code', { name: 'Joanie', role: 'Pantry manager' });
    await network.settle();
    const code = cast().newestCode(MAILBOX);
    const wrong = code === '000000' ? '000001' : '000000';
    for (const left of [/4 tries are left/, /3 tries are left/, /2 tries are left/, /One try is left/]) {
      await reader.presses('Show me', { code: wrong });
      expect(reader.text).toMatch(left);
    }
    await reader.presses('Show me', { code: wrong });
    expect(reader.text).toContain('This link has ended');
    await network.settle();
    expect((await ana.sees(id)).deliveryProblem).toBe('link_locked');
    expect((await ana.hasWaiting('today'))['now']).toContainEqual(expect.objectContaining({ referralId: id }));

    await reader.opens();
    await reader.presses('Send a new link to the same mailbox');
    await network.settle();
    const fresh = await cast().linkOf(id);
    expect(fresh).not.toBe(link);
    expect((await (await cast().opens(fresh)).opens()).buttons).toContain('Mail the code');
    expect((await ana.sees(id)).deliveryProblem).toBe('link_locked');
    await ana.takes(id, 'NOTE', { text: 'Called them: it was their own intern.', visibility: 'internal' });
    expect((await ana.sees(id)).deliveryProblem).toBeNull();
  });

  it.each<[string, Record<string, string>]>([
    ['a question of 100 kB', { question: HUGE }],
    ['a question that reverses text', { question: RIGHT_TO_LEFT }],
    ['a question with a control character', { question: CONTROL }],
    ['no question', { question: '' }],
    ['a version that is no number', { question: 'How many?', version: 'NaN' }],
    ['a key that is none', { question: 'How many?', key: 'x' }],
    ['an action that there is not', { question: 'How many?', action: 'act_up' }],
    ['a form that is not ours', { question: 'How many?', form: 'x' }],
  ])('takes no answer with %s', async (_, typed) => {
    const { id, link } = await cast().refers(cast().ana);
    const reader = await cast().opens(link);
    const { status, text } = await refused(() => reader.sendsForm('Ask first', typed));
    expect([403, 409, 413, 422]).toContain(status);
    expect(text).toMatch(
      /^<!doctype html>[\s\S]*(too large|This form did not come from our page|moved on|is at fault|This needs an answer|reverse text|not possible|An idempotency key)/,
    );
    expect((await cast().ana.sees(id)).state).toBe('SENT');
  });
});

describe('words and numbers', () => {
  const ENTER = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) ${PROBLEM} }`;
  const LOG = `mutation ($input: LogEngagementInput!) { logEngagement(input: $input) ${PROBLEM} }`;
  const enter = (wrong: object) =>
    refused(() =>
      cast().ana.asks<{ createPerson: Result }>(ENTER, { input: { person: somebody(wrong), idempotencyKey: newId() } }),
    );

  it.each<[string, object, string]>([
    ['a telephone of letters', { phone: 'call me maybe' }, 'phone'],
    ['a telephone of three digits', { phone: '911' }, 'phone'],
    ['a household of nobody', { householdSize: 0 }, 'householdSize'],
    ['a birth date to come', { birthDate: '2027-01-01' }, 'birthDate'],
    ['an address that is none', { email: 'rosa at example' }, 'email'],
  ])('%s is told with the field', async (_, wrong, field) => {
    expect((await enter(wrong)).data?.createPerson).toMatchObject({ __typename: 'InvalidInput', field });
  });

  it.each<[string, object, RegExp]>([
    ['31 February', { birthDate: '1986-02-31' }, /birthDate|day that exists/],
    ['a household of NaN', { householdSize: 'NaN' }, /householdSize/],
    ['a name that reverses text', { givenName: RIGHT_TO_LEFT }, /givenName.*reverse/],
    ['a name with a control character', { familyName: CONTROL }, /familyName.*control/],
    ['a note of 100 kB', { safeContact: { channel: 'PHONE', note: HUGE } }, /note.*longer/],
  ])('%s is malformed, and the message says what', async (_, wrong, message) => {
    const { errors } = await enter(wrong);
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringMatching(message),
    });
    expect(JSON.stringify(errors).length).toBeLessThan(2000);
  });

  it.each<[string, object]>([
    ['a topic of 100 kB', { topic: HUGE }],
    ['a topic that reverses text', { topic: RIGHT_TO_LEFT }],
    ['a note with a control character', { note: CONTROL }],
    ['a day that does not exist', { on: '2026-02-31' }],
    ['a day to come', { on: '2027-02-01' }],
    ['a kind that there is not', { type: 'telepathy' }],
  ])('an engagement with %s is not logged', async (_, wrong) => {
    const input = {
      agencyId: await cast().agencyId('Riverside Pantry'),
      type: 'phone_call',
      on: '2026-11-23',
      topic: 'Hours',
      idempotencyKey: newId(),
      ...wrong,
    };
    const { data, errors } = await refused(() => cast().dora.asks<{ logEngagement: Result }>(LOG, { input }));
    expect(errors?.[0]?.extensions.code ?? data?.logEngagement.__typename).toMatch(/^(BAD_USER_INPUT|InvalidInput)$/);
  });

  it.each<[string, string]>([
    ['a latitude of NaN', '{ near: { latitude: NaN, longitude: 0 } }'],
    ['a latitude of a thousand', '{ near: { latitude: 1000, longitude: 0 } }'],
    ['a postal code of letters', '{ near: { postalCode: "ABCDE" } }'],
    ['words that reverse text', `{ text: "${RIGHT_TO_LEFT}" }`],
    ['a cursor that is none', '{ text: "food", after: "nonsense" }'],
  ])('a search with %s is told so', async (_, input) => {
    const { errors } = await cast().ana.asks(`{ searchListings(input: ${input}) { total } }`);
    expect(errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });
});

describe('GraphQL', () => {
  const draft = 'mutation ($input: OpenReferralInput!) { openReferral(input: $input) { __typename } }';
  const sent = async (headers: Record<string, string>, body?: object) => {
    const answer = await request(network.app.getHttpServer())
      .post('/auth/password')
      .set('x-loopkeeper', '1')
      .send({ email: 'ana@aldervalley.example', password: PASSWORD });
    const cookie = answer.get('Set-Cookie')?.[0]?.split(';')[0] ?? '';
    const enquiry = {
      draft: { listingId: await cast().ana.finds('Choice pantry'), enquiry: true, sections: [] },
      idempotencyKey: newId(),
    };
    return refused(() =>
      request(network.app.getHttpServer())
        .post('/graphql')
        .set({ Cookie: cookie, ...headers })
        .send(body ?? { query: draft, variables: { input: enquiry } }),
    );
  };
  const own = { 'x-loopkeeper': '1' };

  it.each<[string, Record<string, string>]>([
    ['without our header', {}],
    ['from another origin', { ...own, Origin: 'https://evil.example' }],
    ['from an origin that only looks like ours', { ...own, Origin: 'http://127.0.0.1:3000.evil.example' }],
    ['from another site, by the browser’s own word', { ...own, 'Sec-Fetch-Site': 'cross-site' }],
  ])('%s is forbidden, signed in or not', async (_, headers) => {
    const { status, body } = await sent(headers);
    expect([status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('by GET is not allowed, with a mutation or without', async () => {
    const answer = await refused(() =>
      request(network.app.getHttpServer()).get('/graphql').query({ query: '{ me { id } }' }).set(own),
    );
    expect([answer.status, answer.get('Allow'), answer.body.errors[0].extensions.code]).toEqual([
      405,
      'POST',
      'METHOD_NOT_ALLOWED',
    ]);
  });

  it.each<[string, string, string]>([
    ['too deep', `{ me { agency { ${'hours { '.repeat(12)} days ${'} '.repeat(12)} } } }`, 'depth'],
    ['under too many names', `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: me { id }`).join(' ')} }`, 'alias'],
    ['too long', `{ me { ${'id '.repeat(3000)} } }`, 'token'],
    [
      'for too much',
      '{ referrals(first: 1000) { items { id reference serviceName receiverName personName ownerName stateLabel due { at text } } } }',
      'too much',
    ],
  ])('that asks %s is refused before any of it runs', async (_, query, why) => {
    const { status, body } = await sent(own, { query });
    expect(status).toBe(400);
    expect(body.errors[0].message.toLowerCase()).toContain(why);
  });

  it('of more than 256 kB is too large', async () => {
    const { status, body } = await sent(own, { query: draft, variables: { input: 'x'.repeat(300_000) } });
    expect([status, body.errors[0].extensions.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it('asked by nobody is told to sign in, and by a partner that it is not for them', async () => {
    const { errors } = await refused(() =>
      luis.asks(draft, {
        input: { draft: { listingId: newId(), enquiry: true, sections: [] }, idempotencyKey: newId() },
      }),
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const nobody = await refused(() =>
      request(network.app.getHttpServer()).post('/graphql').set(own).send({ query: '{ today { count } }' }),
    );
    expect(nobody.body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('two months later', () => {
  it('a reply link has expired like one that never was, and its request for a new one is answered alike', async () => {
    const { id, link } = await cast().refers(cast().ana);
    const reader = await cast().opens(link);
    network.clock.pass({ days: 59 });
    expect((await reader.opens()).buttons).toContain('Open the request');
    network.clock.pass({ days: 2 });
    await refused(() => reader.opens());
    expect([reader.status, reader.buttons]).toEqual([410, ['Send a new link to the same mailbox']]);
    await reader.presses('Send a new link to the same mailbox');
    await network.settle();
    expect(await cast().linkOf(id)).not.toBe(link);
  });
});
