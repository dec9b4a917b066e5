import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ImportDirectory } from '../../src/features/directory/import/index.js';
import { CreateUser } from '../../src/features/identity/index.js';
import { systemActor } from '../../src/kernel/actor.js';
import { isProblem } from '../../src/kernel/problem.js';
import { dataSource } from '../../src/platform/database/data-source.js';
import { LinkReader, somebody, useHttpCast, type Member, type SeenReferral } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';
import { PASSWORD } from '../support/sign-in.js';
import { useFiles } from '../support/written-files.js';

const network = useNetwork();
const cast = useHttpCast(network);
const files = useFiles();

/** An ordinary Monday, ten in the morning in Alder County, and each story a little later. */
beforeAll(() => network.clock.set('2026-12-07T15:00:00Z'));
beforeEach(() => network.clock.pass({ minutes: 1 }));

/** A referral that the pantry has opened from its mail. */
async function opened(story: object = {}) {
  const { id, link } = await cast().refers(cast().ana, story);
  return { id, reader: await cast().opens(link) };
}

const row = async (member: Member, id: string) =>
  Object.values(await member.hasWaiting('today'))
    .flat()
    .find(({ referralId }) => referralId === id);
const notes = ({ timeline }: SeenReferral) => timeline.flatMap(({ note }) => note ?? []);
const disclosures = (id: string) =>
  cast().rows('SELECT viewer_name, sections FROM disclosures WHERE referral_id = $1 ORDER BY at, id', [id]);

describe('the pantry', () => {
  it('asks first, is answered, and then says yes', async () => {
    const { ana } = cast();
    const { id, reader } = await opened();
    await reader.presses('Ask first', { question: 'Can they come before ten?' });
    expect(await row(ana, id)).toMatchObject({
      sentence: 'Riverside Pantry asked a question.',
      action: 'provide_info',
    });
    expect((await ana.sees(id)).headline).toMatch(/^Riverside Pantry asked a question\. Answer due Tue 10:\d\d AM\.$/);
    await ana.takes(id, 'PROVIDE_INFO', { answer: 'From half past eight on.' });
    await network.settle();
    expect(cast().mailsTo('intake@riversidepantry.example').at(-1)?.subject).toMatch(/^Request .* there is news$/);
    await reader.opens();
    expect(reader.text).toMatch(/Decision due .*From half past eight on\./);
    await reader.presses('Yes, show us who');
    expect((await ana.sees(id)).state).toBe('ACCEPTED');
  });

  it('says by when it will decide, and that day stands with the coordinator', async () => {
    const { id, reader } = await opened();
    await reader.presses('We’ll decide by…', { decide_by: '2026-12-10' });
    expect((await cast().ana.sees(id)).headline).toBe(
      'Riverside Pantry has it and is deciding. Decision due Thu 4:00 PM, their hours.',
    );
  });

  it('says no and why; the coordinator says what happens now, and the list is empty again', async () => {
    const { ana } = cast();
    const { id, reader } = await opened();
    await reader.presses('We can’t', { reason: 'no_capacity', advice: 'Grace Church has a truck on Wednesdays.' });
    const seen = await ana.sees(id);
    expect(seen).toMatchObject({ state: 'DECLINED', reason: 'no_capacity' });
    expect(notes(seen)).toContain('Grace Church has a truck on Wednesdays.');
    expect(await row(ana, id)).toMatchObject({
      sentence: 'Riverside Pantry declined: what now?',
      action: 'record_next_step',
    });
    await ana.takes(id, 'RECORD_NEXT_STEP', { next_step: 'referred_again' });
    expect(await row(ana, id)).toBeUndefined();
    expect(await ana.sees(id)).toMatchObject({ nextStep: 'referred_again', due: null });
  });

  it('must give a few words where the reason needs them, and keeps what it typed', async () => {
    const { id, reader } = await opened();
    await reader.presses('We can’t', { reason: 'not_eligible', advice: 'Try us again in spring.' });
    expect(reader.status).toBe(422);
    expect(reader.text).toMatch(/This needs an answer\..*Try us again in spring\./);
    expect((await cast().ana.sees(id)).state).toBe('SENT');
  });

  it('holds a place on its waitlist until a day, and says yes when it is free', async () => {
    const { id, reader } = await opened();
    await reader.presses('Put on the waitlist', { reconfirm_on: '2026-12-16' });
    expect((await cast().ana.sees(id)).headline).toBe(
      'On the waitlist of Riverside Pantry. Place to be confirmed Wed, Dec 16, 4:00 PM, their hours.',
    );
    expect(reader.text).not.toContain('Rosa');
    await reader.presses('Yes, show us who');
    expect((await cast().ana.sees(id)).state).toBe('ACCEPTED');
  });

  it('takes back its no within the day, and only it can', async () => {
    const { ana } = cast();
    const { id, reader } = await opened();
    await reader.presses('We can’t', { reason: 'no_capacity' });
    expect(await ana.tries(id, 'UNDO')).toMatchObject({ __typename: 'RuleBroken', rule: 'last_step_was_ours' });
    await reader.presses('Undo');
    expect(await ana.sees(id)).toMatchObject({ state: 'SENT', reason: null, due: { clock: 'first_response' } });
  });

  it('telephones, and the coordinator enters its word as its word', async () => {
    const { ana } = cast();
    const { id } = await cast().refers(ana);
    expect(await ana.tries(id, 'ACCEPT')).toMatchObject({ __typename: 'InvalidInput', field: 'said_by' });
    await ana.takes(id, 'ACCEPT', { said_by: 'Joanie Pruitt', channel: 'phone' });
    const { state, timeline } = await ana.sees(id);
    expect(state).toBe('ACCEPTED');
    expect(timeline[0]).toMatchObject({
      sentence: 'Riverside Pantry said yes.',
      by: 'Ana Reyes',
      onBehalf: 'Joanie Pruitt, phone, entered by staff',
    });
  });
});

