import { beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../src/demo/network/index.js';
import { CreateUser } from '../../src/features/identity/index.js';
import { systemActor } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import { isProblem } from '../../src/kernel/problem.js';
import { useHttpCast, type Member } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';
import { PASSWORD } from '../support/sign-in.js';

const SYSTEM = systemActor('test');
const MINE = 'mine@elsewhere.example';
const UPDATE = 'mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { __typename } }';
const ADD = 'mutation ($input: AddToNetworkInput!) { addToNetwork(input: $input) { __typename } }';

const network = useNetwork();
const cast = useHttpCast(network);
let rhea: Member;

const standing = () => cast().rows('SELECT id, mailbox, version FROM agencies ORDER BY id');

/** Rhea directs Stillwater, an agency of the network that does not run it. */
beforeAll(async () => {
  const email = 'rhea@stillwater.example';
  const made = await network.transactor.run(SYSTEM, (tx) =>
    network.app.get(CreateUser).execute(tx, SYSTEM, {
      email,
      displayName: 'Rhea',
      agencyId: demoId('agency', 'stillwater'),
      roles: ['director', 'admin', 'resource_specialist'],
      password: PASSWORD,
    }),
  );
  if (isProblem(made)) throw new Error(made.message);
  rhea = cast().byPassword(email);
});

describe("another agency's director", () => {
  it.each(['stillwater', 'riverside', 'alder-valley'])('cannot turn the mail of %s elsewhere', async (agency) => {
    const before = await standing();
    const input = { id: demoId('agency', agency), seenVersion: 1, mailbox: MINE };
    expect(await rhea.reads(UPDATE, { input })).toEqual({ updateAgency: { __typename: 'NotAllowed' } });
    expect(await standing()).toEqual(before);
  });

  it('cannot let an organization take part', async () => {
    const before = await standing();
    const input = {
      organizationId: demoId('organization', 'lending-closet'),
      mailbox: MINE,
      legalType: 'NON_COVERED_CBO',
      timeZone: 'America/New_York',
      hours: [{ days: [1], opensAt: '10:00', closesAt: '19:00' }],
      answeredBy: 'Rhea',
      idempotencyKey: newId(),
    };
    expect(await rhea.reads(ADD, { input })).toEqual({ addToNetwork: { __typename: 'NotAllowed' } });
    expect(await standing()).toEqual(before);
  });
});
