import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { GivenAnswer } from '../../../kernel/lifecycle/read-answers.js';
import { isProblem, notAllowed, notFound, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { scopeOf } from '../data/scope.js';
import { StepFactsQueries } from '../data/step-facts.queries.js';
import { decide, isListed, needsRelease, notAvailable } from '../domain/decide.js';
import { moved } from '../domain/move.js';
import { actingAs, partiesTo, seesAsSender } from '../domain/party-to.js';
import type { ReferralAction } from '../domain/referral-lifecycle.js';
import type { Referral } from '../domain/referral.js';
import { stepAnswers } from '../domain/step-answers.js';
import { referralTexts } from '../texts/index.js';
import { ExplainBlock } from './explain-block.js';
import { KeepStep } from './keep-step.js';
import { ReferralRelease } from './referral-release.js';
import { WhatChanged } from './what-changed.js';

export interface StepRequest {
  readonly id: string;
  readonly action: ReferralAction;
  readonly answers: readonly GivenAnswer[];
  /** The version that the actor looked at; null for the system, which looks at it under its lock. */
  readonly seenVersion: number | null;
}

/** Takes one step of one referral in the caller's transaction: find, decide, do. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly facts: StepFactsQueries,
    private readonly releases: ReferralRelease,
    private readonly keepStep: KeepStep,
    private readonly whatChanged: WhatChanged,
    private readonly explainBlock: ExplainBlock,
  ) {}

  async execute(tx: Tx, actor: Actor, request: StepRequest): Promise<Referral | Problem> {
    const { id, action, answers: given, seenVersion } = request;
    const texts = referralTexts(actor.locale);

    const found = await this.facts.lock(tx, scopeOf(actor), id);
    const parties = found ? partiesTo(found.referral, actor) : [];
    if (!found || (parties.length === 0 && !seesAsSender(actor, found.referral))) return notFound();
    const { referral } = found;
    const stale = seenVersion === null ? null : await this.whatChanged.since(tx, actor, found, seenVersion);
    if (stale) return stale;

    const acting = actingAs(
      action,
      parties,
      given.some(({ name }) => name === 'said_by'),
    );
    if (!acting) return notAllowed(texts.faults.notYours);
    const unreleased = { ...found.facts, release: null };
    if (!isListed(action, acting.party, referral.state))
      return notAvailable({ referral, party: acting.party, facts: unreleased, answers: {} }, texts);
    const answers = stepAnswers({ referral, action, acting, facts: unreleased }, given, texts);
    if (isProblem(answers)) return answers;
    const release = needsRelease(action) ? await this.releases.decide(tx, actor, referral) : null;
    const facts = { ...unreleased, release: release?.verdict ?? null };
    const step = decide(action, { referral, party: acting.party, answers, facts }, texts);
    if (isProblem(step)) return this.explainBlock.execute(tx, actor, step, { referral, facts });

    const after = moved(referral, { action, party: acting.party, agencyId: actor.agencyId, step, answers, facts });
    await this.keepStep.execute(tx, actor, {
      before: referral,
      after,
      action,
      acting,
      emits: step.emits,
      answers,
      facts,
      release,
    });
    return after;
  }
}