describe('the coordinator', () => {
  it('opens a refused referral again, and the pantry is asked again', async () => {
    const { ana } = cast();
    const { id, reader } = await opened();
    await reader.presses('We can’t', { reason: 'no_capacity' });
    const before = cast().mailsTo('intake@riversidepantry.example').length;
    await ana.takes(id, 'REOPEN', { note: 'They have room again, Joanie says.' });
    await network.settle();
    expect(cast().mailsTo('intake@riversidepantry.example').length).toBe(before + 1);
    expect((await reader.opens()).buttons).toContain('Yes, show us who');
  });

  it('hands it to a colleague, on whose list it stands from then on', async () => {
    const { ana, ben } = cast();
    const { id, reader } = await opened();
    const { colleagues } = await ana.reads<{ colleagues: readonly { id: string; displayName: string }[] }>(
      '{ colleagues { id displayName } }',
    );
    const owner = colleagues.find(({ displayName }) => displayName === 'Ben Okafor')?.id ?? '';
    await ana.takes(id, 'REASSIGN', { owner, note: 'I am away from tomorrow.' });
    await reader.presses('Ask first', { question: 'Which days?' });
    expect(await row(ana, id)).toBeUndefined();
    expect(await row(ben, id)).toMatchObject({ action: 'provide_info' });
  });

  it('asks without identity where nothing is signed, and nothing of anybody leaves', async () => {
    const { id, reader } = await opened({ enquiry: true });
    expect(reader.text).toContain('This is a question about your service. It names nobody.');
    await reader.presses('Yes, we can');
    expect(reader.text).not.toContain('Mail the code');
    expect(await cast().ana.sees(id)).toMatchObject({ state: 'ACCEPTED' });
    expect(await disclosures(id)).toEqual([]);
  });
});

