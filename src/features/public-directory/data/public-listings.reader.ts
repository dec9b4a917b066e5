import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { ListingPages, type ListingPageRow } from '../../directory/index.js';

const READER = systemActor('The public view');

/** What stands at the address of a listing: its page, perhaps as one that is gone, or the listing it was merged into. */
export interface FoundListing {
  readonly row: ListingPageRow | null;
  readonly movedTo: string | null;
}

/** Reads listings for everybody. */
@Injectable()
export class PublicListings {
  constructor(private readonly pages: ListingPages) {}

  async find(id: string): Promise<FoundListing> {
    const row = await this.pages.byId(READER, id);
    return { row, movedTo: row && row.id !== id.toLowerCase() ? row.id : null };
  }
}
