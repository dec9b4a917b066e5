import { BadRequestException } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, Locale } from '../../../../kernel/actor.js';
import { isProblem, type Problem } from '../../../../kernel/problem.js';
import { By, CalendarDate, For, problemType } from '../../../../platform/graphql/index.js';
import { agreementWords } from '../../texts/index.js';
import { AGREEMENT_TYPES } from '../../domain/agreement-types.js';
import { isPartnerCategory } from '../../domain/partner-categories.js';
import { FinishTask } from '../commands/finish-task.js';
import { KeepLadder } from '../commands/keep-ladder.js';
import { ReadRenewals, type Counted } from '../commands/read-renewals.js';
import { RecordEffort } from '../commands/record-effort.js';
import type { HeldLadders } from '../data/ladder.store.js';
import type { DueRow } from '../data/renewal.queries.js';
import { renewalTexts } from '../texts/index.js';
import { EffortFilterInput, effortEntry, laddersOf, RecordEffortInput, RenewalLadderInput } from './renewal.inputs.js';
import {
  AgreementsDigestType,
  AgreementTaskType,
  DoneType,
  EffortPageType,
  FinishAgreementTaskResult,
  RecordEffortResult,
  RenewalDayType,
  RenewalLadderType,
  SetRenewalLadderResult,
} from './renewal.types.js';

const READERS = ['coordinator', 'supervisor', 'director', 'resource_specialist', 'privacy_officer', 'admin'] as const;
const KEEPERS = ['director', 'admin'] as const;
const RECORDERS = ['coordinator', 'supervisor', 'director', 'admin'] as const;
const MOST_ROWS = 100;

/** A query has no result union: what cannot be meant is malformed input. */
function orRefuse<T>(result: T | Problem): T {
  if (isProblem(result)) throw new BadRequestException(`${result.field}: ${result.message}`);
  return result;
}

const ladderType = (
  { number, ladders: { days, byType, escalateAt } }: HeldLadders,
  locale: Locale,
): RenewalLadderType => ({
  number,
  days,
  escalateAt,
  byType: AGREEMENT_TYPES.flatMap((type) => {
    const own = byType[type];
    return own ? [{ type, typeLabel: agreementWords(locale).types[type], days: own }] : [];
  }),
});

function renewalDay(row: Counted<DueRow>, locale: Locale): RenewalDayType {
  const { category } = row;
  const attested = category !== null && isPartnerCategory(category) ? agreementWords(locale).categories[category] : '';
  return { ...row, title: row.title ?? attested, kindLabel: renewalTexts(locale).due[row.kind] };
}

/** What comes due, who has to act, and what was tried. */
@Resolver()
export class RenewalsResolver {
  constructor(
    private readonly reading: ReadRenewals,
    private readonly recording: RecordEffort,
    private readonly finishing: FinishTask,
    private readonly ladders: KeepLadder,
  ) {}

  @For(...READERS)
  @Query(() => AgreementsDigestType, { description: 'How the agreements of your agency stand today.' })
  agreementsDigest(@By() actor: Actor): Promise<AgreementsDigestType> {
    return this.reading.standing(actor);
  }

  @For(...READERS)
  @Query(() => [RenewalDayType], { description: 'What comes due in a period of two years at most; both days count.' })
  async renewalsCalendar(
    @By() actor: Actor,
    @Args('from', { type: () => CalendarDate }) from: string,
    @Args('to', { type: () => CalendarDate }) to: string,
  ): Promise<RenewalDayType[]> {
    return orRefuse(await this.reading.calendar(actor, from, to)).map((row) => renewalDay(row, actor.locale));
  }

  @For(...READERS)
  @Query(() => [AgreementTaskType], { description: 'Open tasks, the nearest first: yours, or those of your agency.' })
  async agreementTasks(
    @By() actor: Actor,
    @Args('mine', { type: () => Boolean, defaultValue: false }) mine: boolean,
  ): Promise<AgreementTaskType[]> {
    return (await this.reading.tasks(actor, mine)).map((row) => ({
      ...renewalDay(row, actor.locale),
      id: row.id,
      isEscalated: row.escalatedTo !== null,
    }));
  }

  @For(...READERS)
  @Query(() => EffortPageType, { description: 'Efforts to deepen partnerships, the newest first.' })
  async agreementEfforts(
    @By() actor: Actor,
    @Args('filter') { agreementId, partnerId, category }: EffortFilterInput,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<EffortPageType> {
    const filter = { agreementId: agreementId ?? null, partnerId: partnerId ?? null, category: category ?? null };
    const asked = { first: Math.min(Math.max(first, 1), MOST_ROWS), after: after ?? null };
    const { items, nextCursor } = orRefuse(await this.reading.efforts(actor, filter, asked));
    const { efforts } = renewalTexts(actor.locale);
    return { items: items.map((effort) => ({ ...effort, kindLabel: efforts[effort.kind] })), nextCursor };
  }

  @For(...RECORDERS)
  @Mutation(() => RecordEffortResult, {
    description: 'Writes down what was done to deepen a partnership; a meeting plans the next one.',
  })
  async recordEffort(@By() actor: Actor, @Args('input') input: RecordEffortInput): Promise<typeof RecordEffortResult> {
    const result = await this.recording.execute(actor, effortEntry(input), input.idempotencyKey);
    return isProblem(result) ? problemType(result) : Object.assign(new DoneType(), result);
  }

  @For(...RECORDERS)
  @Mutation(() => FinishAgreementTaskResult, {
    description:
      'Says that a task is done before its day; on the day itself it comes back unless the matter is settled.',
  })
  async finishAgreementTask(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof FinishAgreementTaskResult> {
    const result = await this.finishing.execute(actor, id);
    return isProblem(result) ? problemType(result) : Object.assign(new DoneType(), result);
  }

  @For(...READERS)
  @Query(() => RenewalLadderType, { description: 'How many days ahead somebody is told.' })
  async renewalLadder(@By() actor: Actor): Promise<RenewalLadderType> {
    return ladderType(await this.ladders.read(actor), actor.locale);
  }

  @For(...KEEPERS)
  @Mutation(() => SetRenewalLadderResult, {
    description: 'Sets how many days ahead somebody is told, as a new version.',
  })
  async setRenewalLadder(
    @By() actor: Actor,
    @Args('input') input: RenewalLadderInput,
  ): Promise<typeof SetRenewalLadderResult> {
    const result = await this.ladders.set(actor, laddersOf(input));
    return isProblem(result)
      ? problemType(result)
      : Object.assign(new RenewalLadderType(), ladderType(result, actor.locale));
  }
}
