import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aClinic, anAgency, staffOf } from '../../../../test/support/an-agency.js';
import { useApplication } from '../../../../test/support/application.js';
import { runJobs } from '../../../../test/support/run-jobs.js';
import { systemActor, type Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import type { AgreementAction } from '../domain/agreement-lifecycle.js';
import type { AgreementType as TypeCode } from '../domain/agreement-types.js';
import { agreementType } from './api/agreement.answer.js';
import type { AgreementType } from './api/agreement.type.js';
import { AgreementUse } from './commands/agreement-use.js';
import { BeginAgreementVersion } from './commands/begin-agreement-version.js';
import { EditAgreementVersion } from './commands/edit-agreement-version.js';
import { KeepSigners } from './commands/keep-signers.js';
import { MoveAgreement } from './commands/move-agreement.js';
import { ReadAgreements } from './commands/read-agreements.js';
import { ReadTimeline } from './commands/read-timeline.js';
import { RecordSignature } from './commands/record-signature.js';
import { StartAgreement } from './commands/start-agreement.js';
import { inTheMaking } from './domain/making.js';
import { contentSha256 } from './domain/version-content.js';

const SYSTEM = systemActor('test');
const given = useApplication();
let [clinic, hospital] = ['', ''];
let dora: Actor;
let grace: Actor;

const ok = <T>(result: T | Problem): T => {
  if (isProblem(result)) throw new Error(`${result.code} ${result.field}: ${result.message}`);
  return result;
};

async function pageFor(who: Actor, id: string): Promise<AgreementType | null> {
  const page = await given.app.get(ReadAgreements).one(who, id);
  return page && agreementType(page, who);
}

async function page(id: string): Promise<AgreementType> {
  const found = await pageFor(dora, id);
  if (!found) throw new Error(`${id} is not there.`);
  return found;
}

const move = (id: string, action: AgreementAction, answers: Readonly<Record<string, string>> = {}, who = dora) =>
  given.app.get(MoveAgreement).execute(who, {
    id,
    action,
    answers: Object.entries(answers).map(([name, value]) => ({ name, value })),
    seenVersion: null,
  });

async function written(id: string, terms: object = {}): Promise<void> {
  const { version } = await page(id);
  ok(
    await given.app.get(EditAgreementVersion).execute(dora, {
      ...{ agreementId: id, seenVersion: version, startsOn: '2026-01-01', endsOn: '2026-12-31', noticeDays: null },
      ...{
        terms: 'We tell each other.',
        categories: ['acute_inpatient'],
        serviceIds: [],
        locationIds: [],
        programIds: [],
      },
      ...terms,
    }),
  );
}

async function drafted(type: TypeCode = 'mou'): Promise<string> {
  const request = { type, title: `A ${type}`, partnerIds: [hospital], ownerId: null, categories: [] };
  const { id } = ok(await given.app.get(StartAgreement).execute(dora, { ...request, idempotencyKey: newId() }));
  for (const [partyId, name] of [[clinic, 'Dora Ellis'] as const, [hospital, 'Grace Okafor'] as const])
    ok(
      await given.app
        .get(KeepSigners)
        .keep(dora, { agreementId: id, partyId, id: null, name, title: null, email: null }),
    );
  await written(id);
  return id;
}

async function signedBy(id: string, ...names: readonly string[]): Promise<void> {
  for (const signerName of names) {
    const partyId = signerName === 'Dora Ellis' ? clinic : hospital;
    const versionId = (await page(id)).inTheMaking?.id ?? '';
    const signature = { versionId, partyId, signerName, signerTitle: null, signedOn: '2026-11-20' };
    ok(await given.app.get(RecordSignature).execute(dora, signature));
  }
}

async function held(type: TypeCode = 'mou'): Promise<string> {
  const id = await drafted(type);
  ok(await move(id, 'offer'));
  await signedBy(id, 'Dora Ellis', 'Grace Okafor');
  ok(await move(id, 'adopt'));
  return id;
}

/** Promises and DCO services of the version in the making, as another room writes them. */
async function promised(id: string): Promise<void> {
  const versionId = (await page(id)).inTheMaking?.id;
  await given.owner.query(`INSERT INTO agreement_promises (id, version_id, promised_by, kind, amount, unit, what) VALUES ($1, $2, 'partner', 'decision', 2, 'business_days', 'Decides')`, [newId(), versionId]); // prettier-ignore
  await given.owner.query(`INSERT INTO agreement_dco_services (id, version_id, service, elements) VALUES ($1, $2, 'veterans', 'All')`, [newId(), versionId]); // prettier-ignore
}

async function begun(id: string, kind: 'amendment' | 'renewal'): Promise<void> {
  const request = { agreementId: id, seenVersion: (await page(id)).version, kind, idempotencyKey: newId() };
  ok(await given.app.get(BeginAgreementVersion).execute(dora, request));
}

beforeAll(async () => {
  clinic = await aClinic(given.owner);
  hospital = await anAgency(given.owner, { name: 'Mercy Falls' });
  dora = staffOf(clinic, ['director'], { name: 'Dora Ellis' });
  grace = staffOf(hospital, ['partner_manager'], { name: 'Grace Okafor' });
  await given.owner.query(
    `INSERT INTO users (id, email, display_name, agency_id, roles, created_at) VALUES ($1, 'dora@x.example', 'Dora Ellis', $2, '{director}', now())`,
    [dora.userId, clinic],
  );
});

describe('what was offered', () => {
  it('is frozen with the hash of all that it says, promises and services too', async () => {
    const id = await drafted();
    await promised(id);
    ok(await move(id, 'offer'));
    const version = inTheMaking((await page(id)).source);
    expect(version?.content).toMatchObject({ promises: [{ kind: 'decision', amount: 2 }], dco_services: [{ service: 'veterans' }] }); // prettier-ignore
    expect(version && contentSha256(version.content)).toBe(version?.contentSha256);
  });

  it('stays as it was when it is taken back; a copy of it goes on, unsigned', async () => {
    const id = await drafted();
    await promised(id);
    ok(await move(id, 'offer'));
    await signedBy(id, 'Dora Ellis');
    ok(await move(id, 'take_back'));
    const { state, versions } = await page(id);
    expect(state).toBe('negotiation');
    expect(versions.map(({ number, state: of, signatures }) => [number, of, signatures.length])).toEqual([
      [2, 'draft', 0],
      [1, 'withdrawn', 1],
    ]);
    expect(versions[0]?.source.version.content).toEqual(versions[1]?.source.version.content);
  });
});

describe('an amendment', () => {
  it('copies promises and services, and ends what it amends on its first day', async () => {
    const id = await drafted();
    await promised(id);
    ok(await move(id, 'offer'));
    await signedBy(id, 'Dora Ellis', 'Grace Okafor');
    ok(await move(id, 'adopt'));
    await begun(id, 'amendment');
    const draft = (await page(id)).inTheMaking;
    expect(draft).toMatchObject({ kind: 'amendment', startsOn: '2026-11-23', endsOn: '2026-12-31' });
    expect(draft?.source.version.content).toMatchObject({ promises: [{ what: 'Decides' }], dco_services: [{ elements: 'All' }] }); // prettier-ignore

    await written(id, { startsOn: '2026-11-01', terms: 'Within an hour.', categories: ['emergency_department'] });
    ok(await move(id, 'offer'));
    await signedBy(id, 'Grace Okafor', 'Dora Ellis');
    expect(await runJobs(given)).toEqual([]);
    const { current, versions } = await page(id);
    expect(current).toMatchObject({ number: 2, startsOn: '2026-11-01', state: 'adopted' });
    expect(versions[1]).toMatchObject({ number: 1, state: 'replaced', endedOn: '2026-11-01' });
    expect(current?.changesFromPrevious).toEqual([
      { what: 'First day', before: 'Jan 1, 2026', after: 'Nov 1, 2026' },
      { what: 'Terms', before: 'We tell each other.', after: 'Within an hour.' },
      { what: 'Partner categories', before: 'Acute-care hospital', after: 'Emergency department' },
    ]);
  });
});

describe('the end', () => {
  it('comes by the system on the day after the last; a renewal brings it back', async () => {
    const id = await held();
    expect(await move(id, 'expire', {}, SYSTEM)).toMatchObject({ code: 'RULE_BROKEN' });
    given.clock.set('2027-01-01T15:00:00Z');
    ok(await move(id, 'expire', {}, SYSTEM));
    await begun(id, 'renewal');
    expect(await page(id)).toMatchObject({ state: 'expired', isInForce: false, inTheMaking: { startsOn: '2027-01-01', endsOn: '2027-12-31' } }); // prettier-ignore
    ok(await move(id, 'offer'));
    await signedBy(id, 'Dora Ellis', 'Grace Okafor');
    expect(await runJobs(given)).toEqual([]);
    expect(await page(id)).toMatchObject({ state: 'active', isInForce: true, current: { number: 2 } });
    given.clock.set('2026-11-23T15:00:00Z');
  });

  it('by another that takes its place ends what holds today, and what was in the making', async () => {
    const [old, next] = [await held(), await held('moa')];
    await begun(old, 'renewal');
    ok(await move(old, 'supersede', { successor: next }));
    expect(await page(old)).toMatchObject({
      state: 'superseded',
      endedOn: '2026-11-23',
      endsOn: '2026-11-22',
      supersededBy: { id: next },
      isInForce: false,
      versions: [{ state: 'withdrawn' }, { endedOn: '2026-11-23' }],
    });
    expect(await page(next)).toMatchObject({ supersedes: { id: old } });
  });

  it('asks whoever knows of open referrals first', async () => {
    const id = await held();
    const answers = { ended_on: '2026-12-01', reason: 'They close.' };
    const asked = jest.spyOn(given.app.get(AgreementUse), 'openReferrals').mockResolvedValue(3);
    expect(await move(id, 'terminate', answers)).toMatchObject({ code: 'RULE_BROKEN', message: expect.stringContaining('3 open referrals') }); // prettier-ignore
    const request = { id, action: 'terminate', seenVersion: null, referralsAreAnswered: true } as const;
    ok(await given.app.get(MoveAgreement).execute(dora, { ...request, answers: Object.entries(answers).map(([name, value]) => ({ name, value })) })); // prettier-ignore
    expect(await page(id)).toMatchObject({ state: 'terminated', endReason: 'They close.' });
    asked.mockRestore();
  });
});

describe('what cannot be had', () => {
  it('keeps why, the plan and the review; asking again clears the review', async () => {
    const id = await drafted();
    ok(
      await move(id, 'give_up', {
        justification: 'They refuse.',
        contingency_plan: 'We call.',
        review_on: '2027-11-23',
      }),
    );
    expect(await page(id)).toMatchObject({
      state: 'not_attainable',
      justification: 'They refuse.',
      reviewOn: '2027-11-23',
    });
    ok(await move(id, 'review', { review_on: '2027-06-01' }));
    expect(await page(id)).toMatchObject({ reviewOn: '2027-06-01', nextStep: 'Look at it again on Jun 1, 2027.' });
    ok(await move(id, 'reach_out', { what: 'Asked again.' }));
    expect(await page(id)).toMatchObject({ state: 'outreach', reviewOn: null });
  });
});

describe('the other side', () => {
  it('sees what was put before it, and nothing that is our own', async () => {
    const id = await held();
    await begun(id, 'amendment');
    expect(await pageFor(grace, id)).toMatchObject({
      ...{ mayEdit: false, availableActions: [], owner: null, ownerName: null, justification: null, sharingNote: null },
      ...{ nextStep: null, attention: [], ownSigners: [], inTheMaking: null, versions: [{ number: 1 }] },
      parties: [{ partner: { name: 'Mercy Falls' }, signers: [{ name: 'Grace Okafor' }] }],
    });
    const told = await given.app.get(ReadTimeline).of(grace, (await page(id)).source);
    expect(new Set(told.map(({ by }) => by))).toEqual(new Set(['Alder Valley Community Health']));
    expect(told.map(({ text }) => text)).toEqual([
      'Version 1 was put in force.',
      'Mercy Falls signed version 1.',
      'Alder Valley Community Health signed version 1.',
      'Version 1 was offered for signature.',
    ]);
    expect(await pageFor(grace, await drafted())).toBeNull();
  });
});
