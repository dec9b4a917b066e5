import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../../../kernel/clock.js';
import type { Log } from '../../../../platform/observability/log.js';
import { indexSettings } from './index-settings.js';
import { IndexWriter } from './index-writer.js';
import type { MeilisearchServer } from './meilisearch-server.js';
import type { OutboxRow, SearchIndexStore } from './search-index.store.js';
import type { SynonymReader } from './synonym.reader.js';

const AT_ONCE = 1_000;

/** What a comparison or a build did. */
export interface IndexReport {
  readonly documents: number;
  /** Documents that were missing, other than they should be, or too many; all repaired. */
  readonly drift: number;
  readonly parked: number;
}

/** Told now and then how far it is. */
export type Progress = (done: number) => void;

interface Compared {
  readonly documents: number;
  readonly wrong: ReadonlySet<string>;
}

const nobody: Progress = () => undefined;

/** Another process writes to the index now. */
export class IndexBusy extends Error {
  constructor() {
    super('Another process writes to the search index now.');
  }
}

/** What an index is kept true with. */
interface IndexParts {
  readonly server: MeilisearchServer;
  readonly store: SearchIndexStore;
  readonly synonyms: SynonymReader;
  readonly clock: Clock;
  readonly log: Log;
}

/** Keeps the index of the second engine true: sends what changed, builds it anew beside the old one, compares and repairs it. */
export class SearchIndex {
  private readonly name: string;
  private readonly server: MeilisearchServer;
  private readonly store: SearchIndexStore;
  private readonly synonyms: SynonymReader;
  private readonly clock: Clock;
  private readonly writer: IndexWriter;

  constructor({ server, store, synonyms, clock, log }: IndexParts) {
    this.name = server.index;
    this.server = server;
    this.store = store;
    this.synonyms = synonyms;
    this.clock = clock;
    this.writer = new IndexWriter(server, store, clock, log);
  }

  /** Sends everything that changed. Answers false when another process is at it. */
  async sendChanges(): Promise<boolean> {
    if (!(await this.store.lease())) return false;
    try {
      await this.drain();
      return true;
    } finally {
      await this.store.endLease();
    }
  }

  /** Builds the index anew beside the one in use, and puts it in its place when it is whole. Searches go on meanwhile. */
  async rebuild(progress: Progress = nobody): Promise<IndexReport> {
    const { server } = this;
    await this.store.follow(true);
    const next = `${this.name}-next`;
    if (!(await this.store.beginBuilding(next))) throw new IndexBusy();
    try {
      await server.drop(next);
      await server.create(next);
      await server.configure(next, indexSettings(await this.synonyms.all()));
      await this.copy(next, progress);
      return await this.alone(() => this.finish(next));
    } catch (error) {
      await this.store.stopBuilding();
      throw error;
    }
  }

  /** Compares every document with the database and repairs what is not the same. Builds an index where there is none. */
  async verify(progress: Progress = nobody): Promise<IndexReport> {
    const { server } = this;
    await this.store.follow(true);
    if ((await server.count(this.name)) === null) return this.rebuild(progress);
    return this.alone(async () => {
      await server.configure(this.name, indexSettings(await this.synonyms.all()));
      await this.store.note(await this.store.parked());
      await this.store.noteWhatPassed(this.clock.now());
      await this.drain();
      const { documents, wrong } = await this.compare(this.name, progress);
      await this.store.note([...wrong]);
      await this.drain();
      await this.store.compared(wrong.size, this.clock.now());
      return { documents, drift: wrong.size, parked: (await this.store.parked()).length };
    });
  }

  /** Tells the index what everyday phrases mean now. */
  async configure(): Promise<void> {
    const { server } = this;
    if ((await server.count(this.name)) !== null)
      await server.configure(this.name, indexSettings(await this.synonyms.all()));
  }

  private async drain(): Promise<void> {
    for (;;) {
      const rows = await this.store.toSend(AT_ONCE);
      if (rows.length === 0) return;
      await this.send(this.name, rows);
      await this.store.sent(rows, this.clock.now());
      await this.store.keepLease();
    }
  }

  private async send(index: string, rows: readonly OutboxRow[]): Promise<void> {
    const current = await this.store.current([...new Set(rows.map(({ listingId }) => listingId))], this.clock.now());
    await this.writer.write(index, current, `upto=${rows.at(-1)?.seq}`);
  }

  private async copy(next: string, progress: Progress): Promise<void> {
    let [last, copied]: [string | null, number] = [null, 0];
    for (;;) {
      const documents = await this.store.after(last, AT_ONCE, this.clock.now());
      if (documents.length === 0) return;
      await this.writer.write(next, { documents, gone: [] }, 'copy');
      await this.store.building();
      last = documents.at(-1)?.id ?? null;
      progress((copied += documents.length));
    }
  }

  /** Nobody else writes now: the new index learns what changed since it was begun, is compared, and takes the place of the old one. */
  private async finish(next: string): Promise<IndexReport> {
    const { server } = this;
    if ((await server.count(this.name)) === null) await server.create(this.name);
    await this.replay(next);
    const { documents, wrong } = await this.compare(next, nobody);
    const parked = await this.store.parked();
    const faults = [...wrong].filter((id) => !parked.includes(id));
    if (faults.length > 0)
      throw new Error(
        `The new index is not as the database says in ${faults.length} of ${documents} documents; the old one stays.`,
      );
    await server.swap(this.name, next);
    await this.store.built();
    await this.drain();
    await this.store.compared(0, this.clock.now());
    await server.drop(next);
    return { documents, drift: 0, parked: parked.length };
  }

  private async replay(next: string): Promise<void> {
    let after = '0';
    for (;;) {
      const rows = await this.store.sinceBuilding(after, AT_ONCE);
      if (rows.length === 0) return;
      await this.send(next, rows);
      after = rows.at(-1)?.seq ?? after;
      await Promise.all([this.store.keepLease(), this.store.building()]);
    }
  }

  /** Which documents are not in the index as the database says: missing, of another state, or of no listing. */
  private async compare(index: string, progress: Progress): Promise<Compared> {
    const { server } = this;
    const wrong = new Set<string>();
    let [last, documents, known]: [string | null, number, number] = [null, 0, 0];
    for (;;) {
      const ours = await this.store.after(last, AT_ONCE, this.clock.now());
      if (ours.length === 0) break;
      const held = new Map(
        (
          await server.held(
            index,
            ours.map(({ id }) => id),
          )
        ).map(({ id, hash }) => [id, hash]),
      );
      for (const { id, hash } of ours) if (held.get(id) !== hash) wrong.add(id);
      known += held.size;
      last = ours.at(-1)?.id ?? null;
      progress((documents += ours.length));
      await this.store.keepLease();
    }
    if ((await server.count(index)) !== known) for (const id of await this.strangers(index)) wrong.add(id);
    // What changed while we looked is on its way, and no fault.
    for (const id of await this.store.pending([...wrong])) wrong.delete(id);
    return { documents, wrong };
  }

  private async strangers(index: string): Promise<readonly string[]> {
    const found: string[] = [];
    for await (const held of this.server.everything(index))
      found.push(...(await this.store.gone(held.map(({ id }) => id))));
    return found;
  }

  /** Waits until nobody else writes to the index, for a while. */
  private async alone<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 0; !(await this.store.lease()); tries += 1) {
      if (tries > 120) throw new IndexBusy();
      await sleep(500);
    }
    try {
      return await work();
    } finally {
      await this.store.endLease();
    }
  }
}
