import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '../../../../kernel/actor.js';
import { isProblem, type Problem } from '../../../../kernel/problem.js';
import {
  DateTime,
  InvalidInput,
  NotAllowed,
  NotFound,
  problemType,
  ProblemType,
} from '../../../../platform/graphql/index.js';
import type { SavedListing } from '../commands/save-listing.js';
import type { FieldFault } from '../domain/check-values.js';
import type { ConflictTold } from '../domain/edit-problems.js';
import { faultWords } from '../domain/fault-words.js';
import { fieldLabel } from '../domain/field-words.js';
import { fieldByKey } from '../domain/listing-fields.js';
import { valueWords } from '../domain/value-words.js';
import { FieldValueScalar } from './field-value.scalar.js';
import { ListingDraftType } from './editable-listing.types.js';

@ObjectType('SavedListing', { description: 'The listing as it is kept now.' })
export class SavedListingType {
  @Field(() => ID)
  readonly id: string;
}

@ObjectType('ListingFieldFault', { description: 'What is wrong with a field.' })
export class ListingFieldFault {
  @Field(() => String)
  readonly field: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => Int, { nullable: true, description: 'In which of its rows, counted from 0.' })
  readonly row: number | null;

  @Field(() => String, { nullable: true })
  readonly column: string | null;

  @Field(() => String)
  readonly message: string;
}

@ObjectType('FieldConflict', { description: 'A field that you and somebody else changed differently.' })
export class FieldConflict {
  @Field(() => String)
  readonly field: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => FieldValueScalar, {
    nullable: true,
    description: 'What is kept now. To insist, save again with this as the base.',
  })
  readonly theirs: unknown;

  @Field(() => FieldValueScalar, { nullable: true })
  readonly yours: unknown;

  @Field(() => String, { nullable: true, description: 'In words: what it was when you began.' })
  readonly baseText: string | null;

  @Field(() => String, { nullable: true })
  readonly theirsText: string | null;

  @Field(() => String, { nullable: true })
  readonly yoursText: string | null;

  @Field(() => String, { nullable: true, description: 'Who changed it meanwhile.' })
  readonly byName: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly at: Date | null;

  @Field(() => Boolean, { description: 'Whether it has rows, so that those of both can be kept.' })
  readonly canKeepBoth: boolean;
}

const listOf = (fact: unknown): readonly unknown[] => (Array.isArray(fact) ? fact : []);
const isFault = (fact: unknown): fact is FieldFault =>
  typeof fact === 'object' && fact !== null && 'code' in fact && 'field' in fact;
const isConflict = (fact: unknown): fact is ConflictTold =>
  typeof fact === 'object' && fact !== null && 'theirs' in fact && 'mine' in fact;

/** A fault in the reader's language. */
export const faultType = (fault: FieldFault, locale: Locale): ListingFieldFault => ({
  field: fault.field,
  label: fieldLabel(fault.field, locale),
  row: fault.row,
  column: fault.column,
  message: faultWords(fault, locale),
});

function conflictType({ field: key, base, theirs, mine, byName, at }: ConflictTold, locale: Locale): FieldConflict[] {
  const field = fieldByKey(key);
  if (!field) return [];
  const [baseText, theirsText, yoursText] = [base, theirs, mine].map((value) => valueWords(field, value, locale));
  return [
    {
      field: key,
      label: fieldLabel(key, locale),
      theirs,
      yours: mine,
      baseText: baseText ?? null,
      theirsText: theirsText ?? null,
      yoursText: yoursText ?? null,
      byName,
      at,
      canKeepBoth: field.shape === 'rows',
    },
  ];
}

@ObjectType('InvalidListing', {
  implements: () => [ProblemType],
  description: 'Some fields cannot be kept as they are; nothing was saved.',
})
export class InvalidListing extends ProblemType {
  @Field(() => [ListingFieldFault])
  readonly faults: readonly ListingFieldFault[];

  constructor(problem: Problem, locale: Locale) {
    super(problem);
    this.faults = listOf(problem.facts['faults'])
      .filter(isFault)
      .map((fault) => faultType(fault, locale));
  }
}

@ObjectType('EditConflict', {
  implements: () => [ProblemType],
  description: 'Somebody else changed the same fields meanwhile; nothing was saved.',
})
export class EditConflict extends ProblemType {
  @Field(() => [FieldConflict])
  readonly conflicts: readonly FieldConflict[];

  constructor(problem: Problem, locale: Locale) {
    super(problem);
    this.conflicts = listOf(problem.facts['conflicts'])
      .filter(isConflict)
      .flatMap((conflict) => conflictType(conflict, locale));
  }
}

@ObjectType('ChangedLater', {
  implements: () => [ProblemType],
  description: 'The value was changed again since; confirm to restore the earlier one all the same.',
})
export class ChangedLater extends ProblemType {}

export const SaveListingResult = createUnionType({
  name: 'SaveListingResult',
  types: () => [SavedListingType, InvalidListing, EditConflict, InvalidInput, NotFound, NotAllowed] as const,
});

export const RestoreValueResult = createUnionType({
  name: 'RestoreValueResult',
  types: () => [SavedListingType, ChangedLater, InvalidInput, NotFound, NotAllowed] as const,
});

export const KeepListingDraftResult = createUnionType({
  name: 'KeepListingDraftResult',
  types: () => [ListingDraftType, InvalidInput, NotFound] as const,
});

/** A refusal of an editing command, in the reader's language. */
export function editingProblem(problem: Problem, locale: Locale): ProblemType {
  if (problem.code === 'INVALID_LISTING') return new InvalidListing(problem, locale);
  if (problem.code === 'EDIT_CONFLICT') return new EditConflict(problem, locale);
  return problemType(problem, { CHANGED_LATER: ChangedLater });
}

/** What saving came to, as GraphQL shows it. */
export const savedResult = (result: SavedListing | Problem, locale: Locale) =>
  isProblem(result) ? editingProblem(result, locale) : Object.assign(new SavedListingType(), result);
