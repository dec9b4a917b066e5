import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { localDay } from '../../../../kernel/local-day.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { AgencyReader } from '../../../directory/index.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import { NineServicesStore } from '../data/nine-services.store.js';
import type { EncountersEntered } from '../domain/dco-events.js';
import { clashingPeriod, type EncounterPeriod } from '../domain/direct-share.js';
import { dcoTexts } from '../texts/index.js';
import type { DcoTexts } from '../texts/en.js';

function rowsFault(rows: EncounterPeriod['rows'], faults: DcoTexts['faults']): Problem | null {
  if (rows.length === 0) return invalid('rows', faults.noRows);
  const at = rows.findIndex(({ service }, index) => rows.findIndex((other) => other.service === service) < index);
  return at < 0 ? null : invalid(`rows.${at}.service`, faults.rowTwice);
}

/** Enters the encounters of a period by required service, directly and through DCOs. */
@Injectable()
export class EnterEncounters {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly agencies: AgencyReader,
    private readonly store: NineServicesStore,
  ) {}

  execute(actor: Actor, period: EncounterPeriod): Promise<{ readonly agencyId: string } | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const { agencyId, userId } = actor;
      const refused = this.desk.refused(actor);
      if (refused) return refused;
      if (agencyId === null || userId === null) return notFound();
      const fault = await this.faultOf(tx, actor, agencyId, period);
      if (fault) return fault;

      await this.store.enter(tx, { agencyId, userId }, period);
      const { startsOn, endsOn } = period;
      const entered: EncountersEntered = {
        type: 'agreement.encounters_entered',
        subject: `agency:${agencyId}`,
        payload: { agencyId, startsOn, endsOn },
      };
      await this.desk.events.append(tx, actor, entered);
      return { agencyId };
    });
  }

  private async faultOf(tx: Tx, { locale }: Actor, agencyId: string, period: EncounterPeriod): Promise<Problem | null> {
    const { faults } = dcoTexts(locale);
    const { startsOn, endsOn, rows } = period;
    if (endsOn < startsOn) return invalid('endsOn', faults.period);
    const agency = await this.agencies.byId(tx, agencyId);
    if (endsOn >= localDay(this.desk.clock.now(), agency?.timeZone ?? 'UTC')) return invalid('endsOn', faults.ahead);
    const wrong = rowsFault(rows, faults);
    if (wrong) return wrong;
    const clash = clashingPeriod(await this.store.periods(tx, agencyId), period);
    return clash ? invalid('startsOn', faults.clash(clash.startsOn, clash.endsOn)) : null;
  }
}