describe('rules of the network', () => {
  const agencySigned = async (name: string) =>
    cast().signedPerson({}, { recipientAgencyIds: [await cast().agencyId(name)] });

  it('in an emergency one calls first, and writes down what was said', async () => {
    const { ana } = cast();
    const { personId } = await cast().signedPerson();
    const id = await cast().drafts(ana, { personId, urgency: 'EMERGENCY' });
    expect(await ana.tries(id, 'SUBMIT')).toMatchObject({ __typename: 'InvalidInput', field: 'call_result' });
    await ana.takes(id, 'SUBMIT', { call_result: 'Called 988; they stay on the line with her.' });
    expect((await ana.sees(id)).due).toMatchObject({
      clock: 'first_response',
      text: expect.stringMatching(/^Reply due (today )?.*11:\d\d AM/),
    });
  });

  it('a second referral for the same need wants a reason', async () => {
    const { ana } = cast();
    const { personId } = await cast().signedPerson();
    await cast().refers(ana, { personId });
    const second = await cast().drafts(ana, { personId });
    expect(await ana.tries(second, 'SUBMIT')).toMatchObject({ __typename: 'InvalidInput', field: 'duplicate_reason' });
    await ana.takes(second, 'SUBMIT', { duplicate_reason: 'For the household of her sister.' });
    expect((await ana.sees(second)).state).toBe('SENT');
  });

  it('an agency that takes no referrals for a while gets none', async () => {
    const { ana, priya } = cast();
    const works = await cast().agencyId('Alder Works');
    const pause = (seenVersion: number, takesReferrals: boolean) =>
      priya.reads<{ updateAgency: { __typename: string } }>(
        'mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { __typename } }',
        { input: { id: works, seenVersion, takesReferrals } },
      );
    const { personId } = await agencySigned('Alder Works');
    const id = await cast().drafts(ana, { personId, service: 'Finding a job' });
    expect((await pause(1, false)).updateAgency.__typename).toBe('Agency');
    expect(await ana.tries(id, 'SUBMIT')).toMatchObject({
      __typename: 'RuleBroken',
      rule: 'receiver_takes_referrals',
      message: 'This agency is not taking referrals in the network now.',
    });
    await pause(2, true);
    await ana.takes(id, 'SUBMIT');
  });

  it('an agency whose own law forbids an answer can say just that: an answer all the same', async () => {
    const { ana } = cast();
    const { personId } = await agencySigned('Safe Passage Alder');
    const id = await cast().drafts(ana, { personId, service: 'Help with protection orders' });
    await ana.takes(id, 'SUBMIT');
    const advocate = cast().partner('office@safepassage.example');
    await advocate.takes(id, 'CANNOT_REPORT');
    expect(await ana.sees(id)).toMatchObject({ state: 'CLOSED', outcome: 'not_reportable', gotHelp: 'unknown' });
    const { id: ordinary } = await cast().refers(ana);
    expect((await cast().joanie.sees(ordinary)).availableActions.map(({ action }) => action)).not.toContain(
      'CANNOT_REPORT',
    );
  });

  it('an agency that reads Spanish is written to, and answers, in Spanish', async () => {
    const { ana } = cast();
    const { personId } = await agencySigned('Puentes Community Center');
    const { id, link } = await cast().refers(ana, { personId, service: 'English classes' }, 'hola@puentes.example');
    const [mail] = cast().mailsTo('hola@puentes.example');
    expect(mail?.subject).toMatch(/solicitud/i);
    const reader = new LinkReader(network, link);
    await reader.opens(`${link}?lang=es`);
    await reader.presses('Abrir la solicitud');
    expect(reader.text).toContain('El nombre y los datos aparecen después de decir que sí.');
    await reader.presses(reader.buttons[0] ?? '');
    expect((await ana.sees(id)).state).toBe('ACCEPTED');
  });
});

