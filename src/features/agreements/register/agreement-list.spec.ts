import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aClinic, anAgency, staffOf } from '../../../../test/support/an-agency.js';
import { useApplication } from '../../../../test/support/application.js';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { keysOf } from '../../../kernel/lifecycle/lifecycle.js';
import { plusDays } from '../../../kernel/local-day.js';
import { AGREEMENT_STATES, type AgreementState } from '../domain/agreement-lifecycle.js';
import { AGREEMENT_TYPES, type AgreementType } from '../domain/agreement-types.js';
import { PARTNER_CATEGORIES, type PartnerCategory } from '../domain/partner-categories.js';
import { ReadAgreements } from './commands/read-agreements.js';
import type { AgreementsFound, AgreementsWanted } from './data/agreement-list.queries.js';
import { AgreementReader } from './data/agreement.reader.js';

const given = useApplication();
const TODAY = '2026-11-23';
const COUNT = 60;
let dora: Actor;
let partners: readonly string[];
let owners: readonly string[];

interface Version {
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly endedOn: string | null;
  readonly categories: readonly PartnerCategory[];
}

interface Made {
  readonly id: string;
  readonly type: AgreementType;
  readonly state: AgreementState;
  readonly ownerId: string;
  readonly partnerId: string;
  readonly title: string;
  readonly versions: readonly Version[];
}

let made: readonly Made[];

/** Versions that follow on each other, some with a gap, some ended before their time, the last perhaps without an end. */
const someVersions = fc
  .array(fc.record({ gap: fc.nat(40), length: fc.integer({ min: 0, max: 300 }), cut: fc.option(fc.nat(300)) }), {
    maxLength: 4,
  }) // prettier-ignore
  .chain((spans) => fc.tuple(fc.constant(spans), fc.boolean(), fc.subarray(PARTNER_CATEGORIES.slice(0, 4))))
  .map(([spans, isOpen, categories]) => {
    let from = plusDays(TODAY, -500);
    return spans.map(({ gap, length, cut }, n) => {
      const startsOn = plusDays(from, gap);
      const endsOn = plusDays(startsOn, length);
      from = plusDays(endsOn, 1);
      const endedOn = cut === null ? null : plusDays(startsOn, Math.min(cut, length));
      return { startsOn, endsOn: isOpen && n === spans.length - 1 ? null : endsOn, endedOn, categories };
    });
  });

const NOUNS = ['Food', 'Crisis', 'Discharge', 'School'];

function make(): Made[] {
  const any = fc.record({
    type: fc.constantFrom(...AGREEMENT_TYPES.slice(0, 4)),
    state: fc.constantFrom(...AGREEMENT_STATES.filter((state) => state !== 'superseded')),
    ownerId: fc.constantFrom(...owners),
    partnerId: fc.constantFrom(...partners),
    title: fc.constantFrom(...NOUNS).map((noun) => `${noun} agreement`),
    versions: someVersions,
  });
  return fc.sample(any, { numRuns: COUNT, seed: 20261123 }).map((agreement) => ({ id: newId(), ...agreement }));
}

async function keep({ id, type, state, ownerId, partnerId, title, versions }: Made, n: number): Promise<void> {
  await given.owner.query(
    `INSERT INTO agreements (id, agency_id, type, title, state, owner_id, justification, contingency_plan, review_on, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'why', 'plan', '2027-01-01', now(), $7)`,
    [id, dora.agencyId, type, title, state, ownerId, new Date(Date.UTC(2026, 10, 1, 0, Math.floor(n / 2)))],
  );
  await given.owner.query('INSERT INTO agreement_parties (agreement_id, partner_id) VALUES ($1, $2)', [id, partnerId]);
  for (const [number, { startsOn, endsOn, endedOn, categories }] of versions.entries())
    await given.owner.query(
      `INSERT INTO agreement_versions (id, agreement_id, number, kind, state, starts_on, ends_on, ended_on, categories, content_sha256, activated_at, created_at, updated_at)
       VALUES ($1, $2, $3, 'original', 'adopted', $4, $5, $6, $7, 'a', now(), now(), now())`,
      [newId(), id, number + 1, startsOn, endsOn, endedOn, categories],
    );
}

beforeAll(async () => {
  const clinic = await aClinic(given.owner);
  partners = [await anAgency(given.owner), await anAgency(given.owner, { name: 'Mercy Falls' }), await anAgency(given.owner, { name: 'Élan Clínica' })]; // prettier-ignore
  dora = staffOf(clinic, ['director']);
  owners = [dora.userId ?? '', newId()];
  for (const [n, id] of owners.entries())
    await given.owner.query(
      `INSERT INTO users (id, email, display_name, agency_id, roles, created_at) VALUES ($1, $2, $3, $4, '{director}', now())`,
      [id, `owner${n}@x.example`, `Owner ${n}`, clinic],
    );
  made = make();
  for (const [n, agreement] of made.entries()) await keep(agreement, n);
});

const isHeld = ({ startsOn, endsOn, endedOn }: Version, day: string): boolean =>
  day >= startsOn && (endsOn === null || day <= endsOn) && (endedOn === null || day < endedOn);

const heldOn = ({ versions }: Made, day: string): Version | undefined =>
  versions.find((version) => isHeld(version, day));

const DAYS = Array.from({ length: 900 }, (_, n) => plusDays(TODAY, n));

/** Looks day by day for the last of what holds today. */
function daysLeft(agreement: Made): number | null {
  const held = heldOn(agreement, TODAY);
  if (!held || isHeld(held, '2099-01-01')) return null;
  return DAYS.filter((day) => isHeld(held, day)).length - 1;
}

