import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { invalid, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { CategoryReader, ListingReader } from '../../directory/index.js';
import { FollowStore, type DigestChoice, type FollowTarget } from '../data/follow.store.js';

const MOST_FOLLOWS = 200;

/** What to follow: the service of a listing, or a category. */
export interface ToFollow {
  readonly listingId: string | null;
  readonly categoryCode: string | null;
}

const ONE_OF_BOTH = 'Name a listing or a category.';

/** Begins and ends following. Both are for the user alone, and doing either twice is harmless. */
@Injectable()
export class FollowThings {
  constructor(
    private readonly transactor: Transactor,
    private readonly follows: FollowStore,
    private readonly listings: ListingReader,
    private readonly categories: CategoryReader,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, wanted: ToFollow): Promise<{ readonly id: string } | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const target = await this.target(tx, wanted);
      if (!('serviceId' in target)) return target;
      const userId = actor.userId ?? '';
      if ((await this.follows.count(tx, userId)) >= MOST_FOLLOWS)
        return invalid('listingId', `You follow ${MOST_FOLLOWS} things already. Stop following some first.`);
      return { id: await this.follows.add(tx, userId, target, this.clock.now()) };
    });
  }

  unfollow(actor: Actor, id: string): Promise<{ readonly id: string } | Problem> {
    return this.transactor.run(actor, async (tx) =>
      (await this.follows.remove(tx, actor.userId ?? '', id)) ? { id } : notFound(),
    );
  }

  /** The changes up to now have been looked at: those of one thing, or of all. */
  async seen(actor: Actor, id: string | null, upTo: Date): Promise<void> {
    const at = upTo < this.clock.now() ? upTo : this.clock.now();
    await this.transactor.run(actor, (tx) => this.follows.seen(tx, actor.userId ?? '', id, at));
  }

  async chooseDigest(actor: Actor, choice: DigestChoice): Promise<void> {
    await this.transactor.run(actor, (tx) => this.follows.choose(tx, actor.userId ?? '', choice));
  }

  private async target(tx: Tx, { listingId, categoryCode }: ToFollow): Promise<FollowTarget | Problem> {
    if ((listingId === null) === (categoryCode === null)) return invalid('listingId', ONE_OF_BOTH);
    if (categoryCode !== null)
      return this.categories.byCode(categoryCode) ? { serviceId: null, categoryCode } : notFound();
    const listing = await this.listings.forReferral(tx, listingId ?? '');
    return listing ? { serviceId: listing.serviceId, categoryCode: null } : notFound();
  }
}
