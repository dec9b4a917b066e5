import { BadRequestException, HttpException, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Log } from '../observability/log.js';
import { readNotice, type LiveChange } from './live-change.js';
import { LiveFeed, type LiveNews, type Wanted } from './live-feed.js';
import { LiveListener, type Channel } from './live-listener.js';
import { LiveSessions } from './live-sessions.js';

/** Open screens of one session; a browser holds few connections to one host anyway. */
const MOST_OF_SESSION = 12;
const MOST_OF_PROCESS = 5000;
const MOST_WANTED = 500;
/** How often sessions that end by themselves, idle or at their limit, are looked for. */
const LOOK_MS = 20_000;

const EVERYTHING: LiveChange = { kind: 'listing', everything: true, touched: [] };

const tooMany = (message: string): HttpException => new HttpException(message, 429);

interface Listener {
  readonly actor: Actor;
  readonly feed: LiveFeed;
}

/** Everybody who listens at this process, and the one place where a notice finds those whom it concerns. */
@Injectable()
export class LiveHub implements OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private look: NodeJS.Timeout | null = null;

  constructor(
    private readonly listener: LiveListener,
    private readonly sessions: LiveSessions,
    private readonly log: Log,
  ) {
    listener.tell(
      (channel, payload) => this.hear(channel, payload),
      () => void this.deliver(EVERYTHING),
    );
  }

  /** Opens the news of one screen, from this moment on. Ends by itself with the actor's session. */
  async open(actor: Actor, wanted: Wanted): Promise<AsyncIterableIterator<LiveNews>> {
    this.refuseTooMany(actor, wanted);
    const entry: Listener = { actor, feed: new LiveFeed(wanted, () => this.listeners.delete(entry)) };
    this.listeners.add(entry);
    this.look ??= setInterval(() => void this.endOver([...this.listeners]), LOOK_MS).unref();
    try {
      await this.listener.listening();
    } catch (error) {
      entry.feed.end();
      throw error;
    }
    return entry.feed;
  }

  get size(): number {
    return this.listeners.size;
  }

  onModuleDestroy(): void {
    if (this.look) clearInterval(this.look);
    for (const { feed } of this.listeners) feed.end();
  }

  private refuseTooMany({ sessionId }: Actor, { listingIds, serviceIds, categoryCodes }: Wanted): void {
    if (listingIds.size + serviceIds.size + categoryCodes.size > MOST_WANTED)
      throw new BadRequestException(`Ask about ${MOST_WANTED} at most.`);
    if (this.listeners.size >= MOST_OF_PROCESS)
      throw tooMany('Too many screens are open. They still show what is true when they are opened again.');
    const own = [...this.listeners].filter(({ actor }) => actor.sessionId === sessionId).length;
    if (own >= MOST_OF_SESSION)
      throw tooMany(`At most ${MOST_OF_SESSION} open screens of one sign-in are told of changes.`);
  }

  private hear(channel: Channel, payload: string): void {
    if (channel === 'sessions') return this.endSession(payload);
    void this.deliver(readNotice(payload));
  }

  private endSession(sessionId: string): void {
    for (const { actor, feed } of this.listeners) if (actor.sessionId === sessionId) feed.end();
  }

  /** Tells those whom it concerns, once their sessions have been looked at again. */
  private async deliver(change: LiveChange): Promise<void> {
    const concerned = [...this.listeners].filter(({ feed }) => feed.wants(change));
    for (const { feed } of await this.endOver(concerned)) feed.tell(change);
  }

  /** Ends the streams whose sessions no longer hold; answers with those that stay. A database that is away ends them all: they come back. */
  private async endOver(listeners: readonly Listener[]): Promise<readonly Listener[]> {
    if (listeners.length === 0) return [];
    const holding = await this.sessions.holding(listeners.map(({ actor }) => actor)).catch((error: unknown) => {
      this.log.warn('Open streams could not be checked, and were ended.', { error });
      return new Set<string>();
    });
    const stays = ({ actor }: Listener): boolean => actor.sessionId !== null && holding.has(actor.sessionId);
    for (const listener of listeners) if (!stays(listener)) listener.feed.end();
    return listeners.filter(stays);
  }
}
