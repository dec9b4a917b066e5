import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '../../../../kernel/actor.js';
import { DateTime, InvalidInput, NotAllowed, NotFound } from '../../../../platform/graphql/index.js';
import type { BulkEdit, BulkRow } from '../data/bulk-edit.store.js';
import { fieldLabel } from '../domain/field-words.js';
import { fieldByKey } from '../domain/listing-fields.js';
import { valueWords } from '../domain/value-words.js';
import { faultType, ListingFieldFault } from './editing.results.js';

@ObjectType('BulkChange', { description: 'A field that is to hold something else, in words.' })
export class BulkChangeType {
  @Field(() => String)
  readonly field: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => String, { nullable: true })
  readonly before: string | null;

  @Field(() => String, { nullable: true })
  readonly after: string | null;
}

@ObjectType('BulkRow', { description: 'What the edit means for one listing, or one line of a file.' })
export class BulkRowType {
  @Field(() => Int, { description: 'Its number: of a file, the line.' })
  readonly nr: number;

  @Field(() => ID, { nullable: true })
  readonly listingId: string | null;

  @Field(() => String)
  readonly title: string;

  @Field(() => String, {
    description: 'change, same, fault, or stale: it was changed here after the file was written.',
  })
  readonly state: string;

  @Field(() => [BulkChangeType])
  readonly changes: readonly BulkChangeType[];

  @Field(() => [ListingFieldFault])
  readonly faults: readonly ListingFieldFault[];
}

@ObjectType('BulkRowPage')
export class BulkRowPageType {
  @Field(() => [BulkRowType])
  readonly items: readonly BulkRowType[];

  @Field(() => String, { nullable: true })
  readonly nextCursor: string | null;
}

@ObjectType('BulkEdit', { description: 'An edit of many listings: prepared, then applied whole, and undone whole.' })
export class BulkEditType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String, { description: 'choice or csv.' })
  readonly kind: string;

  @Field(() => String, { description: 'prepared, applied or undone.' })
  readonly state: string;

  @Field(() => String)
  readonly title: string;

  @Field(() => DateTime)
  readonly preparedAt: Date;

  @Field(() => String)
  readonly byName: string;

  @Field(() => DateTime, { nullable: true })
  readonly appliedAt: Date | null;

  @Field(() => DateTime, { nullable: true })
  readonly undoneAt: Date | null;

  @Field(() => Int, { description: 'Listings that it would change.' })
  readonly toChange: number;

  @Field(() => Int, { description: 'Listings that say so already.' })
  readonly same: number;

  @Field(() => Int, { description: 'Listings for which it cannot be.' })
  readonly faulty: number;

  @Field(() => Int, { description: 'Lines of a file that are older than the listing.' })
  readonly stale: number;

  @Field(() => Int, { description: 'Listings that it changed.' })
  readonly changed: number;

  @Field(() => Int, { description: 'Changes that were left, for somebody had changed the same since.' })
  readonly kept: number;
}

/** An edit of many as GraphQL shows it. */
export const bulkEditType = ({ counts, ...edit }: BulkEdit): BulkEditType =>
  Object.assign(new BulkEditType(), {
    ...edit,
    toChange: counts.change ?? 0,
    same: counts.same ?? 0,
    faulty: counts.fault ?? 0,
    stale: counts.stale ?? 0,
  });

/** A row of it in the reader's language. */
export const bulkRowType = ({ changes, faults, ...row }: BulkRow, locale: Locale): BulkRowType => ({
  ...row,
  changes: changes.flatMap(({ field: key, from, to }) => {
    const field = fieldByKey(key);
    if (!field) return [];
    return [
      {
        field: key,
        label: fieldLabel(key, locale),
        before: valueWords(field, from, locale),
        after: valueWords(field, to, locale),
      },
    ];
  }),
  faults: faults.map((fault) => faultType(fault, locale)),
});

export const BulkEditResult = createUnionType({
  name: 'BulkEditResult',
  types: () => [BulkEditType, InvalidInput, NotFound, NotAllowed] as const,
});
