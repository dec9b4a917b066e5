import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { ReferralStore } from '../data/referral.store.js';
import { StepRecordsStore } from '../data/step-records.store.js';
import type { Answers } from '../domain/answers.js';
import type { ActingAs } from '../domain/party-to.js';
import type { ReferralFacts } from '../domain/referral-facts.js';
import type { ReferralAction } from '../domain/referral-lifecycle.js';
import type { Referral } from '../domain/referral.js';
import { recordsOf } from '../domain/step-records.js';
import { AnnounceStep } from './announce-step.js';
import type { DecidedRelease } from './referral-release.js';
import { DiscloseOnSending } from './disclose-on-sending.js';

/** A step that was decided, ready to be kept. */
export interface DecidedStep {
  readonly before: Referral;
  readonly after: Referral;
  readonly action: ReferralAction;
  readonly acting: ActingAs;
  readonly emits: string;
  readonly answers: Answers;
  readonly facts: ReferralFacts;
  /** The release as it was decided for this step; null where the step asks for none. */
  readonly release: DecidedRelease | null;
}

/** Keeps a step with all that belongs to it: the move, what was written, what was disclosed, the event and the clock. */
@Injectable()
export class KeepStep {
  constructor(
    private readonly referrals: ReferralStore,
    private readonly records: StepRecordsStore,
    private readonly disclose: DiscloseOnSending,
    private readonly announce: AnnounceStep,
  ) {}

  async execute(tx: Tx, actor: Actor, step: DecidedStep): Promise<void> {
    const { before, after, action, acting, answers, facts } = step;
    const origin = { referralId: after.id, version: after.version, agencyId: actor.agencyId, userId: actor.userId, at: facts.now };
    await this.referrals.save(tx, after, answers.confirmed_with ?? null);
    await this.records.add(tx, origin, recordsOf({ action, party: acting.party, before, answers, facts }));
    await this.disclose.execute(tx, actor, step);
    await this.announce.execute(tx, actor, step);
  }
}
