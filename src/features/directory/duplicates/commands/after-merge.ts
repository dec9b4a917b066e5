import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import { Jobs } from '../../../../platform/jobs/index.js';
import { SearchDocuments } from '../../search/data/search-documents.js';
import { JoinListings } from './join-listings.js';

/** The job that compares what changed. */
export const FIND_CHANGED = 'duplicates.find_changed';

/** What follows when two records became one, or one became two: search knows, and what changed is compared again. */
@Injectable()
export class AfterMerge {
  constructor(
    private readonly search: SearchDocuments,
    private readonly jobs: Jobs,
    readonly listings: JoinListings,
  ) {}

  async done(tx: Tx, serviceIds: readonly string[]): Promise<void> {
    await this.search.refresh(tx, { serviceIds });
    await this.jobs.add(tx, FIND_CHANGED, {}, { key: FIND_CHANGED });
  }
}
