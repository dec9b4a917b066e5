import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { ReferralStore } from '../data/referral.store.js';
import { clockSpec, RUNGS, type Rung } from '../domain/clocks.js';
import { noticeOf, type ReferralNoticeType } from '../domain/referral-events.js';
import type { Referral } from '../domain/referral.js';

const ESCALATING: readonly Rung[] = ['escalate_to_second_contact', 'escalate_to_supervisor'];

function noticeFor(rung: Rung, { running }: Referral): ReferralNoticeType {
  if (ESCALATING.includes(rung)) return 'referral.escalated';
  return running && clockSpec(running.clock).side === 'sender' ? 'referral.ownerReminded' : 'referral.reminded';
}

/** Announces a rung of the ladder and remembers that it was climbed; the version stays, for nobody moved the referral. */
@Injectable()
export class RemindAndEscalate {
  constructor(
    private readonly referrals: ReferralStore,
    private readonly events: EventLog,
  ) {}

  async execute(tx: Tx, actor: Actor, referral: Referral, rung: Rung): Promise<Referral> {
    if (!referral.running) return referral;
    const running = { ...referral.running, rungs: RUNGS.indexOf(rung) + 1 };
    await this.referrals.climb(tx, referral.id, running.rungs);
    await this.events.append(tx, actor, noticeOf(noticeFor(rung, referral), referral, { clock: running.clock }));
    return { ...referral, running };
  }
}
