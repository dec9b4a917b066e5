import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { addBusinessDays } from '../../../kernel/business-time/business-time.js';
import { isUsFederalHoliday } from '../../../kernel/business-time/holidays.js';
import { Clock } from '../../../kernel/clock.js';
import { invalid, isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { IdempotencyKeys, type KeyedResult } from '../../../platform/idempotency/idempotency-keys.js';
import { AgencyReader, type Agency } from '../../directory/index.js';
import { ListingSheets } from '../data/listing-sheets.queries.js';
import { RoundStore, type ListingToAsk } from '../data/round.store.js';
import type { ListingSheet } from '../domain/listing-sheet.js';
import { CALL_AFTER_DAYS, MOST_LISTINGS, REMIND_AFTER_DAYS } from '../domain/round.js';

export interface RoundToBegin {
  readonly name: string;
  /** In the order in which they are worth asking about. */
  readonly listingIds: readonly string[];
  readonly idempotencyKey: string;
}

/** When something is due at an agency, by its own working days. */
export const afterWorkingDays = (
  { timeZone, hours }: Pick<Agency, 'timeZone' | 'hours'>,
  from: Date,
  days: number,
): Date => addBusinessDays({ timeZone, hours, isHoliday: isUsFederalHoliday }, from, days);

const canBeMailed = (agency: Agency | undefined): agency is Agency & { mailbox: string } =>
  agency !== undefined && agency.active && agency.mailbox !== null && !agency.isLead;

/** Writes down whom a round asks: the listings in their order, and a letter for each partner that can be mailed. */
@Injectable()
export class PlanRound {
  constructor(
    private readonly rounds: RoundStore,
    private readonly sheets: ListingSheets,
    private readonly agencies: AgencyReader,
    private readonly clock: Clock,
  ) {}

  /** Answers with the round and its letters; null where a listing is unknown. */
  async execute(
    tx: Tx,
    actor: Actor,
    name: string,
    listingIds: readonly string[],
  ): Promise<{ readonly roundId: string; readonly letterIds: readonly string[] } | null> {
    const sheets = await this.sheets.read(tx, listingIds);
    const listings = listingIds.flatMap((id) => sheets.get(id) ?? []);
    if (listings.length < listingIds.length) return null;
    const now = this.clock.now();
    const roundId = await this.rounds.begin(tx, actor, name, now);
    const mailed = await this.mailedAgencies(tx, listings);
    const asked = listings.map(({ listingId, serviceId, agencyId }): ListingToAsk => {
      const agency = agencyId ? mailed.get(agencyId) : undefined;
      return { listingId, serviceId, agencyId, callAt: agency ? afterWorkingDays(agency, now, CALL_AFTER_DAYS) : now };
    });
    await this.rounds.addListings(tx, roundId, asked);
    const letterIds: string[] = [];
    for (const agency of mailed.values())
      letterIds.push(
        await this.rounds.addLetter(tx, roundId, agency.id, afterWorkingDays(agency, now, REMIND_AFTER_DAYS[0])),
      );
    return { roundId, letterIds };
  }

  private async mailedAgencies(tx: Tx, listings: readonly ListingSheet[]): Promise<ReadonlyMap<string, Agency>> {
    const ids = [...new Set(listings.flatMap(({ agencyId }) => agencyId ?? []))];
    const agencies = ids.length > 0 ? await this.agencies.byIds(tx, ids) : [];
    return new Map(agencies.filter(canBeMailed).map((agency) => [agency.id, agency]));
  }
}

/** Begins a round: each partner is mailed one link for all its listings of the round; the others stand in the call queue at once. */
@Injectable()
export class BeginRound {
  constructor(
    private readonly transactor: Transactor,
    private readonly keys: IdempotencyKeys,
    private readonly plan: PlanRound,
    private readonly events: EventLog,
  ) {}

  execute(actor: Actor, { idempotencyKey, ...round }: RoundToBegin): Promise<KeyedResult | Problem> {
    const ids = [...new Set(round.listingIds)];
    if (ids.length === 0) return Promise.resolve(invalid('listingIds', 'Choose at least one listing.'));
    if (ids.length > MOST_LISTINGS)
      return Promise.resolve(invalid('listingIds', `A round has at most ${MOST_LISTINGS} listings.`));
    return this.transactor.run(actor, (tx) =>
      this.keys.once(tx, actor, { operation: 'beginRound', key: idempotencyKey, request: round }, async () => {
        const planned = await this.plan.execute(tx, actor, round.name, ids);
        if (!planned) return notFound();
        const { roundId: id, letterIds } = planned;
        await this.events.append(tx, actor, {
          type: 'round.begun',
          subject: `round:${id}`,
          payload: { roundId: id, letterIds },
        });
        return { id };
      }),
    );
  }
}

/** Ends a round before all have answered: what is still open is left out, nobody is reminded or called any more. */
@Injectable()
export class EndRound {
  constructor(
    private readonly transactor: Transactor,
    private readonly rounds: RoundStore,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, id: string): Promise<KeyedResult | Problem> {
    const ended = await this.transactor.run(actor, async (tx) => {
      if (!(await this.rounds.end(tx, id, this.clock.now()))) return notFound();
      await this.events.append(tx, actor, { type: 'round.ended', subject: `round:${id}`, payload: { roundId: id } });
      return { id };
    });
    return isProblem(ended) ? ended : { id };
  }
}
