import type { LiveChange, LiveKind, Touched } from './live-change.js';

/** What one open screen is told: the listings of those it asked about, and what changed of them. */
export interface LiveNews {
  readonly kinds: readonly LiveKind[];
  readonly everything: boolean;
  readonly serviceIds: readonly string[];
  readonly listingIds: readonly string[];
}

/** What one open screen asks about. */
export interface Wanted {
  readonly listingIds: ReadonlySet<string>;
  readonly serviceIds: ReadonlySet<string>;
  readonly categoryCodes: ReadonlySet<string>;
}

/** More than this at once is told as everything. */
const MOST_IDS = 500;
/** A screen is told at most this often; what happens between is told together. */
const PAUSE_MS = 100;

interface Pending {
  readonly kinds: Set<LiveKind>;
  readonly serviceIds: Set<string>;
  readonly listingIds: Set<string>;
  everything: boolean;
}

const nothing = (): Pending => ({ kinds: new Set(), serviceIds: new Set(), listingIds: new Set(), everything: false });

const DONE: IteratorResult<LiveNews> = { done: true, value: undefined };

type Answer = (result: IteratorResult<LiveNews>) => void;

/**
 * The news of one open screen, in order and merged while it is not ready for more, so that a slow reader costs no memory.
 * An iterator by hand: a generator that waits cannot be ended from outside, and a screen that is closed must be.
 */
export class LiveFeed implements AsyncIterableIterator<LiveNews> {
  private pending = nothing();
  private waiting: Answer | null = null;
  private pausedUntil = 0;
  private timer: NodeJS.Timeout | null = null;
  private ended = false;

  constructor(
    private readonly wanted: Wanted,
    private readonly onEnd: () => void,
  ) {}

  /** The listings of a change that this screen asks about. */
  wants(change: LiveChange): boolean {
    return change.everything || change.touched.some((touched) => this.listingsOf(touched).length > 0);
  }

  tell(change: LiveChange): void {
    if (this.ended) return;
    this.pending.kinds.add(change.kind);
    if (change.everything) this.pending.everything = true;
    for (const touched of change.touched) {
      const listingIds = this.listingsOf(touched);
      if (listingIds.length > 0) this.pending.serviceIds.add(touched.serviceId);
      for (const id of listingIds) this.pending.listingIds.add(id);
    }
    if (this.pending.listingIds.size > MOST_IDS)
      this.pending = { ...nothing(), kinds: this.pending.kinds, everything: true };
    this.flush();
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    if (this.timer) clearTimeout(this.timer);
    this.waiting?.(DONE);
    this.waiting = null;
    this.onEnd();
  }

  next(): Promise<IteratorResult<LiveNews>> {
    if (this.ended) return Promise.resolve(DONE);
    return new Promise((answer) => {
      this.waiting = answer;
      this.flush();
    });
  }

  return(): Promise<IteratorResult<LiveNews>> {
    this.end();
    return Promise.resolve(DONE);
  }

  throw(error: unknown): Promise<IteratorResult<LiveNews>> {
    this.end();
    return Promise.reject(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private listingsOf({ serviceId, listingIds, categoryCodes }: Touched): readonly string[] {
    const isWhole =
      this.wanted.serviceIds.has(serviceId) || categoryCodes.some((code) => this.wanted.categoryCodes.has(code));
    return isWhole ? listingIds : listingIds.filter((id) => this.wanted.listingIds.has(id));
  }

  private flush(): void {
    if (!this.waiting || this.timer || this.pending.kinds.size === 0) return;
    const wait = this.pausedUntil - performance.now();
    if (wait > 0) {
      this.timer = setTimeout(() => {
        this.timer = null;
        this.flush();
      }, wait);
      return;
    }
    const { kinds, everything, serviceIds, listingIds } = this.pending;
    this.pending = nothing();
    this.pausedUntil = performance.now() + PAUSE_MS;
    const answer = this.waiting;
    this.waiting = null;
    answer({
      done: false,
      value: { kinds: [...kinds], everything, serviceIds: [...serviceIds], listingIds: [...listingIds] },
    });
  }
}
