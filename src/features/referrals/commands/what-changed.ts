import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { staleVersion, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { GatheredReferral } from '../data/step-facts.queries.js';
import { TimelineQueries } from '../data/timeline.queries.js';
import { seesAsSender } from '../domain/party-to.js';
import { isForSide, whoActed } from '../domain/timeline.js';
import { referralTexts } from '../texts/index.js';

/** Tells somebody who looked at an older version what has happened since. */
@Injectable()
export class WhatChanged {
  constructor(private readonly timeline: TimelineQueries) {}

  /** Null where what they saw still stands: it is the newest, or only the sender's own affairs moved since, of which a receiver never learns. */
  async since(
    tx: Tx,
    actor: Actor,
    { referral, facts }: GatheredReferral,
    seenVersion: number,
  ): Promise<Problem | null> {
    if (seenVersion === referral.version) return null;
    const texts = referralTexts(actor.locale);
    const names = { sender: facts.sender.name, receiver: facts.receiver.name };
    const side = seesAsSender(actor, referral) ? 'sender' : 'receiver';
    const steps = (await this.timeline.since(tx, referral.id, seenVersion)).filter((step) => isForSide(side, step));
    if (side === 'receiver' && steps.length === 0 && seenVersion < referral.version) return null;
    const changes = steps.map(({ payload }) =>
      texts.happened[payload.action]({ who: whoActed(payload.party, names, texts) }),
    );
    return staleVersion(referral.version, changes);
  }
}
