import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isProblem } from '../../../kernel/problem.js';
import { By, DateTime, For, problemType } from '../../../platform/graphql/index.js';
import { CategoryReader } from '../../directory/index.js';
import { FollowThings } from '../commands/follow.js';
import { ReadFollows } from '../commands/read-follows.js';
import type { DigestChoice } from '../data/follow.store.js';
import {
  ChangedSince,
  changedSince,
  DigestChoiceEnum,
  FollowInput,
  Following,
  following,
  FollowResult,
} from './follow.types.js';

/** Following services and categories, and what changed of them. */
@Resolver()
export class FollowsResolver {
  constructor(
    private readonly follow: FollowThings,
    private readonly reading: ReadFollows,
    private readonly categories: CategoryReader,
    private readonly clock: Clock,
  ) {}

  @For('signedIn')
  @Query(() => Following, { description: 'What the signed-in user follows.' })
  async following(@By() actor: Actor): Promise<Following> {
    const [follows, digest] = [await this.reading.followed(actor), await this.reading.digest(actor)];
    return following(follows, digest, this.categories, actor.locale);
  }

  @For('signedIn')
  @Query(() => ChangedSince, {
    description: 'What changed of the things followed, by others, since the user last looked.',
  })
  async changedSince(@By() actor: Actor): Promise<ChangedSince> {
    const upTo = this.clock.now();
    return changedSince(await this.reading.changed(actor), upTo, actor.locale);
  }

  @For('signedIn')
  @Mutation(() => FollowResult, { description: 'Follows the service of a listing, or a category. Twice is once.' })
  async startFollowing(@By() actor: Actor, @Args('input') input: FollowInput): Promise<typeof FollowResult> {
    const { listingId = null, categoryCode = null } = input;
    const result = await this.follow.execute(actor, { listingId, categoryCode });
    return isProblem(result) ? problemType(result) : this.following(actor);
  }

  @For('signedIn')
  @Mutation(() => FollowResult, { description: 'Follows something no longer.' })
  async unfollow(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<typeof FollowResult> {
    const result = await this.follow.unfollow(actor, id);
    return isProblem(result) ? problemType(result) : this.following(actor);
  }

  @For('signedIn')
  @Mutation(() => ChangedSince, {
    description: 'The changes up to a moment have been looked at, of one thing or of all.',
  })
  async seeChanges(
    @By() actor: Actor,
    @Args('upTo', { type: () => DateTime }) upTo: Date,
    @Args('followId', { type: () => ID, nullable: true }) followId: string | null,
  ): Promise<ChangedSince> {
    await this.follow.seen(actor, followId ?? null, upTo);
    return this.changedSince(actor);
  }

  @For('signedIn')
  @Mutation(() => Following, { description: 'Chooses whether changes are mailed once a day.' })
  async chooseDigest(
    @By() actor: Actor,
    @Args('choice', { type: () => DigestChoiceEnum }) choice: DigestChoice,
  ): Promise<Following> {
    await this.follow.chooseDigest(actor, choice);
    return this.following(actor);
  }
}
