import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { By, For } from '../../../../platform/graphql/index.js';
import { NoteFailedCall } from '../commands/note-failed-call.js';
import { SayCapacity } from '../commands/say-capacity.js';
import { TakeBackWord } from '../commands/take-back-word.js';
import { VerifyListing } from '../commands/verify-listing.js';
import { NoteFailedCallInput, SayCapacityInput, VerifyListingInput } from './liveness.inputs.js';
import { WordResult, wordResult } from './liveness.results.js';

const SPEAKERS = ['coordinator', 'supervisor', 'director', 'resource_specialist', 'admin', 'partner'] as const;

/** What somebody says of how things stand at a listing now. */
@Resolver()
export class LivenessResolver {
  constructor(
    private readonly saying: SayCapacity,
    private readonly noting: NoteFailedCall,
    private readonly takingBack: TakeBackWord,
    private readonly verifying: VerifyListing,
  ) {}

  @For(...SPEAKERS)
  @Mutation(() => WordResult, {
    description: 'Says how much room a listing has: its own agency, or staff who just called it.',
  })
  async sayCapacity(@By() actor: Actor, @Args('input') input: SayCapacityInput): Promise<typeof WordResult> {
    const { listingId, state, waitDays, closedUntil, note, idempotencyKey } = input;
    const word = { state, waitDays: waitDays ?? null, closedUntil: closedUntil ?? null, note: note || null };
    return wordResult(await this.saying.execute(actor, { listingId, word, idempotencyKey }));
  }

  @For('coordinator', 'supervisor', 'director', 'resource_specialist', 'admin')
  @Mutation(() => WordResult, { description: 'Nobody answered at a listing, or somebody else did.' })
  async noteFailedCall(@By() actor: Actor, @Args('input') input: NoteFailedCallInput): Promise<typeof WordResult> {
    return wordResult(await this.noting.execute(actor, { ...input, number: input.number || null }));
  }

  @For(...SPEAKERS)
  @Mutation(() => WordResult, {
    description: 'Takes back what you said of the room, or of a failed call, within a quarter of an hour.',
  })
  async takeBackWord(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<typeof WordResult> {
    return wordResult(await this.takingBack.execute(actor, id));
  }

  @For(...SPEAKERS)
  @Mutation(() => WordResult, { description: 'You found parts of a listing to be true.' })
  async verifyListing(@By() actor: Actor, @Args('input') input: VerifyListingInput): Promise<typeof WordResult> {
    return wordResult(await this.verifying.execute(actor, input));
  }
}
