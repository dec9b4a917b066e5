import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { textFault } from '../../../kernel/clean-text.js';
import { isUuid, newId } from '../../../kernel/ids.js';
import { invalid, notAllowed, notFound, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { AgencyStore } from '../data/agency.store.js';
import type { AgencyUnit } from '../domain/agency.js';
import type { UnitAdded } from '../domain/agency-events.js';

const LONGEST_NAME = 200;

export type UnitToAdd = Omit<AgencyUnit, 'id'>;

const isName = (text: string): boolean => text.trim() !== '' && !textFault(text, LONGEST_NAME);

/** What is wrong with a new unit, or null. A substance use program needs a name that does not say what it is. */
function unitFault({ name, isPart2Program, neutralName }: UnitToAdd): Problem | null {
  if (!isName(name)) return invalid('name', `A name is 1 to ${LONGEST_NAME} plain characters.`);
  if (!isPart2Program)
    return neutralName === null ? null : invalid('neutralName', 'Only a substance use program has a neutral name.');
  if (neutralName === null || !isName(neutralName))
    return invalid('neutralName', 'A substance use program needs a neutral name, which does not say what it is.');
  const isSame = neutralName.trim().toLowerCase() === name.trim().toLowerCase();
  return isSame ? invalid('neutralName', 'The neutral name must be another than the name of the program.') : null;
}

/** Gives an agency a unit, which sends referrals in its own name. */
@Injectable()
export class AddUnit {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly events: EventLog,
  ) {}

  async execute(tx: Tx, actor: Actor, wanted: UnitToAdd): Promise<AgencyUnit | Problem> {
    if (actor.kind !== 'system') return notAllowed('Units are made from the command line.');
    const fault = unitFault(wanted);
    if (fault) return fault;
    const agency = isUuid(wanted.agencyId) ? await this.agencies.lock(tx, wanted.agencyId) : null;
    if (!agency) return notFound();

    const unit = { ...wanted, id: newId(), name: wanted.name.trim(), neutralName: wanted.neutralName?.trim() ?? null };
    if (!(await this.agencies.addUnit(tx, unit))) return invalid('name', 'The agency has a unit of this name already.');
    const added: UnitAdded = {
      type: 'agency.unitAdded',
      subject: `agency:${agency.id}`,
      payload: { agencyId: agency.id, unitId: unit.id },
    };
    await this.events.append(tx, actor, added);
    return unit;
  }
}
