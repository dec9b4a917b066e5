import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { ReadReferrals } from '../commands/read-referrals.js';
import { referralType } from './referral.answer.js';
import type { Referral } from './referral.type.js';

/** Referrals as GraphQL shows them, read by themselves or after a step. */
@Injectable()
export class ShownReferrals {
  constructor(
    private readonly reading: ReadReferrals,
    private readonly clock: Clock,
  ) {}

  async one(actor: Actor, id: string): Promise<Referral | null> {
    const overview = await this.reading.one(actor, id);
    return overview && referralType(overview, actor, this.clock.now());
  }

  /** The referral that a command left, or its problem. */
  async after(actor: Actor, result: { readonly id: string } | Problem): Promise<Referral | Problem> {
    if (isProblem(result)) return result;
    const overview = await this.reading.afterStep(actor, result.id);
    return overview ? referralType(overview, actor, this.clock.now()) : notFound();
  }
}
