import { createClient, type Client } from 'graphql-sse';

/** What a subscription was sent, and how it ended. */
export interface LiveReader {
  readonly news: readonly Readonly<Record<string, unknown>>[];
  readonly errors: readonly unknown[];
  readonly ended: Promise<void>;
  close(): void;
}

export const WATCH = `subscription ($listingIds: [ID!], $serviceIds: [ID!], $categoryCodes: [String!]) {
  directoryChanged(listingIds: $listingIds, serviceIds: $serviceIds, categoryCodes: $categoryCodes) { kinds everything listingIds serviceIds } }`;

interface Watching {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Opens a subscription as a screen does, by server-sent events over HTTP; what arrives is collected. */
export function watch(
  address: string,
  cookie: string,
  { query = WATCH, variables, headers }: Watching = {},
): LiveReader {
  const client: Client = createClient({
    url: `${address}/graphql/stream`,
    retryAttempts: 0,
    headers: { 'x-loopkeeper': '1', origin: address, cookie, ...headers },
  });
  const [news, errors]: [Readonly<Record<string, unknown>>[], unknown[]] = [[], []];
  let close: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    close = client.subscribe(
      { query, variables },
      {
        next: ({ data, errors: refused }) => {
          if (refused) errors.push(...refused);
          if (isRecord(data) && isRecord(data['directoryChanged'])) news.push(data['directoryChanged']);
        },
        error: (error) => {
          errors.push(error);
          resolve();
        },
        complete: () => resolve(),
      },
    );
  });
  return {
    news,
    errors,
    ended,
    close: () => {
      close();
      client.dispose();
    },
  };
}
