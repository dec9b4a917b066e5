import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isProblem, Problem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { ActOnReferral, isReferralAction } from '../../referrals/index.js';
import { ReplySessionStore } from '../data/reply-session.store.js';
import type { Reply } from '../domain/reply.js';

/** One answer as a form brings it. */
export interface AnswerForm {
  readonly action: string;
  readonly seenVersion: number;
  readonly idempotencyKey: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** Takes a step on the one referral that a link is for. */
@Injectable()
export class AnswerRequest {
  constructor(
    private readonly transactor: Transactor,
    private readonly actOnReferral: ActOnReferral,
    private readonly sessions: ReplySessionStore,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, reply: Reply, { action, answers, ...form }: AnswerForm): Promise<Problem | null> {
    if (!isReferralAction(action)) return new Problem('ACTION_NOT_AVAILABLE', '');

    const given = Object.entries(answers).map(([name, value]) => ({ name, value }));
    const taken = await this.actOnReferral.execute(actor, { id: reply.referralId, action, answers: given, ...form });
    if (isProblem(taken)) return taken;

    await this.transactor.run(actor, (tx) => this.sessions.markAnswered(tx, reply.sessionId, this.clock.now()));
    return null;
  }
}
