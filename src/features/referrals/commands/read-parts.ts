import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { ReferralPartsQueries, type AppointmentRow, type SectionRow } from '../data/referral-parts.queries.js';
import type { ReferralOverview } from '../data/referral.queries.js';
import { scopeOf } from '../data/scope.js';
import { StepFactsQueries } from '../data/step-facts.queries.js';
import { TimelineQueries } from '../data/timeline.queries.js';
import { availableActions } from '../domain/available-actions.js';
import { labelledAction, type LabelledAction } from '../domain/labelled-action.js';
import { partiesTo } from '../domain/party-to.js';
import { timelineFor, type TimelineLine } from '../domain/timeline.js';
import { referralTexts } from '../texts/index.js';

/** The parts of a referral's page for the sending side, each asked for by itself. */
@Injectable()
export class ReadParts {
  constructor(
    private readonly transactor: Transactor,
    private readonly parts: ReferralPartsQueries,
    private readonly stepFacts: StepFactsQueries,
    private readonly timelines: TimelineQueries,
  ) {}

  sections(actor: Actor, { id }: ReferralOverview): Promise<readonly SectionRow[]> {
    return this.transactor.read(actor, (tx) => this.parts.sections(tx, id));
  }

  appointments(actor: Actor, { id }: ReferralOverview): Promise<readonly AppointmentRow[]> {
    return this.transactor.read(actor, (tx) => this.parts.appointments(tx, id));
  }

  timeline(actor: Actor, { id, senderName, receiverName }: ReferralOverview): Promise<readonly TimelineLine[]> {
    const telling = {
      side: 'sender',
      names: { sender: senderName, receiver: receiverName },
      texts: referralTexts(actor.locale),
      words: 'all',
    } as const;
    return this.transactor.read(actor, async (tx) => timelineFor(await this.timelines.ofReferral(tx, id), telling));
  }

  actions(actor: Actor, { id }: ReferralOverview): Promise<readonly LabelledAction[]> {
    return this.transactor.read(actor, async (tx) => {
      const found = await this.stepFacts.read(tx, scopeOf(actor), id);
      if (!found) return [];
      const facts = { ...found.facts, release: null };
      const speaker = { texts: referralTexts(actor.locale), locale: actor.locale, facts };
      return availableActions({ referral: found.referral, parties: partiesTo(found.referral, actor), facts }).map(
        (action) => labelledAction(action, speaker),
      );
    });
  }
}
