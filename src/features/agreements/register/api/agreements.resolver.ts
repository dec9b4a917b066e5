import { BadRequestException } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { localDay } from '../../../../kernel/local-day.js';
import { By, CalendarDate, For } from '../../../../platform/graphql/index.js';
import { AGREEMENT_STATES } from '../../domain/agreement-lifecycle.js';
import { AGREEMENT_TYPES } from '../../domain/agreement-types.js';
import { ReadAgreements } from '../commands/read-agreements.js';
import { ReadTimeline } from '../commands/read-timeline.js';
import { isListCursor, type AgreementsFound } from '../data/agreement-list.queries.js';
import { versionOn } from '../domain/in-force.js';
import { registerTexts } from '../texts/index.js';
import { versionType } from './agreement-version.answer.js';
import { AgreementVersionType } from './agreement-version.type.js';
import { agreementRowType, agreementType } from './agreement.answer.js';
import { AgreementFilter } from './agreement-filter.input.js';
import {
  AgreementHappeningType,
  AgreementPageType,
  AgreementType,
  type AgreementCountsType,
} from './agreement.type.js';

const MOST = 100;

function countsOf({ types, states, owners, expiring }: AgreementsFound, actor: Actor): AgreementCountsType {
  const { words } = registerTexts(actor.locale);
  return {
    type: AGREEMENT_TYPES.map((code) => ({ code, label: words.types[code], count: types[code] ?? 0 })),
    state: AGREEMENT_STATES.map((code) => ({ code, label: words.states[code], count: states[code] ?? 0 })),
    owner: owners,
    expiring,
  };
}

/** Agreements for the screens of both sides. */
@Resolver(() => AgreementType)
export class AgreementsResolver {
  constructor(
    private readonly reading: ReadAgreements,
    private readonly timelines: ReadTimeline,
    private readonly clock: Clock,
  ) {}

  @For('staff')
  @Query(() => AgreementPageType, { description: 'The agreements of your agency, the one changed last first.' })
  async agreements(
    @By() actor: Actor,
    @Args('filter', { type: () => AgreementFilter, nullable: true }) filter: AgreementFilter | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AgreementPageType> {
    if (after && !isListCursor(after)) throw new BadRequestException(registerTexts(actor.locale).faults.noCursor);
    const page = { first: Math.min(Math.max(first ?? 50, 1), MOST), after: after ?? null };
    const { found, today } = await this.reading.list(actor, filter ?? {}, page);
    return {
      items: found.items.map((row) => agreementRowType(row, today, actor)),
      nextCursor: found.nextCursor,
      total: found.total,
      counts: countsOf(found, actor),
    };
  }

  @For('signedIn')
  @Query(() => AgreementType, {
    nullable: true,
    description: 'An agreement of your agency; for a partner, one that was put before it for signature.',
  })
  async agreement(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<AgreementType | null> {
    const page = await this.reading.one(actor, id);
    return page && agreementType(page, actor);
  }

  @For('signedIn')
  @Query(() => AgreementVersionType, { nullable: true, description: 'What was in force of an agreement on a day.' })
  async agreementOn(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('day', { type: () => CalendarDate }) day: string,
  ): Promise<AgreementVersionType | null> {
    const page = await this.reading.one(actor, id);
    const version = page && versionOn(page.agreement.versions, day);
    return version ? versionType(page.agreement, version, page.today, registerTexts(actor.locale)) : null;
  }

  @ResolveField(() => AgreementVersionType, { nullable: true, description: 'What was in force on a day.' })
  versionOn(
    @By() actor: Actor,
    @Parent() { source }: AgreementType,
    @Args('day', { type: () => CalendarDate }) day: string,
  ): AgreementVersionType | null {
    const version = versionOn(source.versions, day);
    const today = localDay(this.clock.now(), source.timeZone);
    return version && versionType(source, version, today, registerTexts(actor.locale));
  }

  @ResolveField(() => [AgreementHappeningType], { description: 'What happened, newest first.' })
  timeline(@By() actor: Actor, @Parent() { source }: AgreementType): Promise<readonly AgreementHappeningType[]> {
    return this.timelines.of(actor, source);
  }
}
