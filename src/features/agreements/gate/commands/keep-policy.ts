import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { notFound, staleVersion, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { PolicyStore, type HeldPolicy } from '../data/policy.store.js';
import { policyFault, type PolicyRule } from '../domain/policy.js';
import { gateTexts } from '../texts/index.js';

/** Reads and sets what agreements mean for referrals. */
@Injectable()
export class KeepPolicy {
  constructor(
    private readonly transactor: Transactor,
    private readonly store: PolicyStore,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** The version of a number, or the one that holds. */
  async read(actor: Actor, number: number | null): Promise<HeldPolicy | null> {
    const { agencyId } = actor;
    if (agencyId === null) return null;
    return this.transactor.read(actor, (tx) =>
      number === null ? this.store.newest(tx, agencyId) : this.store.numbered(tx, agencyId, number),
    );
  }

  async set(actor: Actor, seenNumber: number, rules: readonly PolicyRule[]): Promise<HeldPolicy | Problem> {
    const { agencyId, userId } = actor;
    const texts = gateTexts(actor.locale);
    const fault = policyFault(rules, texts.policyFaults);
    if (fault) return fault;
    if (agencyId === null) return notFound();
    return this.transactor.run(actor, async (tx) => {
      const before = await this.store.newest(tx, agencyId);
      const next = { number: seenNumber + 1, rules, setAt: this.clock.now(), setBy: actor.name };
      const isNext = before.number === seenNumber && (await this.store.set(tx, agencyId, next, userId, next.setAt));
      if (!isNext) return staleVersion(before.number, [texts.policyMoved(before.number)]);
      await this.events.append(tx, actor, {
        type: 'agreement.referral_policy_set',
        subject: `agency:${agencyId}`,
        payload: { number: next.number },
      });
      return next;
    });
  }
}
