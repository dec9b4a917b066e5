import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { ListingPages, type ListingPageRow } from '../../directory/index.js';

const READER = systemActor('The public view');
const MOVED =
  'SELECT app.redirected_listing($1) AS id WHERE EXISTS (SELECT FROM directory_redirects WHERE old_id = $1)';

/** What stands at the address of a listing: its page, perhaps as one that is gone, or the listing it was merged into. */
export interface FoundListing {
  readonly row: ListingPageRow | null;
  readonly movedTo: string | null;
}

/** Reads listings for everybody. */
@Injectable()
export class PublicListings {
  constructor(
    private readonly transactor: Transactor,
    private readonly pages: ListingPages,
  ) {}

  async find(id: string): Promise<FoundListing> {
    const row = await this.pages.byId(READER, id);
    return { row, movedTo: row?.missingSince === null ? null : await this.movedTo(id) };
  }

  private async movedTo(id: string): Promise<string | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.transactor.read(READER, (tx) => tx.query<{ id: string }[]>(MOVED, [id]));
    return row && row.id !== id ? row.id : null;
  }
}
