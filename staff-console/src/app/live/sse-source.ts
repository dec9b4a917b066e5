import { createClient, type Client } from 'graphql-sse';
import { stringifyDocument } from 'urql';
import type { WatchDirectorySubscription } from '../../gql/graphql.js';
import { WatchDirectory } from './live.operations.js';
import type { LiveNews, LiveSource, Wanted } from './live-source.js';

const QUERY = stringifyDocument(WatchDirectory);
/** A page that nobody looks at gives its connection back after a while. */
const HIDDEN_MS = 5 * 60_000;
const AGAIN_MS = 30_000;
const LONGEST_WAIT_MS = 30_000;

const MISSED: LiveNews = { everything: true, listingIds: [] };

const pause = (retries: number): Promise<void> =>
  new Promise((go) => setTimeout(go, Math.min(1000 * 2 ** retries, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2)));

const clientOf = (url: string): Client =>
  createClient({
    url,
    headers: { 'x-loopkeeper': '1' },
    credentials: 'same-origin',
    retryAttempts: 1_000_000,
    retry: pause,
  });

/** One watched question: open while its page is looked at, opened again when the line or the session was lost. */
class Watch {
  private close: (() => void) | null = null;
  private timer: number | null = null;
  private opens = 0;

  constructor(
    private readonly client: Client,
    private readonly wanted: Wanted,
    private readonly hear: (news: LiveNews) => void,
  ) {
    document.addEventListener('visibilitychange', this.onVisibility);
    this.open();
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.after(null);
    this.shut();
  }

  private readonly onVisibility = (): void => {
    if (document.hidden) return this.after(() => this.shut(), HIDDEN_MS);
    this.after(null);
    this.open();
  };

  private open(): void {
    if (this.close) return;
    const ended = () => {
      this.close = null;
      this.after(() => this.open(), AGAIN_MS);
    };
    this.close = this.client.subscribe<WatchDirectorySubscription>(
      { query: QUERY, variables: { ...this.wanted } },
      { next: ({ data }) => data && this.hear(data.directoryChanged), error: ended, complete: ended },
      { connected: () => this.opened() },
    );
  }

  /** What happened while nobody listened is not known. */
  private opened(): void {
    if (this.opens++ > 0) this.hear(MISSED);
  }

  private shut(): void {
    const { close } = this;
    this.close = null;
    close?.();
    this.after(null);
  }

  private after(work: (() => void) | null, wait = 0): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = work && window.setTimeout(work, wait);
  }
}

/** Changes as the server pushes them. */
export function sseSource(url = '/graphql/stream'): LiveSource {
  const client = clientOf(url);
  return {
    watch(wanted, hear) {
      const watch = new Watch(client, wanted, hear);
      return () => watch.stop();
    },
  };
}
