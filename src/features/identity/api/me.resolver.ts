import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { By, For, Visitor } from '../../../platform/graphql/index.js';
import { MeQueries } from '../data/me.queries.js';
import { Me, UserRef } from './user.types.js';

@Resolver(() => Me)
export class MeResolver {
  constructor(private readonly queries: MeQueries) {}

  @For('anyone')
  @Query(() => Me, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  async me(@Visitor() actor: Actor | null): Promise<Me | null> {
    return actor ? this.queries.me(actor) : null;
  }

  @For('signedIn')
  @Query(() => [UserRef], { description: "The users of one's own agency, by name." })
  async colleagues(@By() actor: Actor): Promise<readonly UserRef[]> {
    return this.queries.colleagues(actor);
  }
}
