import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { By, For } from '../../../../platform/graphql/index.js';
import { KeepContact } from '../commands/keep-contact.js';
import { PublishNews } from '../commands/publish-news.js';
import { SayHowToRefer } from '../commands/say-how-to-refer.js';
import {
  contactOf,
  HowToReferInput,
  howToReferOf,
  KeepContactInput,
  PublishNewsInput,
} from './listing-words.inputs.js';
import { WordResult, wordResult } from './liveness.results.js';

const SPEAKERS = ['coordinator', 'supervisor', 'director', 'resource_specialist', 'admin', 'partner'] as const;
const KEEPERS = ['director', 'resource_specialist', 'admin', 'partner_manager'] as const;

/** What is written of a listing beside its HSDS fields. */
@Resolver()
export class ListingWordsResolver {
  constructor(
    private readonly news: PublishNews,
    private readonly howToRefer: SayHowToRefer,
    private readonly contacts: KeepContact,
  ) {}

  @For(...SPEAKERS)
  @Mutation(() => WordResult, { description: 'Publishes a short note about a service, for some days.' })
  async publishNews(@By() actor: Actor, @Args('input') input: PublishNewsInput): Promise<typeof WordResult> {
    const { listingId, text, textEs, startsOn, endsOn, idempotencyKey } = input;
    const news = { text, textEs: textEs || null, startsOn, endsOn };
    return wordResult(await this.news.execute(actor, { listingId, news, idempotencyKey }));
  }

  @For(...SPEAKERS)
  @Mutation(() => WordResult, { description: 'Takes a note away before its time.' })
  async withdrawNews(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<typeof WordResult> {
    return wordResult(await this.news.withdraw(actor, id));
  }

  @For(...KEEPERS)
  @Mutation(() => WordResult, { description: 'Says how somebody gets into a service.' })
  async sayHowToRefer(@By() actor: Actor, @Args('input') input: HowToReferInput): Promise<typeof WordResult> {
    return wordResult(await this.howToRefer.execute(actor, howToReferOf(input)));
  }

  @For(...KEEPERS)
  @Mutation(() => WordResult, { description: 'Enters or changes whom to call at a service, and for what.' })
  async keepContact(@By() actor: Actor, @Args('input') input: KeepContactInput): Promise<typeof WordResult> {
    return wordResult(await this.contacts.execute(actor, contactOf(input)));
  }

  @For(...KEEPERS)
  @Mutation(() => WordResult, { description: 'Takes a contact of a service away.' })
  async removeContact(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<typeof WordResult> {
    return wordResult(await this.contacts.remove(actor, id));
  }
}
