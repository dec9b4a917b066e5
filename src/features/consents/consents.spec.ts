import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aClinic, anAgency, aRecoveryUnit, staffOf } from '../../../test/support/an-agency.js';
import { useApplication } from '../../../test/support/application.js';
import { runJobs } from '../../../test/support/run-jobs.js';
import type { Actor } from '../../kernel/actor.js';
import { newId } from '../../kernel/ids.js';
import { isProblem, type Problem } from '../../kernel/problem.js';
import { CreatePerson } from '../people/index.js';
import { aPerson } from '../../../test/support/a-person.js';
import { ReadConsents } from './commands/read-consents.js';
import { RecordConsent } from './commands/record-consent.js';
import { RevokeConsent } from './commands/revoke-consent.js';
import { Disclosures } from './data/disclosures.js';
import { ReleaseDecisions } from './data/release-decisions.js';
import type { ConsentDetails } from './domain/consent.js';
import { missingOf } from './domain/release-decision.js';
import type { ReleaseQuestion } from './domain/release-question.js';

const given = useApplication();
let clinic: string;
let pantry: string;
let ana: Actor;
let marta: Actor;
let elsewhere: Actor;
let rosa: string;

const ok = <T extends object>(result: T | Problem): T => {
  if (isProblem(result)) throw new Error(`${result.code} ${result.field}: ${result.message}`);
  return result;
};
const enter = async (actor: Actor, person = {}) =>
  ok(await given.app.get(CreatePerson).execute(actor, { person: { ...aPerson, ...person }, idempotencyKey: newId() }))
    .id;
const rows = async (sql: string, values: unknown[] = []) =>
  (await given.owner.query<Record<string, unknown>>(sql, values)).rows;

const aRelease = (): ConsentDetails => ({
  recipientAgencyIds: [pantry],
  recipientClass: null,
  scopes: ['contact', 'need'],
  purposes: ['care_coordination'],
  signedBy: 'person',
  signerName: 'Rosa Delgado',
  signedOn: '2026-11-20',
  expiresOn: '2027-02-18',
  noExpiry: false,
  treatmentFrom: null,
  treatmentTo: null,
  hasTpoStatements: false,
  hasAuthorityDocument: false,
  coversPart2Unit: false,
  whoConsentedToTreatment: null,
  participants: [],
  treatingParticipantsOnly: false,
});
const record = (actor: Actor, consent: Partial<ConsentDetails> = {}, idempotencyKey = newId()) =>
  given.app
    .get(RecordConsent)
    .execute(actor, { personId: rosa, consent: { ...aRelease(), ...consent }, idempotencyKey });
const revoke = (actor: Actor, id: string, how = 'Aloud, to Ana Torres') =>
  given.app.get(RevokeConsent).execute(actor, { id, how, idempotencyKey: newId() });

const question = (asked: Partial<ReleaseQuestion> = {}): ReleaseQuestion => ({
  personId: rosa,
  senderAgencyId: clinic,
  senderUnitId: null,
  receiverAgencyId: pantry,
  isSubstanceUseCare: false,
  sections: ['contact', 'need'],
  ...asked,
});
const decide = (actor: Actor, asked = {}) =>
  given.transactor.read(actor, (tx) => given.app.get(ReleaseDecisions).decide(tx, actor, question(asked)));
const packet = (actor: Actor, asked = {}, shows?: (section: string) => boolean) =>
  given.transactor.read(actor, (tx) => given.app.get(ReleaseDecisions).packet(tx, actor, question(asked), shows));

/** A referral about Rosa that was sent to an agency. */
async function asks(receiver: string): Promise<void> {
  const sql = `
    WITH u AS (INSERT INTO users (id, email, display_name, agency_id, roles, created_at) VALUES ($1, $2, 'Ana', $3, '{coordinator}', now()) RETURNING id)
    INSERT INTO referrals (id, reference, state, person_id, sender_agency_id, receiver_agency_id, listing_id, service_name, urgency, owner_id, created_at, sent_at)
    SELECT $1, regexp_replace(upper(translate(md5($1::text), '01', 'XY')), '^(.{4})(..).*$', '\\1-\\2'), 'sent', $4, $3, $5, $1, 'Food box', 'routine', u.id, now(), now() FROM u`;
  const id = newId();
  await given.owner.query(sql, [id, `${id}@clinic.example`, clinic, rosa, receiver]);
}

beforeAll(async () => {
  clinic = await aClinic(given.owner);
  pantry = await anAgency(given.owner);
  ana = staffOf(clinic);
  marta = staffOf(pantry, ['partner_member'], { name: 'Marta Ruiz' });
  elsewhere = staffOf(await aClinic(given.owner, { name: 'Elm Clinic' }));
});

