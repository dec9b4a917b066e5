import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind, type DocumentNode } from 'graphql';
import type { Client } from 'urql';
import { graphqlClient } from '../graphql/client.js';

type Body = { readonly data?: unknown; readonly errors?: readonly object[] };
type Script = (variables: Record<string, unknown>) => Body | Promise<Body> | Promise<never>;

const nameOf = (document: DocumentNode): string => {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name) throw new Error('The operation needs a name.');
  return operation.name.value;
};

const reply = (body: Body): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

/**
 * A test double of the GraphQL server, standing at the network's edge: pages and client are the real ones.
 * Operations are told by name; one that was not told anything fails the test.
 */
export class GraphQLDouble {
  private readonly scripts = new Map<string, Script>();
  private readonly seen: { readonly name: string; readonly variables: unknown }[] = [];
  signedOut = 0;

  /** Answers an operation with data, or with what the function makes of its variables. */
  answers<Data, Variables>(
    operation: TypedDocumentNode<Data, Variables>,
    data: NoInfer<Data> | ((variables: NoInfer<Variables>) => NoInfer<Data> | Promise<NoInfer<Data>>),
  ): this {
    // A function is never data: GraphQL answers are objects.
    const make = data as (variables: unknown) => unknown;
    return this.script(operation, async (given) => ({ data: typeof data === 'function' ? await make(given) : data }));
  }

  /** The request never reaches the server. */
  breaks(operation: DocumentNode): this {
    return this.script(operation, () => Promise.reject(new TypeError('Failed to fetch')));
  }

  /** The server answers with an error of this code. */
  refuses(operation: DocumentNode, code: string, message = code): this {
    return this.script(operation, () => ({ data: null, errors: [{ message, extensions: { code } }] }));
  }

  /** The answer stays out. */
  waits(operation: DocumentNode): this {
    return this.script(operation, () => new Promise<never>(() => undefined));
  }

  /** The variables of each request of an operation, in order. */
  requests<Data, Variables>(operation: TypedDocumentNode<Data, Variables>): Variables[] {
    const name = nameOf(operation);
    return this.seen.filter((each) => each.name === name).map((each) => each.variables as Variables);
  }

  /** The real client, talking to this double. */
  client(): Client {
    return graphqlClient({ url: 'http://double.test/graphql', fetch: this.fetch, onSignedOut: () => this.signedOut++ });
  }

  private script(operation: DocumentNode, script: Script): this {
    this.scripts.set(nameOf(operation), script);
    return this;
  }

  private readonly fetch: typeof globalThis.fetch = async (_url, init) => {
    const request = JSON.parse(String(init?.body)) as { operationName: string; variables: Record<string, unknown> };
    this.seen.push({ name: request.operationName, variables: request.variables });
    const script = this.scripts.get(request.operationName);
    if (!script) throw new Error(`The double was not told what ${request.operationName} answers.`);
    return reply(await script(request.variables));
  };
}
