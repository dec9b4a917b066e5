import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, notFound } from '../../../kernel/problem.js';
import { By, For, problemType } from '../../../platform/graphql/index.js';
import { BeginRound, EndRound } from '../commands/begin-round.js';
import { ReadRounds } from '../commands/read-rounds.js';
import { RecordCall } from '../commands/record-call.js';
import {
  BeginRoundInput,
  callToRecord,
  RecordCallInput,
  RoundCandidatesInput,
  roundToBegin,
  staleFilter,
} from './round.inputs.js';
import {
  CallQueueType,
  CallRecorded,
  candidateType,
  RecordCallResult,
  RoundCandidatePage,
  RoundListingPage,
  roundListingType,
  RoundResult,
  roundType,
  VerificationRound,
} from './round.types.js';

const atMost = (most: number, first: number): number => Math.min(Math.max(first, 1), most);

/** Rounds in which listings are verified, and the calls that staff make in them. */
@Resolver()
export class RoundsResolver {
  constructor(
    private readonly reading: ReadRounds,
    private readonly begin: BeginRound,
    private readonly end: EndRound,
    private readonly calls: RecordCall,
  ) {}

  @For('resource_specialist', 'director', 'admin')
  @Query(() => [VerificationRound], { description: 'The rounds that run, then those that ended, the newest first.' })
  async verificationRounds(@By() actor: Actor): Promise<VerificationRound[]> {
    return (await this.reading.all(actor)).map(roundType);
  }

  @For('resource_specialist', 'director', 'admin')
  @Query(() => RoundListingPage, { description: 'The listings of a round in their order.' })
  async roundListings(
    @By() actor: Actor,
    @Args('roundId', { type: () => ID }) roundId: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<RoundListingPage> {
    const { items, nextCursor } = await this.reading.listings(actor, roundId, {
      first: atMost(50, first),
      after: after ?? null,
    });
    return { items: items.map((item) => roundListingType(item, actor.locale)), nextCursor };
  }

  @For('resource_specialist', 'director', 'admin')
  @Query(() => RoundCandidatePage, { description: 'Listings that are worth asking about, by staleness and use.' })
  async roundCandidates(
    @By() actor: Actor,
    @Args('filter', { type: () => RoundCandidatesInput, nullable: true }) filter: RoundCandidatesInput | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<RoundCandidatePage> {
    const part = { first: atMost(100, first), after: after ?? null };
    const { items, nextCursor } = await this.reading.candidates(actor, staleFilter(filter ?? null), part);
    return { items: items.map(candidateType), nextCursor };
  }

  @For('coordinator', 'supervisor', 'resource_specialist', 'director', 'admin')
  @Query(() => CallQueueType, { description: 'The listings that staff call about, those whose time was agreed first.' })
  async callQueue(
    @By() actor: Actor,
    @Args('laterToo', { type: () => Boolean, defaultValue: false }) laterToo: boolean,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): Promise<CallQueueType> {
    const queue = await this.reading.callQueue(actor, { laterToo, first: atMost(50, first) });
    return { ...queue, items: queue.items.map((item) => roundListingType(item, actor.locale)) };
  }

  @For('resource_specialist', 'director', 'admin')
  @Mutation(() => RoundResult, {
    description: 'Begins a round: one link to each partner; the others stand in the call queue.',
  })
  async beginRound(@By() actor: Actor, @Args('input') input: BeginRoundInput): Promise<typeof RoundResult> {
    const result = await this.begin.execute(actor, roundToBegin(input));
    return isProblem(result) ? problemType(result) : this.shown(actor, result.id);
  }

  @For('resource_specialist', 'director', 'admin')
  @Mutation(() => RoundResult, { description: 'Ends a round; what is still open is left out.' })
  async endRound(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<typeof RoundResult> {
    const result = await this.end.execute(actor, id);
    return isProblem(result) ? problemType(result) : this.shown(actor, id);
  }

  @For('coordinator', 'supervisor', 'resource_specialist', 'director', 'admin')
  @Mutation(() => RecordCallResult, {
    description: 'Keeps what came of a call: parts confirmed, changes, or when to call again.',
  })
  async recordCall(@By() actor: Actor, @Args('input') input: RecordCallInput): Promise<typeof RecordCallResult> {
    const result = await this.calls.execute(actor, callToRecord(input));
    return isProblem(result) ? problemType(result) : new CallRecorded(result.id);
  }

  private async shown(actor: Actor, id: string): Promise<typeof RoundResult> {
    const round = await this.reading.one(actor, id);
    return round ? roundType(round) : problemType(notFound());
  }
}
