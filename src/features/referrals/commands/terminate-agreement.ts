import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { invalid, isProblem, notFound, Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { IdempotencyKeys, type KeyedResult } from '../../../platform/idempotency/idempotency-keys.js';
import { MoveAgreement } from '../../agreements/index.js';
import type { OpenUnderAgreement } from '../data/open-under-agreement.queries.js';
import { isListed } from '../domain/decide.js';
import type { ReferralAction } from '../domain/referral-lifecycle.js';
import { referralTexts } from '../texts/index.js';
import { OpenReferralsUnder } from './open-referrals-under.js';
import { TakeStep } from './take-step.js';

/** What becomes of one open referral when the agreement ends. */
export interface ReferralDecision {
  readonly referralId: string;
  readonly decision: 'keep' | 'withdraw';
  /** Why it is taken back; the partner reads it. */
  readonly reason: string | null;
}

export interface TerminateAgreementRequest {
  readonly id: string;
  readonly seenVersion: number;
  /** The first day on which it holds no more. */
  readonly endedOn: string;
  readonly reason: string;
  readonly decisions: readonly ReferralDecision[];
  readonly idempotencyKey: string;
}

const STOPS: readonly ReferralAction[] = ['withdraw', 'request_withdrawal'];

/** Ends an agreement and does with each referral that rests on it what was decided, all or nothing. */
@Injectable()
export class TerminateAgreement {
  constructor(
    private readonly transactor: Transactor,
    private readonly keys: IdempotencyKeys,
    private readonly rests: OpenReferralsUnder,
    private readonly move: MoveAgreement,
    private readonly takeStep: TakeStep,
  ) {}

  async execute(
    actor: Actor,
    { idempotencyKey, ...request }: TerminateAgreementRequest,
  ): Promise<KeyedResult | Problem> {
    if (!isUuid(request.id)) return notFound();
    const keyed = { operation: 'terminateAgreement', key: idempotencyKey, request, resultId: request.id };
    return this.transactor.run(actor, (tx) => this.keys.once(tx, actor, keyed, () => this.once(tx, actor, request)));
  }

  /** What rests on it now. */
  openReferrals(actor: Actor, agreementId: string): Promise<readonly OpenUnderAgreement[]> {
    return this.transactor.read(actor, (tx) => this.rests.list(tx, agreementId));
  }

  private async once(
    tx: Tx,
    actor: Actor,
    request: Omit<TerminateAgreementRequest, 'idempotencyKey'>,
  ): Promise<{ readonly id: string } | Problem> {
    const { id, seenVersion, endedOn, reason, decisions } = request;
    const open = await this.rests.list(tx, id);
    const fault = decisionsFault(open, decisions, actor);
    if (fault) return fault;
    const ended = await this.move.within(tx, actor, {
      id,
      action: 'terminate',
      answers: [
        { name: 'ended_on', value: endedOn },
        { name: 'reason', value: reason },
      ],
      seenVersion,
      referralsAreAnswered: true,
    });
    if (isProblem(ended)) return ended;
    for (const referral of open) {
      const stopped = await this.stop(tx, actor, referral, decisions);
      if (isProblem(stopped)) return stopped;
    }
    return ended;
  }

  /** A director decides and does not take steps of referrals: the system does, in their name. */
  private async stop(
    tx: Tx,
    actor: Actor,
    { id, state }: OpenUnderAgreement,
    decisions: readonly ReferralDecision[],
  ): Promise<unknown> {
    const made = decisions.find(({ referralId }) => referralId === id);
    const action = STOPS.find((each) => isListed(each, 'system', state));
    if (made?.decision !== 'withdraw' || !action) return null;
    const by: Actor = { ...systemActor(actor.name), locale: actor.locale };
    const detail = made.reason ?? referralTexts(actor.locale).agreementEnded;
    const answers = [
      { name: 'reason', value: 'other' },
      { name: 'reason_detail', value: detail },
    ];
    return this.takeStep.execute(tx, by, { id, action, answers, seenVersion: null });
  }
}

/** Each must be decided once; one that waits for the other side to stop is being stopped already and can only be kept. */
function decisionsFault(
  open: readonly OpenUnderAgreement[],
  decisions: readonly ReferralDecision[],
  { locale }: Actor,
): Problem | null {
  const texts = referralTexts(locale).terminating;
  const ids = decisions.map(({ referralId }) => referralId);
  const twice = ids.findIndex((id, place) => ids.indexOf(id) !== place);
  if (twice !== -1) return invalid(`decisions.${twice}`, texts.decidedTwice);
  const undecided = open.filter(({ id }) => !ids.includes(id));
  if (undecided.length === 0) return null;
  return new Problem('OPEN_REFERRALS', texts.undecided(undecided.length), {
    field: 'decisions',
    facts: { referrals: undecided },
  });
}
