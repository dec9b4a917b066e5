import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import type { ReferralStepPayload } from '../domain/referral-events.js';
import type { DecidedStep } from './decided-step.js';
import { WindClock } from './wind-clock.js';

const CHANNELS: Readonly<Record<Actor['kind'], string>> = {
  staff: 'console',
  partner: 'portal',
  replyLink: 'reply_link',
  system: 'system',
  apiKey: 'fhir',
};

function payloadOf(
  actor: Actor,
  { before, after, action, acting: { party, onBehalf }, answers, facts }: DecidedStep,
): ReferralStepPayload {
  return {
    referralId: after.id,
    senderAgencyId: after.senderAgencyId,
    receiverAgencyId: after.receiverAgencyId,
    personId: after.personId,
    action,
    from: before.state,
    to: after.state,
    party,
    reason: after.reason,
    outcome: after.outcome,
    report: answers.report ?? null,
    shared: answers.visibility === 'shared',
    version: after.version,
    channel: (onBehalf ? answers.channel : undefined) ?? CHANNELS[actor.kind],
    onBehalf,
    saidAt: onBehalf ? (answers.at ?? facts.now.toISOString()) : null,
  };
}

/** Tells the house of a step, and sets the clock that runs from now on. */
@Injectable()
export class AnnounceStep {
  constructor(
    private readonly events: EventLog,
    private readonly windClock: WindClock,
  ) {}

  async execute(tx: Tx, actor: Actor, step: DecidedStep): Promise<void> {
    const { before, after, emits, facts } = step;
    await this.events.append(
      tx,
      actor,
      { type: emits, subject: `referral:${after.id}`, payload: payloadOf(actor, step) },
      facts.now,
    );
    if (before.running !== after.running) await this.windClock.execute(tx, after, facts);
  }
}
