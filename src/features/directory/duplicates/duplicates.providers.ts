import { DuplicatesResolver } from './api/duplicates.resolver.js';
import { AfterMerge } from './commands/after-merge.js';
import { DecisionTools } from './commands/decision-tools.js';
import { DismissDuplicate } from './commands/dismiss-duplicate.js';
import { FindDuplicates } from './commands/find-duplicates.job.js';
import { MergeRecords } from './commands/merge-records.js';
import { UndoMerge } from './commands/undo-merge.js';
import { CandidateFinder } from './data/candidate-finder.js';
import { CandidateQueries } from './data/candidates.queries.js';
import { ComparisonQueries } from './data/comparison.queries.js';
import { MergeChanges } from './data/merge-changes.queries.js';
import { MergeStore } from './data/merge.store.js';
import { SaidOfListings } from './data/said-of-listings.store.js';
import { JoinListings } from './commands/join-listings.js';
import { MergesStore } from './data/merges.store.js';

/** What the room of duplicates brings to the directory's module. */
export const DUPLICATES = [
  CandidateFinder,
  CandidateQueries,
  ComparisonQueries,
  MergeStore,
  SaidOfListings,
  JoinListings,
  MergesStore,
  MergeChanges,
  AfterMerge,
  DecisionTools,
  MergeRecords,
  UndoMerge,
  DismissDuplicate,
  FindDuplicates,
  DuplicatesResolver,
];
