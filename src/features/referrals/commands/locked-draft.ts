import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { notAllowed, notFound, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { scopeOf } from '../data/scope.js';
import { StepFactsQueries } from '../data/step-facts.queries.js';
import { partiesTo } from '../domain/party-to.js';
import type { Referral } from '../domain/referral.js';
import { referralTexts } from '../texts/index.js';
import { WhatChanged } from './what-changed.js';

/** A draft of the actor's own, locked for a change of its contents. */
@Injectable()
export class LockedDraft {
  constructor(
    private readonly facts: StepFactsQueries,
    private readonly whatChanged: WhatChanged,
  ) {}

  async lock(tx: Tx, actor: Actor, id: string, seenVersion: number): Promise<Referral | Problem> {
    const found = isUuid(id) ? await this.facts.lock(tx, scopeOf(actor), id) : null;
    if (!found || !partiesTo(found.referral, actor).includes('sender')) return notFound();
    const { referral } = found;
    const stale = await this.whatChanged.since(tx, actor, found, seenVersion);
    if (stale) return stale;
    return referral.state === 'draft' ? referral : notAllowed(referralTexts(actor.locale).drafts.onlyDrafts);
  }
}
