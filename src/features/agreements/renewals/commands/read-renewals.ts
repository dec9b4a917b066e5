import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { daysBetween, localDay } from '../../../../kernel/local-day.js';
import type { Page } from '../../../../kernel/page.js';
import { invalid, type Problem } from '../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { AgencyReader } from '../../../directory/index.js';
import { EffortStore, type EffortFilter } from '../data/effort.store.js';
import { RenewalQueries, type AgreementsStanding, type DueRow, type TaskRow } from '../data/renewal.queries.js';
import type { Effort } from '../domain/effort.js';
import { renewalTexts } from '../texts/index.js';

const LONGEST = 731;

/** Something that comes due, with the days until then; negative once it is late. */
export type Counted<Row> = Row & { readonly daysLeft: number };

const counted = <Row extends DueRow>(rows: readonly Row[], today: string): readonly Counted<Row>[] =>
  rows.map((row) => ({ ...row, daysLeft: daysBetween(today, row.day) }));

/** Shows an agency what comes due, who has to act, and what was tried. */
@Injectable()
export class ReadRenewals {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: RenewalQueries,
    private readonly log: EffortStore,
    private readonly agencies: AgencyReader,
    private readonly clock: Clock,
  ) {}

  /** What comes due from one day to another; both days are counted. */
  async calendar(actor: Actor, from: string, to: string): Promise<readonly Counted<DueRow>[] | Problem> {
    const days = daysBetween(from, to);
    if (days < 0 || days > LONGEST) return invalid('to', renewalTexts(actor.locale).faults.period);
    return this.transactor.read(actor, async (tx) =>
      counted(await this.queries.calendar(tx, actor.agencyId, from, to), await this.today(tx, actor)),
    );
  }

  tasks(actor: Actor, mine: boolean): Promise<readonly Counted<TaskRow>[]> {
    return this.transactor.read(actor, async (tx) =>
      counted(await this.queries.tasks(tx, actor.agencyId, mine ? actor.userId : null), await this.today(tx, actor)),
    );
  }

  efforts(
    actor: Actor,
    filter: EffortFilter,
    asked: { readonly first: number; readonly after: string | null },
  ): Promise<Page<Effort> | Problem> {
    return this.transactor.read(actor, (tx) => this.log.list(tx, actor.agencyId, filter, asked));
  }

  /** How agreements stand today, on the agency's own calendar. */
  standing(actor: Actor): Promise<AgreementsStanding> {
    return this.transactor.read(actor, async (tx) =>
      this.queries.standing(tx, actor.agencyId, await this.today(tx, actor)),
    );
  }

  private async today(tx: Tx, { agencyId }: Actor): Promise<string> {
    const own = agencyId === null ? null : await this.agencies.byId(tx, agencyId);
    return localDay(this.clock.now(), own?.timeZone ?? 'UTC');
  }
}
