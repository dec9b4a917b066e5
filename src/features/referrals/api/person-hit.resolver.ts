import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { Actor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { By, permits } from '../../../platform/graphql/index.js';
import { PersonHitType } from '../../people/index.js';
import { OpenReferralsQueries } from '../data/open-referrals.queries.js';
import { scopeOf } from '../data/scope.js';
import { PerRequest } from './per-request.js';
import { SENDS_REFERRALS } from './sends-referrals.js';

/** Lends a person who was found the number of referrals that run for them. */
@Resolver(() => PersonHitType)
export class PersonHitResolver {
  private readonly loaders = new PerRequest(
    (actor) => new DataLoader<string, number>((ids) => this.openFor(actor, ids)),
  );

  constructor(
    private readonly transactor: Transactor,
    private readonly referrals: OpenReferralsQueries,
  ) {}

  @ResolveField('openReferrals', () => Int, {
    description: 'Referrals of your agency for this person that have not ended; 0 for those who handle no referrals.',
  })
  openReferrals(@By() actor: Actor, @Parent() { id }: PersonHitType): number | Promise<number> {
    if (!permits(SENDS_REFERRALS, actor)) return 0;
    return this.loaders.for(actor).load(id);
  }

  private async openFor(actor: Actor, ids: readonly string[]): Promise<number[]> {
    const counts = await this.transactor.read(actor, (tx) => this.referrals.ofPersons(tx, scopeOf(actor), ids));
    return ids.map((id) => counts.find(({ personId }) => personId === id)?.open ?? 0);
  }
}
