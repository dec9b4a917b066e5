import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { By, For, permits } from '../../../platform/graphql/index.js';
import { PersonType } from '../../people/index.js';
import { ReadReferrals } from '../commands/read-referrals.js';
import { FINISHED_LATELY_DAYS } from '../domain/open-work.js';
import { SENDS_REFERRALS } from './sends-referrals.js';
import { openWorkOf, referralRow, todayOf } from './referral-lists.answer.js';
import { OpenWorkType, ReferralPageType, ReferralRowType, TodayType } from './referral-lists.types.js';
import { ReferralFilter } from './referral.inputs.js';

const MOST_ROWS = 100;
const DAY = 86_400_000;

@Resolver(() => PersonType)
export class ReferralListsResolver {
  constructor(
    private readonly reading: ReadReferrals,
    private readonly clock: Clock,
  ) {}

  @For(...SENDS_REFERRALS, 'partner')
  @Query(() => ReferralPageType, { name: 'referrals', description: 'The referrals of your agency, newest first.' })
  async list(
    @By() actor: Actor,
    @Args('filter', { type: () => ReferralFilter, nullable: true }) filter: ReferralFilter | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ReferralPageType> {
    const { mine, ...asked } = filter ?? {};
    const page = { first: Math.min(Math.max(first, 1), MOST_ROWS), after: after ?? null };
    const { items, nextCursor } = await this.reading.list(
      actor,
      { ...asked, ownerId: mine ? actor.userId : asked.ownerId },
      page,
    );
    return { items: items.map((row) => referralRow(row, actor, this.clock.now())), nextCursor };
  }

  @For(...SENDS_REFERRALS)
  @Query(() => TodayType, { name: 'today' })
  async today(@By() actor: Actor): Promise<TodayType> {
    const now = this.clock.now();
    return todayOf(await this.reading.needingOwner(actor, now), actor, now);
  }

  @For('partner')
  @Query(() => OpenWorkType, { name: 'openWork' })
  async openWork(@By() actor: Actor): Promise<OpenWorkType> {
    const now = this.clock.now();
    return openWorkOf(
      await this.reading.ofReceiver(actor, new Date(now.getTime() - FINISHED_LATELY_DAYS * DAY)),
      actor,
      now,
    );
  }

  @ResolveField('referrals', () => [ReferralRowType], {
    description: 'Newest first; none for those who handle no referrals.',
  })
  async ofPerson(@By() actor: Actor, @Parent() { id }: PersonType): Promise<ReferralRowType[]> {
    if (!permits(SENDS_REFERRALS, actor)) return [];
    const now = this.clock.now();
    return (await this.reading.ofPerson(actor, id)).map((row) => referralRow(row, actor, now));
  }
}
