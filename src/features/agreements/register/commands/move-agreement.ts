import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import type { GivenAnswer } from '../../../../kernel/lifecycle/read-answers.js';
import { isProblem, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { AgreementStore } from '../data/agreement.store.js';
import type { AgreementAction, AgreementParty } from '../../domain/agreement-lifecycle.js';
import type { Agreement } from '../domain/agreement.js';
import type { AgreementFacts } from '../domain/agreement-rules.js';
import { decide } from '../domain/decide.js';
import { inTheMaking } from '../domain/making.js';
import type { AgreementMoved } from '../domain/register-events.js';
import { standingAfter } from '../domain/standing.js';
import { stepAnswers } from '../domain/step-answers.js';
import { registerTexts } from '../texts/index.js';
import { AgreementDesk } from './agreement-desk.js';
import { AgreementUse } from './agreement-use.js';
import { MoveVersion } from './move-version.js';

export interface MoveAgreementRequest {
  readonly id: string;
  readonly action: AgreementAction;
  readonly answers: readonly GivenAnswer[];
  /** The version that the actor looked at; null for the system, which looks at it under its lock. */
  readonly seenVersion: number | null;
  /** Whoever ends it has said what becomes of each open referral. */
  readonly referralsAreAnswered?: boolean;
}

const partyOf = (actor: Actor): AgreementParty => (actor.kind === 'system' ? 'system' : 'keeper');

/** Takes one step in the life of an agreement: find, decide, do. For its keepers, and for the system by itself. */
@Injectable()
export class MoveAgreement {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly use: AgreementUse,
    private readonly store: AgreementStore,
    private readonly versions: MoveVersion,
  ) {}

  execute(actor: Actor, request: MoveAgreementRequest): Promise<{ readonly id: string } | Problem> {
    return this.desk.transactor.run(actor, (tx) => this.within(tx, actor, request));
  }

  /** The same in a transaction that the caller has open. */
  async within(tx: Tx, actor: Actor, request: MoveAgreementRequest): Promise<{ readonly id: string } | Problem> {
    const opened = await this.desk.open(tx, actor, request.id, request.seenVersion);
    if (isProblem(opened)) return opened;
    const { agreement } = opened;
    const texts = registerTexts(actor.locale);
    const facts = await this.factsOf(tx, agreement, request);
    const party = partyOf(actor);
    const before = decide(request.action, { agreement, party, answers: {}, facts }, texts);
    if (isProblem(before)) return before;
    const answers = stepAnswers({ agreement, action: request.action, facts }, request.answers, texts);
    if (isProblem(answers)) return answers;
    const step = decide(request.action, { agreement, party, answers, facts }, texts);
    if (isProblem(step)) return step;

    const moving = { agreement, action: request.action, answers, facts };
    await this.versions.execute(tx, actor, moving);
    await this.store.move(tx, agreement.id, standingAfter(moving, step.to));
    await this.noteOutreach(tx, actor, agreement, facts, answers['what']);
    const moved: AgreementMoved = {
      type: step.emits,
      subject: `agreement:${agreement.id}`,
      payload: {
        agreementId: agreement.id,
        agencyId: agreement.agencyId,
        version: agreement.version + 1,
        action: request.action,
        from: agreement.state,
        to: step.to,
        versionId: inTheMaking(agreement)?.id ?? null,
        partnerIds: agreement.partners.map(({ id }) => id),
      },
    };
    await this.desk.events.append(tx, actor, moved);
    return { id: agreement.id };
  }

  private async factsOf(
    tx: Tx,
    agreement: Agreement,
    { action, referralsAreAnswered }: MoveAgreementRequest,
  ): Promise<AgreementFacts> {
    const asks = action === 'terminate' && referralsAreAnswered !== true;
    const openReferrals = asks ? await this.use.openReferrals(tx, agreement.id) : 0;
    return { today: this.desk.today(agreement), now: this.desk.clock.now(), openReferrals };
  }

  private async noteOutreach(
    tx: Tx,
    actor: Actor,
    { id, agencyId }: Agreement,
    { today }: AgreementFacts,
    what: string | undefined,
  ): Promise<void> {
    if (what === undefined || actor.userId === null) return;
    await this.store.addOutreach(tx, { agencyId, agreementId: id, day: today, what, by: actor.userId });
  }
}
