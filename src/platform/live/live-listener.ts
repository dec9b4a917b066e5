import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { DatabaseUrls } from '../database/database-urls.js';
import { Log } from '../observability/log.js';

const CHANNELS = ['directory', 'sessions'] as const;
export type Channel = (typeof CHANNELS)[number];

type Hear = (channel: Channel, payload: string) => void;

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5000;
/** A connection that died without a word is found out by asking. */
const PULSE_MS = 20_000;
const PULSE_PATIENCE_MS = 5000;

const isChannel = (name: string): name is Channel => CHANNELS.some((channel) => channel === name);

/**
 * The one connection of this process that listens to the database. It is opened when first somebody wants to hear, and again
 * whenever it is lost; after a loss `onGap` says that notices may have been missed.
 */
@Injectable()
export class LiveListener implements OnModuleDestroy {
  private client: pg.Client | null = null;
  private opening: Promise<void> | null = null;
  private pulse: NodeJS.Timeout | null = null;
  private retry: NodeJS.Timeout | null = null;
  private wait = FIRST_WAIT_MS;
  private stopped = false;
  private hear: Hear = () => undefined;
  private onGap: () => void = () => undefined;

  constructor(
    private readonly urls: DatabaseUrls,
    private readonly log: Log,
  ) {}

  /** Who is told; there is one. */
  tell(hear: Hear, onGap: () => void): void {
    this.hear = hear;
    this.onGap = onGap;
  }

  /** Resolves once this process hears everything that is announced from now on. */
  listening(): Promise<void> {
    if (this.stopped || this.client) return Promise.resolve();
    this.opening ??= this.open().finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    const { client } = this;
    this.forget();
    await client?.end().catch(() => undefined);
  }

  private async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.urls.application,
      keepAlive: true,
      connectionTimeoutMillis: PULSE_PATIENCE_MS,
      application_name: 'loopkeeper live',
    });
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, null));
    client.on('notification', ({ channel, payload = '' }) => {
      if (isChannel(channel)) this.hear(channel, payload);
    });
    await client.connect();
    await client.query(CHANNELS.map((channel) => `LISTEN ${channel}`).join('; '));
    if (this.stopped) return void client.end().catch(() => undefined);
    this.client = client;
    this.wait = FIRST_WAIT_MS;
    this.pulse = setInterval(() => this.feel(client), PULSE_MS);
    this.pulse.unref();
  }

  private feel(client: pg.Client): void {
    const late = setTimeout(() => this.lost(client, new Error('no pulse')), PULSE_PATIENCE_MS);
    client
      .query('SELECT 1')
      .catch((error: Error) => this.lost(client, error))
      .finally(() => clearTimeout(late));
  }

  private lost(client: pg.Client, error: Error | null): void {
    if (client !== this.client) return;
    this.forget();
    void client.end().catch(() => undefined);
    if (this.stopped) return;
    this.log.warn('The listening connection was lost.', { error });
    this.again();
  }

  private forget(): void {
    if (this.pulse) clearInterval(this.pulse);
    this.pulse = null;
    this.client = null;
  }

  private again(): void {
    this.retry = setTimeout(() => {
      this.listening().then(
        () => this.onGap(),
        () => this.stopped || this.again(),
      );
    }, this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MS);
  }
}
