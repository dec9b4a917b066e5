import { Client, type CombinedError, fetchExchange, mapExchange } from 'urql';
import { i18n } from '../texts/locale.js';

/** What the client needs to know of its surroundings. */
export interface GraphqlClientOptions {
  readonly url?: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Called when the server says that nobody is signed in any more. */
  readonly onSignedOut?: () => void;
}

/** The codes the server gave, such as UNAUTHENTICATED. */
export const errorCodes = (error: CombinedError): readonly string[] =>
  error.graphQLErrors.map((each) => String(each.extensions['code'] ?? ''));

/** The GraphQL client of a page: POST only, with the header that the server asks of its own pages; it keeps no answers. */
export function graphqlClient({ url = '/graphql', fetch, onSignedOut }: GraphqlClientOptions = {}): Client {
  const watchSession = mapExchange({
    onError: (error) => {
      if (errorCodes(error).includes('UNAUTHENTICATED')) onSignedOut?.();
    },
  });

  return new Client({
    url,
    fetch,
    preferGetMethod: false,
    fetchOptions: () => ({
      headers: { 'x-loopkeeper': '1', 'x-loopkeeper-locale': i18n.language },
      credentials: 'same-origin',
    }),
    exchanges: [watchSession, fetchExchange],
  });
}
