import { Args, Resolver, Subscription } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { By, For } from '../../../platform/graphql/index.js';
import { LiveHub, type LiveNews } from '../../../platform/live/index.js';
import { DirectoryChanged, DirectoryChangedArgs } from './live.types.js';

/** What open screens are told while they are looked at. */
@Resolver()
export class LiveResolver {
  constructor(private readonly hub: LiveHub) {}

  @For('signedIn')
  @Subscription(() => DirectoryChanged, {
    description:
      'Tells when listings change, those asked about or all of a category. Asked at /graphql/stream by server-sent events; ends with the session.',
    resolve: (news: LiveNews) => new DirectoryChanged(news),
  })
  directoryChanged(
    @By() actor: Actor,
    @Args() { listingIds, serviceIds, categoryCodes }: DirectoryChangedArgs,
  ): Promise<AsyncIterableIterator<LiveNews>> {
    return this.hub.open(actor, {
      listingIds: new Set(listingIds),
      serviceIds: new Set(serviceIds),
      categoryCodes: new Set(categoryCodes),
    });
  }
}
