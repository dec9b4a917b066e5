import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import type { Page } from '../../../kernel/page.js';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import { AccessLog } from '../../../platform/access-log/access-log.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { ListingPages, type ListingPageRow } from '../../directory/index.js';
import type { OptionsOfferedRow } from '../data/shortlist.queries.js';
import { ShortlistReading, type NamedShortlist, type NamedShortlistRow } from './shortlist-reading.js';

/** A shortlist with all that its page shows. */
export interface ShownShortlist extends NamedShortlist {
  readonly listings: ReadonlyMap<string, ListingPageRow>;
}

/** What a person was offered, with the listings as they are now. */
export interface ShownOptions extends OptionsOfferedRow {
  readonly listings: ReadonlyMap<string, ListingPageRow>;
}

/** Shows shortlists; each look at one that is for a person is written to the access log. */
@Injectable()
export class ReadShortlists {
  constructor(
    private readonly transactor: Transactor,
    private readonly shortlists: ShortlistReading,
    private readonly pages: ListingPages,
    private readonly accessLog: AccessLog,
  ) {}

  /** The shortlist, or null when there is none of that id or it is not the actor's to see. */
  async one(actor: Actor, id: string): Promise<ShownShortlist | null> {
    if (!isUuid(id)) return null;
    const found = await this.transactor.run(actor, async (tx) => {
      const shortlist = await this.shortlists.named(tx, id);
      if (shortlist?.personId)
        await this.accessLog.record(tx, actor, { personId: shortlist.personId, what: 'shortlist', recordId: id });
      return shortlist;
    });
    return found && { ...found, listings: await this.listings(actor, found.items) };
  }

  list(actor: Actor, first: number, after: string | null): Promise<Page<NamedShortlistRow> | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const page = await this.shortlists.list(tx, first, after);
      if (isProblem(page)) return page;
      const about = page.items.flatMap(({ id, personId }) => (personId ? [{ personId, recordId: id }] : []));
      await this.accessLog.recordAll(tx, actor, 'shortlist', about);
      return page;
    });
  }

  /** What a person of the actor's agency was offered, the last first. */
  async offered(actor: Actor, personId: string): Promise<readonly ShownOptions[]> {
    if (!isUuid(personId)) return [];
    const rows = await this.transactor.run(actor, async (tx) => {
      const found = await this.shortlists.offered(tx, personId);
      if (found.length > 0)
        await this.accessLog.record(tx, actor, { personId, what: 'options_offered', recordId: personId });
      return found;
    });
    const listings = await this.listings(
      actor,
      rows.flatMap(({ offered }) => offered.map((listingId) => ({ listingId }))),
    );
    return rows.map((row) => ({ ...row, listings }));
  }

  private async listings(
    actor: Actor,
    items: readonly { readonly listingId: string }[],
  ): Promise<ReadonlyMap<string, ListingPageRow>> {
    const ids = [...new Set(items.map(({ listingId }) => listingId))];
    const rows = ids.length === 0 ? [] : await this.pages.byIds(actor, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
