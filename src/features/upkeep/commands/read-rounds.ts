import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { Page } from '../../../kernel/page.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { StaleListings, type StaleFilter, type StaleListing } from '../../directory/index.js';
import { ListingSheets } from '../data/listing-sheets.queries.js';
import { RoundQueries, type CallRow } from '../data/round.queries.js';
import type { Part } from '../data/suggestion.queries.js';
import type { ListingSheet } from '../domain/listing-sheet.js';
import type { PartVerified, Round } from '../domain/round.js';

/** A listing of a round with what is read aloud of it. */
export interface ListingToCall {
  readonly row: CallRow;
  readonly sheet: ListingSheet;
  readonly verified: readonly PartVerified[];
}

export interface CallQueue {
  /** How many may be called now, and how many in all are left to staff. */
  readonly now: number;
  readonly all: number;
  readonly items: readonly ListingToCall[];
}

/** Shows rounds, what is worth asking about next, and whom to call. */
@Injectable()
export class ReadRounds {
  constructor(
    private readonly transactor: Transactor,
    private readonly rounds: RoundQueries,
    private readonly sheets: ListingSheets,
    private readonly stale: StaleListings,
    private readonly clock: Clock,
  ) {}

  all(actor: Actor): Promise<readonly Round[]> {
    return this.transactor.read(actor, (tx) => this.rounds.all(tx, this.clock.now()));
  }

  one(actor: Actor, id: string): Promise<Round | null> {
    return this.transactor.read(actor, (tx) => this.rounds.one(tx, id, this.clock.now()));
  }

  listings(actor: Actor, roundId: string, part: Part): Promise<Page<ListingToCall>> {
    return this.transactor.read(actor, async (tx) => {
      const page = await this.rounds.listings(tx, roundId, part);
      return { ...page, items: await this.withSheets(tx, page.items) };
    });
  }

  candidates(actor: Actor, filter: StaleFilter, part: Part): Promise<Page<StaleListing>> {
    return this.transactor.read(actor, (tx) => this.stale.page(tx, filter, part));
  }

  callQueue(actor: Actor, asked: { readonly laterToo: boolean; readonly first: number }): Promise<CallQueue> {
    return this.transactor.read(actor, async (tx) => {
      const now = this.clock.now();
      const rows = await this.rounds.toCall(tx, now, asked);
      return { ...(await this.rounds.callCount(tx, now)), items: await this.withSheets(tx, rows) };
    });
  }

  private async withSheets(tx: Tx, rows: readonly CallRow[]): Promise<readonly ListingToCall[]> {
    const ids = rows.map(({ listingId }) => listingId);
    const [sheets, verified] = [await this.sheets.read(tx, ids), await this.rounds.verified(tx, ids)];
    return rows.flatMap((row) => {
      const sheet = sheets.get(row.listingId);
      return sheet ? [{ row, sheet, verified: verified.get(row.listingId) ?? [] }] : [];
    });
  }
}
