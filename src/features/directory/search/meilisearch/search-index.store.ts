import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import { newId } from '../../../../kernel/ids.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { DOCUMENTS_AFTER, DOCUMENTS_OF_LISTINGS, GONE_OF } from './index-documents.sql.js';
import type { IndexDocument } from './meilisearch-server.js';
import * as sql from './search-index.sql.js';

const ACTOR = systemActor('search.index');
const LEASE_SECONDS = 60;
const BUILDER_SECONDS = 300;

/** A change that the index has yet to learn. */
export interface OutboxRow {
  readonly seq: string;
  readonly listingId: string;
}

/** Documents as they are now, and the listings that have none any more. */
export interface CurrentDocuments {
  readonly documents: readonly IndexDocument[];
  readonly gone: readonly string[];
}

export interface IndexState {
  readonly isFollowed: boolean;
  readonly isTrue: boolean;
  readonly building: string | null;
}

/** How far the index is, for whoever watches. */
export interface IndexFigures {
  readonly isFollowed: boolean;
  readonly isTrue: boolean;
  readonly waiting: number;
  readonly lagSeconds: number;
  readonly parked: number;
  readonly drift: number | null;
  readonly comparedAt: Date | null;
}

/** What this database knows of the second engine's index: what it has yet to learn, and who writes to it. */
@Injectable()
export class SearchIndexStore {
  private readonly me = newId();

  constructor(private readonly transactor: Transactor) {}

  /** Begins or ends writing changes down; true when that is new. */
  async follow(follow: boolean): Promise<boolean> {
    const [row] = await this.run<{ isNew: boolean }>(sql.FOLLOW, [follow]);
    return row?.isNew ?? false;
  }

  async state(): Promise<IndexState> {
    const [row] = await this.run<IndexState>(sql.STATE);
    return row ?? { isFollowed: false, isTrue: false, building: null };
  }

  async figures(): Promise<IndexFigures | null> {
    const [row] = await this.run<IndexFigures>(sql.FIGURES);
    return row ?? null;
  }

  /** Asks to be the one who writes; false while anybody is, also another piece of work of this process. */
  async lease(): Promise<boolean> {
    return (await this.change(sql.LEASE, [this.me, LEASE_SECONDS])) > 0;
  }

  /** Goes on being the one who writes. */
  async keepLease(): Promise<void> {
    await this.change(sql.KEEP_LEASE, [this.me, LEASE_SECONDS]);
  }

  async endLease(): Promise<void> {
    await this.change(sql.END_LEASE, [this.me]);
  }

  /** Says that an index is begun beside the one in use; false while another one is being built. */
  async beginBuilding(index: string): Promise<boolean> {
    return (await this.change(sql.BEGIN_BUILDING, [index, this.me, BUILDER_SECONDS])) > 0;
  }

  /** Says that it is still being built. */
  async building(): Promise<void> {
    await this.change(sql.BUILDING, [this.me, BUILDER_SECONDS]);
  }

  /** The index in use is whole, and knows of everything that was sent so far. */
  async built(): Promise<void> {
    await this.transactor.run(ACTOR, async (tx) => {
      await changedRows(tx, sql.BUILT, []);
      await changedRows(tx, sql.FORGET_SENT, []);
    });
  }

  async stopBuilding(): Promise<void> {
    await this.change(sql.STOP_BUILDING, [this.me]);
  }

  async compared(drift: number, now: Date): Promise<void> {
    await this.change(sql.COMPARED, [drift, now]);
  }

  /** The next changes that were not sent. */
  toSend(limit: number): Promise<readonly OutboxRow[]> {
    return this.run<OutboxRow>(sql.TO_SEND, [limit]);
  }

  /** Everything that was written down since a build began, sent or not. */
  async sinceBuilding(after: string, limit: number): Promise<readonly OutboxRow[]> {
    return this.run<OutboxRow>(sql.ALL_AFTER, [after, limit]);
  }

  /** These were sent: forgotten, or kept for the index that is being built. */
  async sent(rows: readonly OutboxRow[], now: Date): Promise<void> {
    const seqs = rows.map(({ seq }) => seq);
    const { building } = await this.state();
    await (building === null ? this.change(sql.FORGET, [seqs]) : this.change(sql.MARK_SENT, [seqs, now]));
  }

  /** Writes down that these listings' documents are to be sent. */
  async note(listingIds: readonly string[]): Promise<void> {
    await this.run(sql.NOTE, [listingIds]);
  }

  /** Writes down whose document has changed by the passing of time since it was last looked at. */
  async noteWhatPassed(now: Date): Promise<number> {
    return this.transactor.run(ACTOR, async (tx) => {
      const noted = await query(tx, sql.NOTE_PASSED, [now]);
      await changedRows(tx, sql.READ_TIME, [now]);
      return noted.length;
    });
  }

  /** The documents of these listings as they are now. */
  current(listingIds: readonly string[], now: Date): Promise<CurrentDocuments> {
    return this.transactor.read(ACTOR, async (tx) => ({
      documents: documentsIn(await tx.query(DOCUMENTS_OF_LISTINGS, [now, listingIds])),
      gone: idsIn(await tx.query(GONE_OF, [listingIds])),
    }));
  }

  /** Which of these ids belong to no listing. */
  async gone(ids: readonly string[]): Promise<readonly string[]> {
    return idsIn(await this.run(GONE_OF, [ids]));
  }

  /** Which of these have changes that were not sent yet. */
  async pending(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(idsIn(await this.run(sql.PENDING, [ids])));
  }

  /** The next documents in the order of their ids. */
  async after(id: string | null, limit: number, now: Date): Promise<readonly IndexDocument[]> {
    return documentsIn(await this.run(DOCUMENTS_AFTER, [now, id, limit]));
  }

  async park(listingId: string, code: string, message: string, now: Date): Promise<void> {
    await this.run(sql.PARK, [listingId, code, message.slice(0, 1000), now]);
  }

  async unpark(listingIds: readonly string[]): Promise<void> {
    await this.change(sql.UNPARK, [listingIds]);
  }

  async parked(): Promise<readonly string[]> {
    return idsIn(await this.run(sql.PARKED));
  }

  private run<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.transactor.run(ACTOR, (tx) => query<Row>(tx, text, values));
  }

  private async change(text: string, values: readonly unknown[] = []): Promise<number> {
    return this.transactor.run(ACTOR, async (tx) => (await changedRows(tx, text, values)).length);
  }
}

const query = <Row>(tx: Tx, text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  tx.query(text, [...values]);

const documentsIn = (rows: readonly { readonly document: IndexDocument }[]): readonly IndexDocument[] =>
  rows.map(({ document }) => document);

const idsIn = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
