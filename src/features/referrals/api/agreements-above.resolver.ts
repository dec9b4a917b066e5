import { BadRequestException } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, Problem } from '../../../kernel/problem.js';
import { By, CalendarDate, For, problemType, RuleBroken } from '../../../platform/graphql/index.js';
import { AgreementActionNotAvailable, AgreementType } from '../../agreements/index.js';
import { ReadPromises } from '../commands/read-promises.js';
import { TerminateAgreement } from '../commands/terminate-agreement.js';
import type { OpenUnderAgreement } from '../data/open-under-agreement.queries.js';
import type { TallyAsked } from '../data/promises-kept.queries.js';
import { PromiseTallyType, tallyType } from './promises-kept.types.js';
import {
  OpenReferrals,
  openReferralType,
  OpenReferralUnderAgreementType,
  TerminateAgreementInput,
  TerminateAgreementResult,
  TerminatedAgreementType,
} from './terminate-agreement.types.js';

const MEASURING = ['coordinator', 'supervisor', 'director', 'privacy_officer', 'admin'] as const;
const FROM = { type: () => CalendarDate, description: 'The first day, where your agency is.' };
const TO = { type: () => CalendarDate, description: 'The last day.' };

const isOpenReferral = (fact: unknown): fact is OpenUnderAgreement =>
  typeof fact === 'object' && fact !== null && 'reference' in fact && 'receiverName' in fact;

/** What referrals know of agreements: what rests on them, and whether what they promise was kept. */
@Resolver(() => AgreementType)
export class AgreementsAboveResolver {
  constructor(
    private readonly terminating: TerminateAgreement,
    private readonly promises: ReadPromises,
  ) {}

  @For(...MEASURING)
  @Query(() => [PromiseTallyType], {
    description:
      'What partners promised in agreements and what came of it, by the day on which a referral set it running.',
  })
  promisesKept(
    @By() actor: Actor,
    @Args('from', FROM) from: string,
    @Args('to', TO) to: string,
  ): Promise<PromiseTallyType[]> {
    return this.tally(actor, { side: 'promised_to', from, to });
  }

  @For('partner')
  @Query(() => [PromiseTallyType], { description: 'What your own agency promised in agreements, and how it did.' })
  ourPromises(
    @By() actor: Actor,
    @Args('from', FROM) from: string,
    @Args('to', TO) to: string,
  ): Promise<PromiseTallyType[]> {
    return this.tally(actor, { side: 'promised_by', from, to });
  }

  @For('director', 'admin')
  @Mutation(() => TerminateAgreementResult, {
    description: 'Ends an agreement, and does with each open referral under it what you decide; all of it or nothing.',
  })
  async terminateAgreement(
    @By() actor: Actor,
    @Args('input') { decisions, ...input }: TerminateAgreementInput,
  ): Promise<typeof TerminateAgreementResult> {
    const ended = await this.terminating.execute(actor, {
      ...input,
      decisions: decisions.map(({ reason, ...decision }) => ({ ...decision, reason: reason || null })),
    });
    return isProblem(ended) ? refused(ended, actor) : Object.assign(new TerminatedAgreementType(), ended);
  }

  @ResolveField(() => [OpenReferralUnderAgreementType], {
    description: 'Open referrals that rest on it, while it is in force; for those who see referrals.',
  })
  async openReferrals(@By() actor: Actor, @Parent() { id }: AgreementType): Promise<OpenReferralUnderAgreementType[]> {
    if (actor.kind !== 'staff') return [];
    return (await this.terminating.openReferrals(actor, id)).map((referral) => openReferralType(referral, actor));
  }

  private async tally(actor: Actor, asked: Pick<TallyAsked, 'side' | 'from' | 'to'>): Promise<PromiseTallyType[]> {
    const found = await this.promises.tally(actor, asked);
    if (isProblem(found)) throw new BadRequestException(`${found.field}: ${found.message}`);
    return found.map((tally) => tallyType(tally, actor.locale));
  }
}

function refused(problem: Problem, actor: Actor) {
  const listed: unknown = problem.facts['referrals'];
  if (problem.code === 'OPEN_REFERRALS' && Array.isArray(listed))
    return new OpenReferrals(
      problem,
      listed.filter(isOpenReferral).map((referral) => openReferralType(referral, actor)),
    );
  return problemType(problem, {
    AGREEMENT_ACTION_NOT_AVAILABLE: AgreementActionNotAvailable,
    RULE_BROKEN: RuleBroken,
  });
}
