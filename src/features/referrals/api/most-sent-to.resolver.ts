import { Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { By } from '../../../platform/graphql/index.js';
import { CoverageType } from '../../agreements/index.js';
import { ReadMostSentTo } from '../commands/read-most-sent-to.js';

@ObjectType('MostSentTo', { description: 'A partner to whom people are sent, and with whom no agreement is in force.' })
export class MostSentToType {
  @Field(() => ID, { description: 'The agency of the partner.' }) readonly id: string;
  @Field(() => String) readonly name: string;
  @Field(() => Int, { description: 'Referrals sent in the 12 months before.' }) readonly referrals: number;
}

/** Where to start with agreements: what referrals know. */
@Resolver(() => CoverageType)
export class MostSentToResolver {
  constructor(private readonly reading: ReadMostSentTo) {}

  @ResolveField(() => [MostSentToType], {
    description:
      'The five partners to whom most people were sent in the 12 months before, without an agreement in force.',
  })
  mostSentTo(@By() actor: Actor, @Parent() { asOf }: CoverageType): Promise<readonly MostSentToType[]> {
    return this.reading.execute(actor, asOf);
  }
}
