import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { isProblem, type Problem } from '../../../../kernel/problem.js';
import { CalendarDate, InvalidInput, problemType } from '../../../../platform/graphql/index.js';
import type { UnmetSearchKept } from './keep-unmet-search.js';

@ObjectType('UnmetSearchKept', { description: 'Whether a search that found nobody was kept, and what it found.' })
export class UnmetSearchKeptType {
  @Field(() => Boolean)
  readonly kept: boolean;

  @Field(() => Int, { description: 'Listings that fit, whether they take people or not.' })
  readonly hits: number;

  @Field(() => Int, {
    description: 'Of them, those of which nobody said lately that they are closed or have only a waitlist.',
  })
  readonly taking: number;
}

@ObjectType('UnmetSearch', { description: 'One search that found nobody. Nothing says who searched or for whom.' })
export class UnmetSearchType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => CalendarDate)
  readonly askedOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'The first three digits of a postal code, or the area asked about.',
  })
  readonly area: string | null;

  @Field(() => [String], { description: 'The filters that were set, as name: value.' })
  readonly filters: readonly string[];

  @Field(() => Int)
  readonly hits: number;

  @Field(() => Int)
  readonly taking: number;

  @Field(() => Boolean, { description: 'Somebody pressed "Record this need".' })
  readonly isSaid: boolean;
}

@ObjectType('UnmetNeed', { description: 'Words that were searched for in vain, and how often.' })
export class UnmetNeedType {
  @Field(() => String, { description: 'Folded; empty when only filters were set.' })
  readonly words: string;

  @Field(() => Int, { description: 'Searches, each counted once a session and day.' })
  readonly count: number;

  @Field(() => Int)
  readonly foundNothing: number;

  @Field(() => Int, { description: 'Something fits, but nobody takes people.' })
  readonly noneTaking: number;

  @Field(() => Int, { description: 'Recorded by hand.' })
  readonly said: number;

  @Field(() => CalendarDate)
  readonly lastOn: string;

  @Field(() => [String])
  readonly areas: readonly string[];

  @Field(() => [UnmetSearchType], { description: 'The latest fifty.' })
  readonly searches: readonly UnmetSearchType[];
}

export const KeepUnmetSearchResult = createUnionType({
  name: 'KeepUnmetSearchResult',
  types: () => [UnmetSearchKeptType, InvalidInput] as const,
  resolveType: (value: object) => ('kept' in value ? UnmetSearchKeptType : InvalidInput),
});

/** What the command answered, as GraphQL shows it. */
export const keptResult = (result: UnmetSearchKept | Problem) => (isProblem(result) ? problemType(result) : result);