beforeEach(async () => {
  given.clock.set('2026-11-25T15:00:00Z');
  rosa = await enter(ana);
  await asks(pantry);
});

describe('a release', () => {
  it('is kept once, however often the same request arrives, and is announced by ids alone', async () => {
    const key = newId();
    const first = ok(await record(ana, {}, key));
    expect(ok(await record(ana, {}, key)).id).toBe(first.id);
    expect(await rows(`SELECT type, payload FROM events WHERE subject = 'consent:' || $1`, [first.id])).toEqual([
      { type: 'consent.recorded', payload: { consentId: first.id, personId: rosa } },
    ]);
  });

  it.each<[string, () => Partial<ConsentDetails>, string]>([
    ['names nobody', () => ({ recipientAgencyIds: [] }), 'recipientAgencyIds'],
    ['names an agency that is not there', () => ({ recipientAgencyIds: [newId()] }), 'recipientAgencyIds'],
    ['is signed tomorrow', () => ({ signedOn: '2026-11-26' }), 'signedOn'],
    ['runs longer than Pennsylvania allows', () => ({ expiresOn: '2027-12-01' }), 'expiresOn'],
    ['has no end', () => ({ expiresOn: null }), 'expiresOn'],
    ['means to have none, in Pennsylvania', () => ({ expiresOn: null, noExpiry: true, purposes: ['tpo'] }), 'noExpiry'],
    ['covers behavioral health without dates of treatment', () => ({ scopes: ['behavioral_health'] }), 'treatmentFrom'],
    ['mixes proceedings with care', () => ({ purposes: ['proceedings', 'treatment'] }), 'purposes'],
  ])('is not kept when it %s', async (_, consent, field) => {
    expect(await record(ana, consent())).toMatchObject({ code: 'INVALID_INPUT', field });
    expect(await rows('SELECT id FROM consents WHERE person_id = $1', [rosa])).toEqual([]);
  });

  it('of a person of another agency is not found, recorded or revoked', async () => {
    const { id } = ok(await record(ana));
    expect(await record(elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await revoke(elsewhere, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await given.app.get(ReadConsents).ofPerson(elsewhere, rosa)).toEqual([]);
  });

  it('shows the agencies it names and whether it still counts', async () => {
    ok(await record(ana));
    ok(await record(ana, { signedOn: '2026-08-01', expiresOn: '2026-11-24' }));
    const shown = await given.app.get(ReadConsents).ofPerson(ana, rosa);
    expect(shown.map(({ state, recipients }) => [state, recipients.map(({ name }) => name)])).toEqual([
      ['active', ['Riverside Pantry']],
      ['expired', ['Riverside Pantry']],
    ]);
  });
});

describe('the release decision, on what is on file', () => {
  it('holds without a release, allows with one, and is cut the instant it is revoked', async () => {
    expect(missingOf(await decide(ana)).map(({ code }) => code)).toEqual(['NEED_CONSENT', 'NEED_CONSENT']);
    const { id } = ok(await record(ana));
    expect((await decide(ana)).outcome).toBe('ALLOW');
    expect((await packet(marta)).person?.givenName).toBe('Rosa');
    ok(await revoke(ana, id));
    expect(missingOf(await decide(ana)).map(({ code }) => code)).toEqual(['REVOKED', 'REVOKED']);
    expect(await packet(marta)).toMatchObject({ person: null, sections: [], notices: [] });
  });

  it('revokes once: a second time changes nothing', async () => {
    const { id } = ok(await record(ana));
    const first = ok(await revoke(ana, id));
    given.clock.pass({ hours: 1 });
    expect(ok(await revoke(ana, id, 'By letter'))).toMatchObject({
      revokedAt: first.revokedAt,
      revokedHow: 'Aloud, to Ana Torres',
      version: 2,
    });
    expect(
      await rows(`SELECT 1 FROM events WHERE type = 'consent.revoked' AND subject = 'consent:' || $1`, [id]),
    ).toHaveLength(1);
  });

  it('counts the last day to its end at the clinic', async () => {
    ok(await record(ana, { expiresOn: '2026-11-25' }));
    given.clock.set('2026-11-26T04:59:59Z');
    expect((await decide(ana)).outcome).toBe('ALLOW');
    given.clock.set('2026-11-26T05:00:00Z');
    expect(missingOf(await decide(ana)).map(({ code }) => code)).toEqual(['EXPIRED', 'EXPIRED']);
  });

  it('gives a partner nothing of a release for another, nor of a section that was not released', async () => {
    const hospital = await anAgency(given.owner, { name: 'Alder General', legalType: 'covered_entity_provider' });
    await asks(hospital);
    ok(await record(ana, { scopes: ['contact'] }));
    expect((await packet(marta, { sections: ['contact'] })).sections).toEqual(['contact']);
    expect((await packet(marta)).person).toBeNull();
    const nurse = staffOf(hospital, ['partner_member']);
    expect((await packet(nurse, { receiverAgencyId: hospital, sections: ['contact'] })).person).toBeNull();
  });

  it('leaves no trace of what this way of reading may not show', async () => {
    ok(await record(ana, { scopes: ['contact', 'behavioral_health', 'substance_use'], treatmentFrom: '2026-01-01' }));
    const sections = ['contact', 'behavioral_health', 'substance_use'] as const;
    const whole = await packet(marta, { sections });
    expect(whole).toMatchObject({ sections, hasMore: false });
    expect(whole.notices.join(' ')).toMatch(/42 CFR part 2.*State statute/s);
    const narrow = await packet(marta, { sections }, (section) => section === 'contact');
    expect(narrow).toMatchObject({ sections: ['contact'], hasMore: true, notices: [], person: { givenName: 'Rosa' } });
    expect(whole.scopeText).toContain('Anything else needs a new consent.');
    expect(whole.notices).not.toContain(whole.scopeText);
    expect(narrow.scopeText).toContain('It covers more, shown after a sign-in by name.');
    expect(narrow.scopeText).not.toContain('Anything else');
    expect(JSON.stringify([narrow.decision, narrow.scopeText])).not.toMatch(/behavioral|substance/);
  });

  it('answers nobody else, whatever they ask', async () => {
    ok(await record(ana));
    expect(await decide(elsewhere)).toMatchObject({ outcome: 'DENY', reason: 'ACTOR_NOT_AUTHORIZED' });
    expect(await decide(elsewhere, { senderAgencyId: elsewhere.agencyId })).toMatchObject({
      outcome: 'DENY',
      reason: 'ACTOR_NOT_AUTHORIZED',
    });
    expect(await decide(staffOf(clinic, ['resource_specialist']))).toMatchObject({
      outcome: 'DENY',
      reason: 'ACTOR_NOT_AUTHORIZED',
    });
  });

  it('tells a partner nothing of a person about whom it was never asked', async () => {
    const factsFor = async (personId: string) => {
      const sql = 'SELECT app.release_facts($1, $2, NULL, $3) AS facts';
      const [row] = await given.transactor.read(marta, (tx) =>
        tx.query<{ facts: { person: { givenName: string } } | null }[]>(sql, [personId, clinic, pantry]),
      );
      return row?.facts ?? null;
    };
    expect((await factsFor(rosa))?.person.givenName).toBe('Rosa');
    const stranger = await enter(ana);
    expect(await factsFor(stranger)).toBeNull();
    await given.owner.query(
      `UPDATE referrals SET sent_at = NULL, state = 'draft' WHERE person_id = $1 AND receiver_agency_id = $2`,
      [rosa, pantry],
    );
    expect(await factsFor(rosa)).toBeNull();
  });

  it('shows the recovery unit by its neutral name, and holds where none is set', async () => {
    const senderUnitId = await aRecoveryUnit(given.owner, clinic);
    ok(await record(ana, { coversPart2Unit: true }));
    expect(await decide(ana, { senderUnitId })).toMatchObject({
      outcome: 'ALLOW',
      senderName: 'Alder Valley Community Health',
    });
    const other = await aClinic(given.owner, { name: 'Birch Clinic' });
    const bea = staffOf(other);
    rosa = await enter(bea);
    const unnamed = await aRecoveryUnit(given.owner, other, null);
    expect(
      missingOf(await decide(bea, { senderAgencyId: other, senderUnitId: unnamed, sections: [] })).map(
        ({ code }) => code,
      ),
    ).toEqual(['NEUTRAL_NAME_MISSING']);
  });

  it('keeps to the wish of the person', async () => {
    ok(await record(ana));
    await given.owner.query(
      `INSERT INTO person_restrictions (id, person_id, agency_id, kind, restricted_agency_id, created_at) VALUES ($1, $2, $3, 'safety_never_share', $4, now())`,
      [newId(), rosa, clinic, pantry],
    );
    expect(await decide(ana)).toMatchObject({ outcome: 'DENY', reason: 'CLIENT_RESTRICTION' });
    expect(await decide(ana, { sections: [] })).toMatchObject({ outcome: 'DENY', reason: 'CLIENT_RESTRICTION' });
  });

  it('previews line by line what the partner will see, with the reason where something is held back', async () => {
    ok(await record(ana, { scopes: ['contact'] }));
    const draft = { asksFor: 'Food', urgency: 'Routine', texts: { need: 'A food box each week' } };
    const preview = await given.transactor.read(ana, (tx) =>
      given.app.get(ReleaseDecisions).preview(tx, ana, question(), draft),
    );
    expect(preview.decision.outcome).toBe('HOLD');
    expect(preview.now.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'From: Alder Valley Community Health',
      'Asks for: Food',
      'Urgency: Routine',
      'Age group: 25 to 64',
      'Area: Alderton',
      'Language: Spanish',
      'Payer: Medicaid',
      'Household: 3 people',
    ]);
    expect(preview.afterYes.find(({ label }) => label === 'Name')).toEqual({
      label: 'Name',
      value: 'Rosa Delgado',
      withheldBecause: null,
    });
    expect(preview.afterYes.find(({ label }) => label === 'Need')).toMatchObject({
      value: 'A food box each week',
      withheldBecause: expect.stringContaining('does not cover this'),
    });
    expect(preview.missing).toEqual([{ code: 'SCOPE_MISSING', section: 'need', message: expect.any(String) }]);
  });
});

describe('a disclosure', () => {
  const shown = async (viewer: Actor, referralId: string, releaseVersion: number) =>
    given.transactor.run(viewer, async (tx) => {
      const { decision } = await given.app.get(ReleaseDecisions).packet(tx, viewer, question());
      await given.app.get(Disclosures).record(tx, viewer, {
        referralId,
        personId: rosa,
        senderAgencyId: clinic,
        receiverAgencyId: pantry,
        releaseVersion,
        channel: 'portal',
        decision,
      });
    });

  it('is one row for each viewer, referral, version and session, and names what it rests on', async () => {
    const { id } = ok(await record(ana));
    const referral = newId();
    await shown(marta, referral, 1);
    await shown(marta, referral, 1);
    await shown(marta, referral, 2);
    await shown({ ...marta, sessionId: newId() }, referral, 1);
    const written = await rows(
      'SELECT sections, consent_ids, viewer_name, policy_version FROM disclosures WHERE referral_id = $1',
      [referral],
    );
    expect(written).toHaveLength(3);
    expect(written[0]).toMatchObject({ sections: ['contact', 'need'], consent_ids: [id], viewer_name: 'Marta Ruiz' });
  });

  it('is not written where nothing was released', async () => {
    const referral = newId();
    await shown(marta, referral, 1);
    expect(await rows('SELECT 1 FROM disclosures WHERE referral_id = $1', [referral])).toEqual([]);
  });

  it('can be neither changed nor taken away, nor written for others', async () => {
    ok(await record(ana));
    const referral = newId();
    await shown(marta, referral, 1);
    const as = (actor: Actor, sql: string) => given.transactor.run(actor, (tx) => tx.query(sql));
    await expect(as(ana, `UPDATE disclosures SET sections = '{need}'`)).rejects.toThrow(/permission denied/);
    await expect(as(ana, `DELETE FROM disclosures`)).rejects.toThrow(/permission denied/);
    await expect(shown(elsewhere, referral, 3)).resolves.toBeUndefined();
    expect(await rows('SELECT 1 FROM disclosures WHERE referral_id = $1', [referral])).toHaveLength(1);
  });
});

describe('a release that ends by itself', () => {
  it('is announced once, after its last day at the clinic', async () => {
    const { id } = ok(await record(ana, { expiresOn: '2026-11-26' }));
    const announced = () =>
      rows(`SELECT payload FROM events WHERE type = 'consent.expired' AND subject = 'consent:' || $1`, [id]);
    given.clock.set('2026-11-27T04:00:00Z');
    await runJobs(given);
    expect(await announced()).toEqual([]);
    given.clock.set('2026-11-27T05:00:00Z');
    await runJobs(given);
    expect(await announced()).toEqual([{ payload: { consentId: id, personId: rosa } }]);
    given.clock.pass({ days: 1 });
    await runJobs(given);
    expect(await announced()).toHaveLength(1);
  });
});

describe('the database says it a second time', () => {
  it.each(['consents', 'consent_recipients', 'disclosures'])(
    '%s: rows of another agency do not exist',
    async (table) => {
      const { id } = ok(await record(ana));
      const release = {
        referralId: newId(),
        personId: rosa,
        senderAgencyId: clinic,
        receiverAgencyId: pantry,
        releaseVersion: 1,
        channel: 'portal' as const,
      };
      await given.transactor.run(ana, async (tx) =>
        given.app
          .get(Disclosures)
          .record(tx, ana, { ...release, decision: await given.app.get(ReleaseDecisions).decide(tx, ana, question()) }),
      );
      const seenBy = (actor: Actor) =>
        given.transactor.read(actor, (tx) => tx.query<unknown[]>(`SELECT 1 FROM ${table}`));
      expect(id).toBeDefined();
      expect(await seenBy(elsewhere)).toEqual([]);
      expect(await seenBy(marta)).toEqual([]);
      expect(await seenBy(staffOf(clinic, ['resource_specialist']))).toEqual([]);
      expect((await seenBy(ana)).length).toBeGreaterThan(0);
    },
  );
});
