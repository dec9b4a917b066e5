import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { GATE_ANSWERS } from '../domain/agreement-gate.js';
import type { Answers } from '../domain/answers.js';
import type { ReferralStepPayload, SentUnder } from '../domain/referral-events.js';
import type { ReferralFacts } from '../domain/referral-facts.js';
import type { ReferralAction } from '../domain/referral-lifecycle.js';
import type { Referral } from '../domain/referral.js';
import type { DecidedStep } from './decided-step.js';
import { WindClock } from './wind-clock.js';

const CHANNELS: Readonly<Record<Actor['kind'], string>> = {
  staff: 'console',
  partner: 'portal',
  replyLink: 'reply_link',
  system: 'system',
  apiKey: 'fhir',
};

const SENDING: readonly ReferralAction[] = ['submit', 'release', 'reopen'];

function sentUnder(
  action: ReferralAction,
  { state }: Referral,
  answers: Answers,
  { agreement }: ReferralFacts,
): { readonly agreement?: SentUnder } {
  const leaves = state === 'sent' || state === 'awaiting_consent';
  if (!agreement || !leaves || !SENDING.includes(action)) return {};
  const { verdict, standing, policy, rule, decidedBy } = agreement;
  const answered = GATE_ANSWERS.find((name) => answers[name] !== undefined) ?? null;
  return { agreement: { verdict, standing, policy, rule, agreementId: decidedBy?.id ?? null, answered } };
}

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
    ...sentUnder(action, after, answers, facts),
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
