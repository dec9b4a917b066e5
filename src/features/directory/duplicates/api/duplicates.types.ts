import { createUnionType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '../../../../kernel/actor.js';
import type { Problem } from '../../../../kernel/problem.js';
import { enumOfCodes } from '../../../../platform/graphql/enum-of-codes.js';
import { DateTime, InvalidInput, NotFound, problemType, ProblemType } from '../../../../platform/graphql/index.js';
import type { CandidateRow, MergeRow } from '../data/candidates.queries.js';
import { DUPLICATE_KINDS, type DuplicateKind } from '../domain/directory-record.js';
import { reasonWords } from '../domain/duplicate-words.js';
import { LIKELY_FROM } from '../domain/score-pair.js';

export const DuplicateKindEnum = enumOfCodes('DuplicateKind', DUPLICATE_KINDS, {
  description: 'What may be in the directory twice.',
});

const STATES: readonly CandidateRow['state'][] = ['open', 'merged', 'not_duplicates'];
export const DuplicateStateEnum = enumOfCodes('DuplicateState', STATES, {
  description: 'What was decided about two records.',
  about: { not_duplicates: 'A person said that they are two.' },
});

@ObjectType('DuplicateRecord', { description: 'A record of the directory, in a line.' })
export class DuplicateRecordType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String, {
    nullable: true,
    description: 'What tells it from others of its name: its organization, its address.',
  })
  readonly details: string | null;

  @Field(() => String, { description: 'Where it comes from.' })
  readonly source: string;

  @Field(() => Boolean, { description: 'An organization that takes part in the network.' })
  readonly isAgency: boolean;
}

@ObjectType('DuplicateReason', { description: 'What speaks for or against two records being one.' })
export class DuplicateReasonType {
  @Field(() => String)
  readonly text: string;

  @Field(() => Boolean)
  readonly speaksFor: boolean;
}

@ObjectType('DuplicateCandidate', { description: 'Two records that may be one.' })
export class DuplicateCandidateType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => DuplicateKindEnum)
  readonly kind: DuplicateKind;

  @Field(() => Float, { description: 'From 0 to 1.' })
  readonly score: number;

  @Field(() => Boolean, { description: 'Its score is one at which nearly all are duplicates.' })
  readonly isLikely: boolean;

  @Field(() => [DuplicateReasonType], { description: 'What speaks loudest first.' })
  readonly reasons: readonly DuplicateReasonType[];

  @Field(() => DuplicateStateEnum)
  readonly state: CandidateRow['state'];

  @Field(() => String, { nullable: true })
  readonly decidedBy: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly decidedAt: Date | null;

  @Field(() => DuplicateRecordType)
  readonly first: DuplicateRecordType;

  @Field(() => DuplicateRecordType)
  readonly second: DuplicateRecordType;
}

@ObjectType('DuplicateCandidatePage')
export class DuplicateCandidatePageType {
  @Field(() => [DuplicateCandidateType])
  readonly items: readonly DuplicateCandidateType[];

  @Field(() => String, { nullable: true })
  readonly nextCursor: string | null;
}

@ObjectType('DuplicatesOverview', { description: 'How many candidates wait, of each kind.' })
export class DuplicatesOverviewType {
  @Field(() => Int)
  readonly organization: number;

  @Field(() => Int)
  readonly service: number;

  @Field(() => Int)
  readonly location: number;

  @Field(() => DateTime, { nullable: true, description: 'When the directory was last looked through.' })
  readonly lookedAt: Date | null;
}

@ObjectType('ComparedField', { description: 'A field of both records; one value is kept.' })
export class ComparedFieldType {
  @Field(() => String)
  readonly key: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => String, { nullable: true })
  readonly first: string | null;

  @Field(() => String, { nullable: true })
  readonly second: string | null;

  @Field(() => Boolean)
  readonly isSame: boolean;
}

@ObjectType('ComparedGroup', { description: 'What belongs to both records, such as telephone numbers.' })
export class ComparedGroupType {
  @Field(() => String)
  readonly key: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => [String])
  readonly first: readonly string[];

  @Field(() => [String])
  readonly second: readonly string[];

  @Field(() => Boolean, { description: 'One side is kept; else both are, and what is the same once.' })
  readonly isChosen: boolean;
}

@ObjectType('DuplicateComparison', { description: 'Two records side by side.' })
export class DuplicateComparisonType {
  @Field(() => DuplicateCandidateType)
  readonly candidate: DuplicateCandidateType;

  @Field(() => [ComparedFieldType])
  readonly fields: readonly ComparedFieldType[];

  @Field(() => [ComparedGroupType])
  readonly groups: readonly ComparedGroupType[];
}

@ObjectType('DirectoryMerge', { description: 'Two records that became one.' })
export class DirectoryMergeType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => DuplicateKindEnum)
  readonly kind: DuplicateKind;

  @Field(() => DuplicateRecordType)
  readonly kept: DuplicateRecordType;

  @Field(() => DuplicateRecordType)
  readonly merged: DuplicateRecordType;

  @Field(() => DateTime)
  readonly mergedAt: Date;

  @Field(() => String)
  readonly mergedBy: string;

  @Field(() => DateTime, { nullable: true })
  readonly undoneAt: Date | null;

  @Field(() => String, { nullable: true })
  readonly undoneBy: string | null;
}

@ObjectType({ implements: () => [ProblemType], description: 'The merge cannot be: the sentence says why.' })
export class MergeRefused extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'What the merge changed was changed again since; it cannot be put back as it was.',
})
export class ChangedSinceMerge extends ProblemType {
  @Field(() => [String], { description: 'What was changed, in words.' })
  readonly changes: readonly string[];

  constructor(problem: Problem) {
    super(problem);
    this.changes = Array.isArray(problem.facts['changes']) ? problem.facts['changes'].map(String) : [];
  }
}

const PROBLEMS = {
  ALREADY_DECIDED: MergeRefused,
  RECORD_GONE: MergeRefused,
  BOTH_AGENCIES: MergeRefused,
  PLACE_KEPT_PRIVATE: MergeRefused,
  CHANGED_SINCE_MERGE: ChangedSinceMerge,
} as const;

export const duplicateProblem = (problem: Problem) => problemType(problem, PROBLEMS);

export const MergeResult = createUnionType({
  name: 'MergeResult',
  types: () => [DirectoryMergeType, MergeRefused, ChangedSinceMerge, InvalidInput, NotFound] as const,
});

export const DismissResult = createUnionType({
  name: 'DismissResult',
  types: () => [DuplicateCandidateType, MergeRefused, InvalidInput, NotFound] as const,
});

/** A candidate as GraphQL shows it. */
export const candidateType = (row: CandidateRow, locale: Locale): DuplicateCandidateType =>
  Object.assign(new DuplicateCandidateType(), {
    ...row,
    isLikely: row.score >= LIKELY_FROM,
    reasons: row.reasons.map((reason) => reasonWords(reason, locale)),
  });

export const mergeType = (row: MergeRow): DirectoryMergeType => Object.assign(new DirectoryMergeType(), row);