/** Whether it ends within so many days, and on no later day anything holds. */
function within(agreement: Made, days: number): boolean {
  const left = daysLeft(agreement);
  if (left === null || left > days) return false;
  return !agreement.versions.some((version) => version.startsOn > (DAYS[left] ?? '') && isHeld(version, version.startsOn)); // prettier-ignore
}

const nameOf = (partnerId: string): string => ['Riverside Pantry', 'Mercy Falls', 'Élan Clínica'][partners.indexOf(partnerId)] ?? ''; // prettier-ignore

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const says = ({ title, partnerId }: Made, text: string): boolean => {
  const words = folded(`${title} ${nameOf(partnerId)}`).split(' ');
  return folded(text).split(' ').every((wanted) => words.some((word) => word.startsWith(wanted))); // prettier-ignore
};

type Facet = 'types' | 'states' | 'ownerId' | 'expiringWithin';
type Question = (wanted: AgreementsWanted, agreement: Made) => boolean;

const QUESTIONS: Readonly<Record<keyof AgreementsWanted, Question>> = {
  types: ({ types }, { type }) => !types || types.includes(type),
  states: ({ states }, { state }) => !states || states.includes(state),
  ownerId: ({ ownerId }, agreement) => !ownerId || agreement.ownerId === ownerId,
  expiringWithin: ({ expiringWithin }, agreement) => within(agreement, expiringWithin ?? Infinity) || expiringWithin === undefined, // prettier-ignore
  partnerId: ({ partnerId }, agreement) => !partnerId || agreement.partnerId === partnerId,
  category: ({ category }, { versions }) =>
    !category || versions.some(({ categories }) => categories.includes(category)),
  text: ({ text }, agreement) => !text || says(agreement, text),
  inForceOn: ({ inForceOn }, agreement) => !inForceOn || heldOn(agreement, inForceOn) !== undefined,
};

/** Whether an agreement is wanted, asked one by one; a facet may be left out, as its own counts leave it out. */
const isWanted = (agreement: Made, wanted: AgreementsWanted, without?: Facet): boolean =>
  keysOf(QUESTIONS).every((key) => key === without || QUESTIONS[key](wanted, agreement));

const tally = (codes: readonly string[]): Record<string, number> =>
  codes.reduce<Record<string, number>>((counts, code) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }), {});

const find = async (wanted: AgreementsWanted, first = 100, after: string | null = null): Promise<AgreementsFound> =>
  (await given.app.get(ReadAgreements).list(dora, wanted, { first, after })).found;

const someFilter = (): fc.Arbitrary<AgreementsWanted> =>
  fc.record(
    {
      types: fc.subarray(AGREEMENT_TYPES.slice(0, 4), { minLength: 1 }),
      states: fc.subarray([...AGREEMENT_STATES], { minLength: 1 }),
      ownerId: fc.constantFrom(...owners),
      partnerId: fc.constantFrom(...partners),
      category: fc.constantFrom(...PARTNER_CATEGORIES.slice(0, 5)),
      text: fc.constantFrom('food', 'agree CRIS', 'elan clinica', 'mer', 'nothing'),
      expiringWithin: fc.constantFrom(0, 30, 90, 400),
    },
    { requiredKeys: [] },
  );

describe('the list of agreements', () => {
  it('finds and counts what a look at each one would, under whatever filters', async () => {
    await fc.assert(
      fc.asyncProperty(someFilter(), async (wanted) => {
        const found = await find(wanted);
        const expected = made.filter((agreement) => isWanted(agreement, wanted));
        expect(found.items.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(found.total).toBe(expected.length);
        const leaving = (facet: Facet) => made.filter((agreement) => isWanted(agreement, wanted, facet));
        expect(found.types).toEqual(tally(leaving('types').map(({ type }) => type)));
        expect(found.states).toEqual(tally(leaving('states').map(({ state }) => state)));
        expect(Object.fromEntries(found.owners.map(({ id, count }) => [id, count]))).toEqual(tally(leaving('ownerId').map(({ ownerId }) => ownerId))); // prettier-ignore
        expect(found.expiring).toBe(leaving('expiringWithin').filter((agreement) => within(agreement, 90)).length);
      }),
      { numRuns: 40 },
    );
  });

  it('says of each how many days are left, and whether it is in force', async () => {
    const { items } = await find({});
    const expected = (id: string) => made.find((agreement) => agreement.id === id);
    for (const { id, daysLeft: left, isInForce } of items) {
      const agreement = expected(id);
      expect({ left, isInForce }).toEqual({
        left: agreement ? daysLeft(agreement) : undefined,
        isInForce: agreement !== undefined && heldOn(agreement, TODAY) !== undefined,
      });
    }
  });

  it('is read page by page without a gap or a repeat, where many changed at one moment too', async () => {
    const all = (await find({})).items.map(({ id }) => id);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; more = after !== null) {
      const page = await find({}, 7, after);
      seen.push(...page.items.map(({ id }) => id));
      after = page.nextCursor;
    }
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(COUNT);
  });
});

describe('what is in force on a day', () => {
  it('is what a look at every version would find', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -520, max: 900 }), async (offset) => {
        const day = plusDays(TODAY, offset);
        const held = await given.transactor.read(dora, (tx) =>
          given.app.get(AgreementReader).inForceOn(tx, dora.agencyId ?? '', day),
        );
        const expected = made.flatMap((agreement) => {
          const version = heldOn(agreement, day);
          return version ? [`${agreement.id} ${version.startsOn}`] : [];
        });
        expect(held.map(({ agreementId, startsOn }) => `${agreementId} ${startsOn}`).sort()).toEqual(expected.sort());
        expect((await find({ inForceOn: day })).total).toBe(expected.length);
      }),
      { numRuns: 40 },
    );
  });
});
