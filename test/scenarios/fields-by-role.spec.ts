import { beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../src/demo/network/index.js';
import { CreateUser } from '../../src/features/identity/index.js';
import { systemActor } from '../../src/kernel/actor.js';
import { isProblem } from '../../src/kernel/problem.js';
import { useHttpCast, type Member } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';
import { PASSWORD } from '../support/sign-in.js';

interface SeenPerson {
  readonly person: { readonly referrals: readonly object[]; readonly consents: readonly object[] };
  readonly persons: { readonly items: readonly { readonly id: string; readonly openReferrals: number }[] };
}

const SYSTEM = systemActor('test');
const PERSON =
  'query ($id: ID!) { person(id: $id) { referrals { id } consents { id } } persons(text: "Okafor") { items { id openReferrals } } }';

const network = useNetwork();
const cast = useHttpCast(network);
let olga: Member;
let personId: string;

/** Olga keeps the clinic's promises of privacy: persons and their releases, and no referrals. */
beforeAll(async () => {
  const email = 'olga@aldervalley.example';
  const made = await network.transactor.run(SYSTEM, (tx) =>
    network.app.get(CreateUser).execute(tx, SYSTEM, {
      email,
      displayName: 'Olga',
      agencyId: demoId('agency', 'alder-valley'),
      roles: ['privacy_officer'],
      password: PASSWORD,
    }),
  );
  if (isProblem(made)) throw new Error(made.message);
  olga = cast().byPassword(email);
  personId = (await cast().signedPerson({ familyName: 'Okafor' })).personId;
  await cast().refers(cast().ana, { personId });
});

describe('the fields of a person', () => {
  it.each([
    ['a coordinator sees the referrals', () => cast().ana, 1],
    ['a privacy officer sees the releases and no referral', () => olga, 0],
  ])('%s', async (_, who, referrals) => {
    const { person, persons } = await who().reads<SeenPerson>(PERSON, { id: personId });
    expect(person.referrals).toHaveLength(referrals);
    expect(person.consents).toHaveLength(1);
    expect(persons.items).toEqual([{ id: personId, openReferrals: referrals }]);
  });
});
