import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../../platform/graphql/index.js';

@ObjectType('HistoryChange', { description: 'A field that was changed, in words of your language.' })
export class HistoryChangeType {
  @Field(() => ID)
  readonly changeId: string;

  @Field(() => String, { description: 'What of the change it is: send it back to restore the earlier value.' })
  readonly part: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => String, { nullable: true, description: 'Null for nothing.' })
  readonly before: string | null;

  @Field(() => String, { nullable: true })
  readonly after: string | null;

  @Field(() => Boolean)
  readonly canRestore: boolean;
}

@ObjectType('HistoryEntry', { description: 'What one person, import or job changed at one time.' })
export class HistoryEntryType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => DateTime)
  readonly at: Date;

  @Field(() => String, { nullable: true })
  readonly byName: string | null;

  @Field(() => String, { description: 'edit, bulk, import, suggestion, round, merge, restore and so on.' })
  readonly origin: string;

  @Field(() => String, { description: 'The same in words.' })
  readonly originLabel: string;

  @Field(() => [HistoryChangeType])
  readonly changes: readonly HistoryChangeType[];
}

@ObjectType('HistoryPage')
export class HistoryPageType {
  @Field(() => [HistoryEntryType])
  readonly items: readonly HistoryEntryType[];

  @Field(() => String, { nullable: true })
  readonly nextCursor: string | null;
}
