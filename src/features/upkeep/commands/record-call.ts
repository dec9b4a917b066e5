import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { OFFICE_HOURS } from '../../../kernel/business-time/business-calendar.js';
import { isUsFederalHoliday } from '../../../kernel/business-time/holidays.js';
import { Clock } from '../../../kernel/clock.js';
import { invalid, isProblem, notFound, Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { IdempotencyKeys, type KeyedResult } from '../../../platform/idempotency/idempotency-keys.js';
import { AgencyReader, NoteFailedCall } from '../../directory/index.js';
import { RoundStore } from '../data/round.store.js';
import { nextCall } from '../domain/next-call.js';
import type { RoundListing } from '../domain/round.js';
import { TakeAnswers, type SaidOfListing } from './take-answers.js';

export const CALL_RESULTS = ['reached', 'no_answer', 'wrong_number', 'call_later'] as const;

export type CallResult = (typeof CALL_RESULTS)[number];

export interface CallToRecord extends Omit<SaidOfListing, 'how'> {
  readonly roundId: string;
  readonly listingId: string;
  readonly result: CallResult;
  /** Who was spoken to. */
  readonly spokeWith: string | null;
  /** When to try again; for a call in vain the other half of a day when nothing is said. */
  readonly callAt: Date | null;
  readonly idempotencyKey: string;
}

const answered = (): Problem =>
  new Problem('ALREADY_ANSWERED', 'Somebody else has an answer for this listing already.');

function faultOf({ result, groups, changes, callAt }: CallToRecord, now: Date): Problem | null {
  if (result === 'reached' && groups.length + changes.length === 0)
    return invalid('groups', 'Say what was confirmed or what has changed.');
  if (result === 'call_later' && !callAt) return invalid('callAt', 'Say when to call again.');
  return callAt && callAt <= now ? invalid('callAt', 'Choose a time ahead.') : null;
}

/** What a call does to its listing in the round. */
@Injectable()
export class CallOutcome {
  constructor(
    private readonly rounds: RoundStore,
    private readonly agencies: AgencyReader,
    private readonly take: TakeAnswers,
    private readonly clock: Clock,
  ) {}

  async keep(tx: Tx, actor: Actor, call: CallToRecord): Promise<KeyedResult | Problem> {
    const listing = await this.rounds.lockListing(tx, call.roundId, call.listingId);
    if (!listing) return notFound();
    if (listing.state !== 'waiting') return answered();
    if (call.result === 'reached') return this.reached(tx, actor, listing, call);
    return this.inVain(tx, actor, listing, call);
  }

  private async reached(
    tx: Tx,
    actor: Actor,
    listing: RoundListing,
    { groups, changes, spokeWith }: CallToRecord,
  ): Promise<KeyedResult | Problem> {
    const caller = spokeWith ? { ...actor, name: `${spokeWith}, to ${actor.name}` } : actor;
    const fault = await this.take.execute(tx, caller, listing, { groups, changes, how: 'phone_call' });
    return fault ?? { id: listing.listingId };
  }

  private async inVain(
    tx: Tx,
    { name: byName, userId }: Actor,
    listing: RoundListing,
    { result, callAt }: CallToRecord,
  ): Promise<KeyedResult> {
    const at = this.clock.now();
    const { roundId, listingId } = listing;
    const answer = result === 'reached' ? 'true' : result;
    await this.rounds.say(
      tx,
      { roundId, listingId, how: 'phone_call', byName, userId, answers: [{ group: null, answer }] },
      at,
    );
    if (result === 'wrong_number')
      await this.rounds.settle(tx, listing, { state: 'wrong_number', byName, how: 'phone_call', at });
    else await this.rounds.calledInVain(tx, listing, callAt ?? (await this.nextFor(tx, listing, at)));
    return { id: listingId };
  }

  private async nextFor(tx: Tx, { agencyId }: RoundListing, at: Date): Promise<Date> {
    const agency = (agencyId ? await this.agencies.byId(tx, agencyId) : null) ?? (await this.agencies.lead(tx));
    const { timeZone = 'UTC', hours = OFFICE_HOURS } = agency ?? {};
    return nextCall({ timeZone, hours, isHoliday: isUsFederalHoliday }, at);
  }
}

/** Keeps what came of a call about one listing of a round. */
@Injectable()
export class RecordCall {
  constructor(
    private readonly transactor: Transactor,
    private readonly keys: IdempotencyKeys,
    private readonly outcome: CallOutcome,
    private readonly failed: NoteFailedCall,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, call: CallToRecord): Promise<KeyedResult | Problem> {
    const { idempotencyKey, ...asked } = call;
    const fault = faultOf(call, this.clock.now());
    if (fault) return fault;
    const recorded = await this.transactor.run(actor, (tx) =>
      this.keys.once(
        tx,
        actor,
        { operation: 'recordCall', key: idempotencyKey, request: asked, resultId: asked.listingId },
        () => this.outcome.keep(tx, actor, call),
      ),
    );
    if (isProblem(recorded)) return recorded;
    return (await this.noteFailure(actor, call)) ?? recorded;
  }

  /** Beside the round: the directory counts calls in vain, whoever made them. Asked again with the same key it is noted once. */
  private async noteFailure(
    actor: Actor,
    { listingId, result, idempotencyKey }: CallToRecord,
  ): Promise<Problem | null> {
    if (result !== 'no_answer' && result !== 'wrong_number') return null;
    const noted = await this.failed.execute(actor, { listingId, what: result, number: null, idempotencyKey });
    return isProblem(noted) ? noted : null;
  }
}
