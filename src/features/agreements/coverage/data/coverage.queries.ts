import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { CoverageFacts } from '../domain/coverage-facts.js';
import { COVERAGE_FACTS } from './coverage.sql.js';

/** Reads by what coverage is judged. */
@Injectable()
export class CoverageQueries {
  /** The facts as they stood on a day, today where none is given; null where there is no such agency. */
  async facts(
    tx: Tx,
    agencyId: string | null,
    { on, now }: { readonly on: string | null; readonly now: Date },
  ): Promise<CoverageFacts | null> {
    const [row] = await tx.query<CoverageFacts[]>(COVERAGE_FACTS, [agencyId, on, now]);
    return row ?? null;
  }
}
