import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { systemActor, type Actor, type Role } from '../../src/kernel/actor.js';
import { isProblem } from '../../src/kernel/problem.js';
import { CreateUser } from '../../src/features/identity/index.js';
import { permits } from '../../src/platform/graphql/index.js';
import { aClinic, anAgency, staffOf } from '../support/an-agency.js';
import { useApplication } from '../support/application.js';
import { operationsOf, resolvedFields, type Operation } from '../support/operations.js';
import { PASSWORD, signInAs } from '../support/sign-in.js';
import { CALLERS, PERMISSION_MATRIX, type Caller } from './permissions.matrix.js';

const SYSTEM = systemActor('test');
const isPartnerRole = (role: Role): boolean => role.startsWith('partner');

/** The actor that a caller is, without any record of their own. */
const actorOf = (caller: Caller): Actor | null => {
  if (caller === 'anonymous') return null;
  if (caller === 'replyLink')
    return { ...systemActor('reply'), kind: 'replyLink', linkId: '018f0000-0000-7000-8000-000000000001' };
  return staffOf('018f0000-0000-7000-8000-0000000000a1', [caller]);
};

describe('every operation', () => {
  const house = useApplication();
  const cookies = new Map<Caller, string>();
  let operations: readonly Operation[] = [];

  beforeAll(async () => {
    operations = operationsOf(house.app);
    const [clinic, pantry] = [await aClinic(house.owner), await anAgency(house.owner)];
    for (const role of CALLERS) {
      if (role === 'anonymous' || role === 'replyLink') continue;
      const email = `${role}@loop.example`;
      const made = await house.transactor.run(SYSTEM, (tx) =>
        house.app.get(CreateUser).execute(tx, SYSTEM, {
          email,
          displayName: `The ${role}`,
          agencyId: isPartnerRole(role) ? pantry : clinic,
          roles: [role],
          password: PASSWORD,
        }),
      );
      if (isProblem(made)) throw new Error(made.message);
      cookies.set(role, await signInAs(house, email));
    }
  });

  it('is in the matrix, and the matrix names nothing else', () => {
    expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(PERMISSION_MATRIX).sort());
  });

  it('says in its code who may call it: the callers of the matrix, and no other', () => {
    const declared = operations.map(({ name, permissions }) => [
      name,
      CALLERS.filter((caller) => permits(permissions, actorOf(caller))),
    ]);
    const wanted = operations.map(({ name }) => [
      name,
      CALLERS.filter((caller) => PERMISSION_MATRIX[name]?.includes(caller)),
    ]);
    expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(wanted));
  });

  it('is where For stands: on the field of an answer nobody would look at it', () => {
    const { all, withFor } = resolvedFields(house.app);
    expect(all).toBeGreaterThan(10);
    expect(withFor).toEqual([]);
  });

  it.each(CALLERS.map((caller) => [caller]))('lets %s through the door, or not, over HTTP', async (caller) => {
    const verdicts: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const { name, document } of operations) {
      const call = request(house.app.getHttpServer())
        .post('/graphql')
        .set('x-loopkeeper', '1')
        .send({ query: document });
      const { body } = await (cookies.has(caller) ? call.set('Cookie', cookies.get(caller) ?? '') : call);
      const code: unknown = body.errors?.[0]?.extensions?.code;
      verdicts[name] =
        code === 'UNAUTHENTICATED' || code === 'FORBIDDEN'
          ? code
          : code === 'GRAPHQL_VALIDATION_FAILED' || code === 'INTERNAL_SERVER_ERROR'
            ? `${code} ${body.errors[0].message}`
            : 'let in';
      const refusal = cookies.has(caller) ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      wanted[name] = PERMISSION_MATRIX[name]?.includes(caller) ? 'let in' : refusal;
    }
    expect(verdicts).toEqual(wanted);
  });
});
