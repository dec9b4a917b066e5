import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { staleVersion, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { GatheredReferral } from '../data/step-facts.queries.js';
import { TimelineQueries } from '../data/timeline.queries.js';
import { whoActed } from '../domain/timeline.js';
import { referralTexts } from '../texts/index.js';

/** Tells somebody who looked at an older version what has happened since. */
@Injectable()
export class WhatChanged {
  constructor(private readonly timeline: TimelineQueries) {}

  async since(tx: Tx, { locale }: Actor, { referral, facts }: GatheredReferral, seenVersion: number): Promise<Problem> {
    const texts = referralTexts(locale);
    const names = { sender: facts.sender.name, receiver: facts.receiver.name };
    const steps = await this.timeline.since(tx, referral.id, seenVersion);
    const changes = steps.map(({ payload }) => texts.happened[payload.action]({ who: whoActed(payload.party, names, texts) }));
    return staleVersion(referral.version, changes);
  }
}
