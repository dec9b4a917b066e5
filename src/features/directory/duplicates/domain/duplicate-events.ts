import type { DomainEvent } from '../../../../kernel/domain-event.js';
import type { DuplicateKind } from './directory-record.js';

interface MergedRecords {
  readonly mergeId: string;
  readonly kind: DuplicateKind;
  readonly keptId: string;
  readonly mergedId: string;
}

/** Two records of the directory became one. */
export type RecordsMerged = DomainEvent<'directory.merged', MergedRecords>;

/** That was undone: they are two again. */
export type MergeUndone = DomainEvent<'directory.mergeUndone', MergedRecords>;

/** A person said that two records are two. */
export type DuplicateDismissed = DomainEvent<'directory.duplicateDismissed', { readonly candidateId: string }>;
