import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { AgreementTimeline } from '../data/timeline.queries.js';
import type { Agreement } from '../domain/agreement.js';
import { timelineFor, type HappeningLine, type TellHappening } from '../domain/timeline.js';
import { registerTexts } from '../texts/index.js';

/** Reads what happened to an agreement; each room says how its own events are told. */
@Injectable()
export class ReadTimeline {
  private readonly tellers: Record<string, TellHappening> = {};

  constructor(
    private readonly transactor: Transactor,
    private readonly happenings: AgreementTimeline,
  ) {}

  /** A room that announces events of its own says how a timeline tells of them. */
  tell(type: string, teller: TellHappening): void {
    this.tellers[type] = teller;
  }

  /** Newest first, as the reader's side may read it. Ask only for an agreement that the reader was found to see. */
  of(actor: Actor, agreement: Agreement): Promise<readonly HappeningLine[]> {
    const { locale } = actor;
    const question = {
      agreement,
      isPartner: actor.kind !== 'staff',
      locale,
      texts: registerTexts(locale),
      others: this.tellers,
    };
    return this.transactor.read(actor, async (tx) =>
      timelineFor(await this.happenings.ofAgreement(tx, agreement.id), question),
    );
  }
}
