import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { decodeCursor, toPage, type Page } from '../../../../kernel/page.js';
import { invalid, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { BULK_ROW_STATES, BulkEditStore, type BulkEdit, type BulkRow } from './bulk-edit.store.js';

export interface BulkRowsWanted {
  readonly state: string | null;
  readonly first: number;
  readonly after: string | null;
}

const SHOWN = 30;

/** Reads edits of many listings for the screens. */
@Injectable()
export class BulkEdits {
  constructor(
    private readonly transactor: Transactor,
    private readonly edits: BulkEditStore,
  ) {}

  latest(actor: Actor): Promise<BulkEdit[]> {
    return this.transactor.read(actor, (tx) => this.edits.latest(tx, SHOWN));
  }

  one(actor: Actor, id: string): Promise<BulkEdit | null> {
    return isUuid(id) ? this.transactor.read(actor, (tx) => this.edits.one(tx, id)) : Promise.resolve(null);
  }

  /** The rows of an edit in their order; none of an edit that is not there. */
  async rows(
    actor: Actor,
    id: string,
    { state: asked, first, after }: BulkRowsWanted,
  ): Promise<Page<BulkRow> | Problem> {
    const key = after === null ? [0] : decodeCursor(after, 1);
    const state = BULK_ROW_STATES.find((one) => one === asked) ?? null;
    if (!key || !Number.isSafeInteger(key[0])) return invalid('after', 'This is no cursor of such a list.');
    if (asked !== null && state === null) return invalid('state', 'A row is change, same, fault or stale.');
    if (!isUuid(id)) return { items: [], nextCursor: null };
    const wanted = { after: Number(key[0]), state, first: first + 1 };
    const rows = await this.transactor.read(actor, (tx) => this.edits.rows(tx, id, wanted));
    return toPage(rows, first, ({ nr }) => [nr]);
  }
}
