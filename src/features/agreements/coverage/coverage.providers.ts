import type { Room } from '../room.js';
import { CoverageResolver } from './api/coverage.resolver.js';
import { AttestCoverage } from './commands/attest-coverage.js';
import { KeepCoverageStep } from './commands/keep-coverage-step.js';
import { ReadCoverage } from './commands/read-coverage.js';
import { CoverageQueries } from './data/coverage.queries.js';
import { CoverageStore } from './data/coverage.store.js';

/** Which partner categories of criteria 3.c are covered, as it stood on any day. */
export const COVERAGE: Room = {
  providers: [CoverageQueries, CoverageStore, AttestCoverage, KeepCoverageStep, ReadCoverage, CoverageResolver],
  controllers: [],
};
