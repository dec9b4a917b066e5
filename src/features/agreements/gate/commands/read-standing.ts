import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { GateReader, type GateAsked } from '../data/gate.reader.js';
import { gate, type GateDecision, type GateQuestion } from '../domain/gate.js';
import { standingMessage } from '../domain/standing-message.js';

/** A service of the same kind that may be sent to. */
export interface Alternative {
  readonly listingId: string;
  readonly serviceName: string;
  readonly agencyId: string;
  readonly organizationName: string;
}

/** How things stand with the agency of a service, for somebody who wants to send. */
export interface ReferralStanding {
  readonly decision: GateDecision;
  readonly message: string;
  /** Named where it does not go, or goes against an agreement that is missing; three at most. */
  readonly alternatives: readonly Alternative[];
}

/** What is asked about: to whom, which kind of help, and what would be told. */
export interface StandingAsked extends Omit<GateAsked, 'at'>, GateQuestion {
  readonly receiverName: string;
  readonly categoryCode: string | null;
}

const MOST_ALTERNATIVES = 3;

/** Says how things stand before anything is sent, by the same pure gate as the sending itself. */
@Injectable()
export class ReadStanding {
  constructor(
    private readonly transactor: Transactor,
    private readonly reader: GateReader,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, asked: StandingAsked): Promise<ReferralStanding | null> {
    return this.transactor.read(actor, (tx) => this.within(tx, actor, asked));
  }

  /** Null where no agreement is asked for. */
  async within(tx: Tx, actor: Actor, asked: StandingAsked): Promise<ReferralStanding | null> {
    const facts = await this.reader.facts(tx, { ...asked, at: this.clock.now() });
    return facts && this.told(tx, actor, asked, gate(facts, asked));
  }

  /** A decision that was made, in words and with what may be done instead. */
  async told(tx: Tx, { locale }: Actor, asked: StandingAsked, decision: GateDecision): Promise<ReferralStanding> {
    const { receiverName, isEmergency } = asked;
    const alternatives =
      decision.verdict === 'block' || decision.verdict === 'reason' ? await this.alternatives(tx, asked) : [];
    return { decision, message: standingMessage(decision, receiverName, { locale, isEmergency }), alternatives };
  }

  private async alternatives(tx: Tx, asked: StandingAsked): Promise<readonly Alternative[]> {
    if (asked.categoryCode === null) return [];
    const others = await this.reader.underAgreement(tx, { ...asked, at: this.clock.now() }, asked.categoryCode);
    return others
      .filter(({ facts }) => facts !== null && gate(facts, asked).verdict === 'allow')
      .slice(0, MOST_ALTERNATIVES)
      .map(({ listingId, serviceName, agencyId, organizationName }) => ({
        listingId,
        serviceName,
        agencyId,
        organizationName,
      }));
  }
}