describe('a partner in the portal', () => {
  it('sees what its own agency received, and of the sender’s own affairs nothing', async () => {
    const { ana, joanie, deacon } = cast();
    const { id } = await cast().refers(ana);
    await ana.takes(id, 'NOTE', { text: 'She would rather go to Grace Church.', visibility: 'internal' });
    await ana.takes(id, 'NOTE', { text: 'Please answer by e-mail.', visibility: 'shared' });
    expect(notes(await joanie.sees(id))).toEqual([]);
    await joanie.takes(id, 'ACCEPT');
    expect(notes(await joanie.sees(id))).toEqual(['Please answer by e-mail.']);
    expect(await deacon.looksAt(id)).toBeNull();
    const { errors } = await joanie.asks('{ persons(text: "Delgado") { items { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('an organization that was imported', () => {
  const PACKAGE = {
    'organizations.csv':
      'id,name,description,email\n1,Larkspur Food Shelf,Groceries for the hill villages,shelf@larkspur.example\n',
    'services.csv':
      'id,organization_id,name,description,status\n1,1,Hill village groceries,Bags of groceries on Fridays,active\n',
    'locations.csv': 'id,organization_id,name,latitude,longitude\n1,1,Larkspur hall,41.15,-78.20\n',
    'services_at_location.csv': 'id,service_id,location_id\n1,1,1\n',
  };

  it('is added to the network, found, referred to, and answers from its mailbox', async () => {
    const { ana, priya } = cast();
    const db = await dataSource({ url: network.urls.owner, poolSize: 2, onIdleError: () => undefined }).initialize();
    const imported = await new ImportDirectory(db, network.clock).run({
      path: files.folder('larkspur', PACKAGE),
      source: 'larkspur',
      reportPath: null,
    });
    await db.destroy();
    expect(isProblem(imported)).toBe(false);

    const listingId = await ana.finds('Hill village groceries');
    const { personId } = await cast().signedPerson();
    expect(await ana.triesToDraft({ personId, listingId, sections: [{ kind: 'CONTACT' }] })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'listingId',
      message: expect.stringContaining('Larkspur Food Shelf does not take part in the network yet'),
    });

    const { organizations } = await priya.reads<{ organizations: { items: readonly { id: string }[] } }>(
      '{ organizations(text: "larkspur food") { items { id } } }',
    );
    const join =
      'mutation ($input: AddToNetworkInput!) { addToNetwork(input: $input) { __typename ... on Agency { id } ... on Problem { code field message } } }';
    const joined = await priya.sends(join, {
      organizationId: organizations.items[0]?.id,
      mailbox: 'shelf@larkspur.example',
      legalType: 'NON_COVERED_CBO',
      timeZone: 'America/New_York',
      hours: [{ days: [1, 2, 3, 4, 5], opensAt: '09:00', closesAt: '17:00' }],
      answeredBy: 'Whoever opens up',
    });
    expect(joined.__typename).toBe('Agency');
    await cast().signs(ana, personId, { recipientAgencyIds: [joined.id] });

    const { id, link } = await cast().refers(ana, { personId, listingId }, 'shelf@larkspur.example');
    const reader = await cast().opens(link);
    await reader.presses('Yes, show us who');
    await cast().identifies(reader, 'shelf@larkspur.example');
    expect(reader.text).toContain('Rosa Delgado');
    expect((await ana.sees(id)).headline).toMatch(/^Larkspur Food Shelf said yes\./);

    const shelf = cast().partner('shelf@larkspur.example');
    await shelf.signsIn();
    expect((await shelf.sees(id)).details).toMatchObject({ displayName: 'Rosa Delgado' });
  });
});

describe('the recovery unit', () => {
  const missing = async (member: Member, draft: object) => {
    const { releasePreview } = await member.reads<{
      releasePreview: { outcome: string; senderName: string; missing: readonly { code: string }[] };
    }>(
      'query ($draft: ReferralDraftInput!) { releasePreview(draft: $draft) { outcome senderName missing { code section message } } }',
      { draft },
    );
    return { ...releasePreview, missing: [...new Set(releasePreview.missing.map(({ code }) => code))] };
  };
  const treatment = {
    purposes: ['TREATMENT'],
    treatmentFrom: '2026-09-01',
    scopes: ['CONTACT', 'NEED', 'SUBSTANCE_USE'],
    coversPart2Unit: true,
  };

  it('holds a referral to treatment until a release for substance use is signed, and then goes under its neutral name', async () => {
    const { carla } = cast();
    const personId = await carla.enters(somebody({ givenName: 'Samir', familyName: 'Haddad' }));
    const listingId = await carla.finds('Residential treatment');
    const draft = { personId, listingId, sections: [{ kind: 'CONTACT' }, { kind: 'NEED', text: 'A bed this week.' }] };
    expect(await missing(carla, draft)).toEqual({
      outcome: 'HOLD',
      senderName: 'Alder Valley Community Health',
      missing: ['NEED_PART2_CONSENT'],
    });
    const id = await cast().drafts(carla, { personId, listingId, need: 'A bed this week.' });
    await carla.takes(id, 'SUBMIT');
    await network.settle();
    expect(await carla.sees(id)).toMatchObject({ state: 'AWAITING_CONSENT', mail: [] });
    expect(await row(carla, id)).toMatchObject({ action: 'revise' });
    expect(cast().mailsTo('intake@stillwater.example')).toEqual([]);

    await cast().signs(carla, personId, {
      ...treatment,
      recipientAgencyIds: [await cast().agencyId('Stillwater Recovery Center')],
      signerName: 'Samir Haddad',
    });
    await network.settle();
    expect(await row(carla, id)).toMatchObject({
      sentence: 'The release is on file: send it to Stillwater Recovery Center.',
      action: 'release',
    });
    await carla.takes(id, 'RELEASE');
    await network.settle();

    const reader = await cast().opens(await cast().linkOf(id, 'intake@stillwater.example'));
    expect(reader.text).toMatch(/A service of yours for a household of 4.*From Alder Valley Community Health/);
    expect(reader.text).not.toMatch(/New Leaf|Recovery unit|Residential treatment|Samir|Haddad|bed this week/);
    expect(reader.text).not.toContain('a service ');
    await reader.presses('Yes, show us who');
    await cast().identifies(reader, 'intake@stillwater.example');
    expect(reader.text).toMatch(/Samir Haddad.*A bed this week\..*42 CFR part 2/s);
    expect(reader.text).toMatch(/Residential treatment for a household of 4/);
    expect(reader.text).not.toContain('New Leaf');
  });

  it('needs a release that covers it for anything else too', async () => {
    const { carla } = cast();
    const personId = await carla.looksUp('Samuel Whitfield');
    const draft = { personId, listingId: await carla.finds('Choice pantry'), sections: [{ kind: 'CONTACT' }] };
    expect(await missing(carla, draft)).toEqual({
      outcome: 'HOLD',
      senderName: 'Alder Valley Community Health',
      missing: ['DISCLOSER_NOT_COVERED'],
    });
    expect(await missing(cast().ana, draft)).toMatchObject({ outcome: 'ALLOW', missing: [] });
  });

  it('and a section on substance use needs its own scope, whoever sends it; it opens to a named sign-in alone', async () => {
    const { ana } = cast();
    const stillwater = await cast().agencyId('Stillwater Recovery Center');
    const { personId } = await cast().signedPerson(
      {},
      { ...treatment, coversPart2Unit: false, recipientAgencyIds: [stillwater], scopes: ['CONTACT', 'NEED'] },
    );
    const listingId = await ana.finds('Residential treatment');
    const draft = {
      personId,
      listingId,
      sections: [{ kind: 'CONTACT' }, { kind: 'SUBSTANCE_USE', text: 'Alcohol, two years; last drink in October.' }],
    };
    expect((await missing(ana, draft)).missing).toContain('SCOPE_MISSING_DA');
    await cast().signs(ana, personId, { ...treatment, recipientAgencyIds: [stillwater] });
    expect(await missing(ana, draft)).toMatchObject({ outcome: 'ALLOW', missing: [] });

    const id = await ana.drafts(draft);
    await ana.takes(id, 'SUBMIT');
    const system = systemActor('test');
    await network.transactor.run(system, (tx) =>
      network.app.get(CreateUser).execute(tx, system, {
        email: 'tomas@stillwater.example',
        displayName: 'Tomas Reyes',
        agencyId: stillwater,
        roles: ['partner_member'],
        password: PASSWORD,
      }),
    );
    const [mailbox, tomas] = [
      cast().partner('intake@stillwater.example'),
      cast().byPassword('tomas@stillwater.example'),
    ];
    await mailbox.takes(id, 'ACCEPT');
    expect((await mailbox.sees(id)).details).toMatchObject({ displayName: 'Rosa Delgado', sections: [] });
    const { details } = await tomas.sees(id);
    expect(details?.sections).toEqual([{ kind: 'SUBSTANCE_USE', text: 'Alcohol, two years; last drink in October.' }]);
    expect(details?.notices.join(' ')).toMatch(/42 CFR part 2/i);
    expect((await disclosures(id)).slice(1)).toEqual([
      { viewer_name: 'Stillwater Recovery Center', sections: ['contact'] },
      { viewer_name: 'Tomas Reyes', sections: ['contact', 'substance_use'] },
    ]);
  });

  it('a minor of seventeen signs for herself in Pennsylvania: a parent’s word alone does not do', async () => {
    const { ana } = cast();
    const personId = await ana.looksUp('Linh Pham');
    const pantry = await cast().agencyId('Riverside Pantry');
    const draft = {
      personId,
      listingId: await ana.finds('Choice pantry'),
      sections: [{ kind: 'CONTACT' }, { kind: 'NEED', text: 'Food for five.' }],
    };
    expect((await missing(ana, draft)).missing).toEqual(['NEED_CONSENT']);
    await cast().signs(ana, personId, {
      recipientAgencyIds: [pantry],
      signedBy: 'PARENT_OR_GUARDIAN',
      signerName: 'Thu Pham',
    });
    expect(await missing(ana, draft)).toMatchObject({ outcome: 'HOLD', missing: ['NEED_MINOR_SIGNATURE'] });
    await cast().signs(ana, personId, { recipientAgencyIds: [pantry], signerName: 'Linh Pham' });
    expect(await missing(ana, draft)).toMatchObject({ outcome: 'ALLOW', missing: [] });
  });
});

describe('over days', () => {
  it('waits in vain for somebody, books again, and records how it went', async () => {
    const { ana } = cast();
    const { id, reader } = await opened();
    await reader.presses('Yes, show us who');
    await reader.presses('Book an appointment', { appointment: '2026-12-08T10:00' });
    network.clock.set('2026-12-08T17:00:00Z');
    await (await reader.opens()).presses('Open the request');
    await reader.presses('Appointment missed', { result: 'no_show' });
    expect((await ana.sees(id)).state).toBe('ACCEPTED');
    await reader.presses('Book an appointment', { appointment: '2026-12-10T10:00' });
    const booked = await ana.reads('query ($id: ID!) { referral(id: $id) { state appointments { state startsAt } } }', {
      id,
    });
    expect(booked).toEqual({
      referral: {
        state: 'SCHEDULED',
        appointments: expect.arrayContaining([
          { state: 'no_show', startsAt: '2026-12-08T15:00:00.000Z' },
          { state: 'booked', startsAt: '2026-12-10T15:00:00.000Z' },
        ]),
      },
    });
    await reader.presses('Record the outcome', {
      outcome: 'partly_received',
      outcome_detail: 'Milk is still missing.',
      service_date: '2026-12-08',
    });
    expect(await ana.sees(id)).toMatchObject({ state: 'CLOSED', gotHelp: 'partly' });
  });

  it('signs in by the mailed link and does all of it by the buttons that it is shown', async () => {
    const { ana, joanie } = cast();
    const { id } = await cast().refers(ana);
    await joanie.signsIn();
    expect((await joanie.hasWaiting('openWork'))['answer']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ referralId: id, sentence: 'Choice pantry for a household of 4', action: 'accept' }),
      ]),
    );
    const envelope = await joanie.sees(id);
    expect(envelope).toMatchObject({
      details: null,
      detailsWithheld: 'Name and details come after you say yes.',
      owner: null,
    });
    expect(JSON.stringify(envelope)).not.toMatch(/Rosa|Delgado|0147|stove/);

    await joanie.takes(id, 'ACCEPT', { contact_person: 'Ask for Joanie' });
    expect((await joanie.sees(id)).details).toMatchObject({
      displayName: 'Rosa Delgado',
      phone: '(814) 555-0147',
      sections: [{ kind: 'NEED', text: 'Groceries for a week, no stove.' }],
    });
    await joanie.takes(id, 'LOG_ATTEMPT', { at: '2026-12-08T14:55:00Z', channel: 'phone', result: 'reached' });
    await joanie.takes(id, 'SCHEDULE', { appointment: '2026-12-09T10:00:00-05:00' });
    network.clock.set('2026-12-09T18:00:00Z');
    await joanie.takes(id, 'START_SERVICE', { service_started_on: '2026-12-09' });
    await joanie.takes(id, 'REPORT_PROGRESS', { note: 'Comes every week.' });
    await joanie.takes(id, 'CLOSE', { outcome: 'service_received', service_date: '2026-12-09' });
    expect((await joanie.hasWaiting('openWork'))['finished']).toEqual(
      expect.arrayContaining([expect.objectContaining({ referralId: id })]),
    );
    await ana.takes(id, 'CONFIRM_LOOP', { confirmed_with: 'receiver' });
    expect((await ana.sees(id)).headline).toBe('Closed. The result is confirmed.');
    expect(await disclosures(id)).toEqual([
      { viewer_name: 'Ana Reyes', sections: ['contact', 'need'] },
      { viewer_name: 'Riverside Pantry', sections: ['contact', 'need'] },
    ]);
  });
});
