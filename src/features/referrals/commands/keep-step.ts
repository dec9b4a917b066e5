import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { PromisesDueStore } from '../data/promises-due.store.js';
import { ReferralStore } from '../data/referral.store.js';
import { StepRecordsStore } from '../data/step-records.store.js';
import { promiseRecords } from '../domain/promise-records.js';
import { recordsOf } from '../domain/step-records.js';
import { AnnounceStep } from './announce-step.js';
import type { DecidedStep } from './decided-step.js';
import { DiscloseOnSending } from './disclose-on-sending.js';

/** Keeps a step with all that belongs to it: the move, what was written, what was disclosed, the event and the clock. */
@Injectable()
export class KeepStep {
  constructor(
    private readonly referrals: ReferralStore,
    private readonly records: StepRecordsStore,
    private readonly promises: PromisesDueStore,
    private readonly disclose: DiscloseOnSending,
    private readonly announce: AnnounceStep,
  ) {}

  async execute(tx: Tx, actor: Actor, step: DecidedStep): Promise<void> {
    const { before, after, action, acting, answers, facts } = step;
    const origin = {
      referralId: after.id,
      version: after.version,
      agencyId: actor.agencyId,
      userId: actor.userId,
      at: facts.now,
    };
    await this.referrals.save(tx, after, answers.confirmed_with ?? null);
    await this.records.add(
      tx,
      origin,
      recordsOf({ action, party: acting.party, before, to: after.state, answers, facts }),
    );
    await this.promises.keep(tx, after, promiseRecords(step));
    await this.disclose.execute(tx, actor, step);
    await this.announce.execute(tx, actor, step);
  }
}
