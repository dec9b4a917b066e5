import { newId } from '../../../src/kernel/ids.js';
import type { NetworkUnderTest } from '../network.js';
import type { Answer, Result, SeenReferral, Waiting, WaitingRow } from './answers.js';
import { Browser, type Download } from './browser.js';
import { ACT, ENTER, GROUPS, OFFERED, OPEN, RECORD, REVOKE, SEEN } from './operations.js';

type Answers = Readonly<Record<string, string>>;

/** Signs a browser in by the way that its owner has. */
export type SignIn = (browser: Browser) => Promise<void>;

/** Somebody with an account, who signs in when asked to and works as their application would. */
export class Member extends Browser {
  constructor(
    network: NetworkUnderTest,
    private readonly signIn: SignIn,
  ) {
    super(network);
  }

  signsIn(): Promise<void> {
    return this.signIn(this);
  }

  override async asks<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const answer = await super.asks<Data>(query, variables);
    if (answer.errors?.[0]?.extensions.code !== 'UNAUTHENTICATED') return answer;
    await this.signsIn();
    return super.asks<Data>(query, variables);
  }

  override async downloads(path: string): Promise<Download> {
    const answer = await super.downloads(path);
    if (answer.status !== 401) return answer;
    await this.signsIn();
    return super.downloads(path);
  }

  /** Asks what must be answered. */
  async reads<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.asks<Data>(query, variables);
    if (errors || data === null) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Sends a mutation, whatever becomes of it. */
  async sends(mutation: string, input: object): Promise<Result> {
    const [result] = Object.values(
      await this.reads<Record<string, Result>>(mutation, { input: { idempotencyKey: newId(), ...input } }),
    );
    if (!result) throw new Error('There was no result.');
    return result;
  }

  /** Sends a mutation that must succeed; answers with the id of what it made. */
  private async makes(mutation: string, input: object): Promise<string> {
    const { id, ...problem } = await this.sends(mutation, input);
    if (!id) throw new Error(JSON.stringify(problem));
    return id;
  }

  enters = (person: object): Promise<string> => this.makes(ENTER, { person });
  records = (consent: object): Promise<string> => this.makes(RECORD, consent);
  revokes = (id: string): Promise<string> => this.makes(REVOKE, { id, how: 'Aloud, to the coordinator' });
  drafts = (draft: object): Promise<string> => this.makes(OPEN, { draft });
  triesToDraft = (draft: object, given: object = {}): Promise<Result> => this.sends(OPEN, { draft, ...given });

  /** The id of the one listing of this name. */
  async finds(text: string): Promise<string> {
    const { searchListings } = await this.reads<{
      searchListings: { items: readonly { id: string; serviceName: string }[] };
    }>('query ($text: String) { searchListings(input: { text: $text }) { items { id serviceName } } }', { text });
    const hit = searchListings.items.find(({ serviceName }) => serviceName === text) ?? searchListings.items[0];
    if (!hit) throw new Error(`${text} was not found.`);
    return hit.id;
  }

  /** The id of the one person of this name. */
  async looksUp(name: string): Promise<string> {
    const { persons } = await this.reads<{ persons: { items: readonly { id: string }[] } }>(
      'query ($text: String!) { persons(text: $text) { items { id } } }',
      { text: name },
    );
    const [hit] = persons.items;
    if (!hit) throw new Error(`${name} was not found.`);
    return hit.id;
  }

  /** The referral as the page shows it; null where there is nothing for them. */
  async looksAt(id: string): Promise<SeenReferral | null> {
    return (await this.reads<{ referral: SeenReferral | null }>(SEEN, { id })).referral;
  }

  async sees(id: string): Promise<SeenReferral> {
    const seen = await this.looksAt(id);
    if (!seen) throw new Error(`Referral ${id} is not theirs to see.`);
    return seen;
  }

  /** Presses a button of the page that must be there, with every answer that it asks for, and must succeed. */
  async takes(id: string, action: string, answers: Answers = {}): Promise<Result> {
    const { referral } = await this.reads<{
      referral: Pick<SeenReferral, 'version' | 'state' | 'availableActions'> | null;
    }>(OFFERED, { id });
    const step = referral?.availableActions.find((offered) => offered.action === action);
    if (!referral || !step)
      throw new Error(
        `${action} is not offered at ${referral?.state}: ${referral?.availableActions.map((offered) => offered.action).join(', ')}`,
      );
    const unasked = Object.keys(answers).filter((name) => !step.asks.some((ask) => ask.name === name));
    const open = step.asks.filter(({ name, required }) => required && !(name in answers)).map(({ name }) => name);
    if (unasked.length + open.length > 0)
      throw new Error(`${action} does not ask for ${unasked}, and asks for ${open}.`);
    const result = await this.tries(id, action, answers, { version: referral.version });
    if (result.__typename !== 'Referral') throw new Error(`${action}: ${JSON.stringify(result)}`);
    return result;
  }

  /** Sends a step as any program could, on the version given or that which stands. */
  async tries(
    id: string,
    action: string,
    answers: Answers = {},
    { version, key = newId() }: { version?: number; key?: string } = {},
  ): Promise<Result> {
    const seenVersion =
      version ??
      (
        await this.reads<{ referral: { version: number } | null }>(
          'query ($id: ID!) { referral(id: $id) { version } }',
          { id },
        )
      ).referral?.version ??
      1;
    return this.sends(ACT, {
      id,
      seenVersion,
      action,
      idempotencyKey: key,
      answers: Object.entries(answers).map(([name, value]) => ({ name, value })),
    });
  }

  /** What needs them today, or what waits for their agency. */
  async hasWaiting(list: 'today' | 'openWork'): Promise<Waiting> {
    const answer = await this.reads<
      Record<string, { groups: readonly { code: string; rows: readonly WaitingRow[] }[] }>
    >(`{ ${list} { ${GROUPS} } }`);
    return Object.fromEntries((answer[list]?.groups ?? []).map(({ code, rows }) => [code, rows]));
  }
}
