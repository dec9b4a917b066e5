import request from 'supertest';
import { CreateUser } from '../../src/features/identity/index.js';
import { FoundNetwork } from '../../src/features/directory/index.js';
import { systemActor, type Role } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import { isProblem, type Problem } from '../../src/kernel/problem.js';
import type { ApplicationUnderTest } from './application.js';
import { PASSWORD, signInAs } from './sign-in.js';

const SYSTEM = systemActor('test');

/** What a mutation about agreements answered, as far as a story looks at it. */
export interface AgreementAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
  readonly rule: string;
  readonly signers: readonly string[];
  readonly changes: readonly string[];
  readonly inTheMaking: { readonly id: string; readonly state: string; readonly contentSha256: string | null } | null;
  readonly current: {
    readonly id: string;
    readonly number: number;
    readonly startsOn: string;
    readonly terms: string;
  } | null;
  readonly availableActions: readonly { readonly action: string; readonly isPrimary: boolean }[];
}

const AGREEMENT =
  '... on Agreement { id state version inTheMaking { id state contentSha256 } current { id number startsOn terms } availableActions { action isPrimary } }';
const RULE = '... on RuleBroken { rule }';
const STALE = '... on StaleVersion { changes }';

const mutation = (name: string, input: string, ...parts: readonly string[]): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on Problem { code message field } ${parts.join(' ')} } }`;

const MUTATIONS = {
  addPartner: mutation('addPartner', 'AddPartnerInput', '... on Agency { id version }'),
  startAgreement: mutation('startAgreement', 'StartAgreementInput', AGREEMENT),
  editAgreement: mutation('editAgreement', 'EditAgreementInput', AGREEMENT, RULE, STALE),
  editAgreementVersion: mutation('editAgreementVersion', 'EditAgreementVersionInput', AGREEMENT, RULE, STALE),
  beginAgreementVersion: mutation('beginAgreementVersion', 'BeginAgreementVersionInput', AGREEMENT, RULE, STALE),
  actOnAgreement: mutation('actOnAgreement', 'ActOnAgreementInput', AGREEMENT, RULE, STALE),
  keepAgreementSigner: mutation('keepAgreementSigner', 'KeepAgreementSignerInput', AGREEMENT),
  recordAgreementSignature: mutation('recordAgreementSignature', 'RecordAgreementSignatureInput', AGREEMENT, '... on SignerWithoutAuthority { signers }'), // prettier-ignore
} as const;

/** With its key of its own, unless the input brings one. */
const KEYED: readonly (keyof typeof MUTATIONS)[] = [
  'addPartner',
  'startAgreement',
  'beginAgreementVersion',
  'actOnAgreement',
];

const must = <T>(result: T | Problem): T => {
  if (isProblem(result)) throw new Error(`${result.code}: ${result.message}`);
  return result;
};

/** Somebody who works with agreements over HTTP, as a screen does. */
export class AgreementMember {
  private constructor(
    private readonly given: ApplicationUnderTest,
    private readonly email: string,
    private cookie: string,
  ) {}

  /** Founds the network on an empty installation and brings its director; answers with both. */
  static async founds(given: ApplicationUnderTest): Promise<{ director: AgreementMember; agencyId: string }> {
    const name = 'Alder Valley Community Health';
    const network = { name, timeZone: 'America/New_York', stateProfile: 'US-PA' };
    const agencyId = must(
      await given.transactor.run(SYSTEM, (tx) => given.app.get(FoundNetwork).execute(tx, SYSTEM, network)),
    );
    return {
      director: await AgreementMember.joins(given, agencyId, 'dora@aldervalley.example', ['director']),
      agencyId,
    };
  }

  /** Somebody new of an agency, signed in. */
  static async joins(
    given: ApplicationUnderTest,
    agencyId: string,
    email: string,
    roles: readonly Role[],
  ): Promise<AgreementMember> {
    const user = { email, displayName: email.split('@')[0] ?? email, agencyId, roles, password: PASSWORD };
    must(await given.transactor.run(SYSTEM, (tx) => given.app.get(CreateUser).execute(tx, SYSTEM, user)));
    return new AgreementMember(given, email, await signInAs(given, email));
  }

  /** Asks whatever may be refused. */
  async asks<Data>(query: string, variables: object = {}): Promise<{ data: Data | null; errors?: readonly object[] }> {
    const { body } = await request(this.given.app.getHttpServer())
      .post('/graphql')
      .set({ 'x-loopkeeper': '1', cookie: this.cookie })
      .send({ query, variables });
    const answer: { data: Data | null; errors?: readonly object[] } = body;
    return answer;
  }

  /** After a while of the story their session has ended, as anybody's would. */
  async signsInAgain(): Promise<void> {
    this.cookie = await signInAs(this.given, this.email);
  }

  /** Asks what must be answered. */
  async reads<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.asks<Data>(query, variables);
    if (errors || data === null) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Sends a mutation, whatever becomes of it. */
  async sends(name: keyof typeof MUTATIONS, input: object): Promise<AgreementAnswer> {
    const keyed = KEYED.includes(name) ? { idempotencyKey: newId(), ...input } : input;
    const answer = (await this.reads<Record<string, AgreementAnswer>>(MUTATIONS[name], { input: keyed }))[name];
    if (!answer) throw new Error(`${name} answered with nothing.`);
    return answer;
  }

  /** Sends a mutation that must succeed. */
  async does(name: keyof typeof MUTATIONS, input: object): Promise<AgreementAnswer> {
    const answer = await this.sends(name, input);
    if (!['Agreement', 'Agency'].includes(answer.__typename)) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** Takes a step on the version that stands. */
  async takes(id: string, action: string, answers: Readonly<Record<string, string>> = {}): Promise<AgreementAnswer> {
    return this.sends('actOnAgreement', {
      id,
      action,
      seenVersion: await this.versionOf(id),
      answers: Object.entries(answers).map(([name, value]) => ({ name, value })),
    });
  }

  async versionOf(id: string): Promise<number> {
    const { agreement } = await this.reads<{ agreement: { version: number } | null }>(
      'query ($id: ID!) { agreement(id: $id) { version } }',
      { id },
    );
    return agreement?.version ?? 1;
  }
}
