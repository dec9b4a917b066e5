import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { OFFICE_HOURS } from '../../../kernel/business-time/business-calendar.js';
import { textFault } from '../../../kernel/clean-text.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { invalid, notAllowed, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { LeadAgencyStore } from '../data/lead-agency.store.js';
import type { AgencyJoined } from '../domain/agency-events.js';
import { agencyFault } from '../domain/agency-rules.js';

const LONGEST_NAME = 200;

export interface NetworkToFound {
  /** The clinic's or agency's name, as partners will read it. */
  readonly name: string;
  readonly timeZone: string;
  /** Whose rules hold for its persons, such as US-PA; US-FED is what holds everywhere. */
  readonly stateProfile: string;
}

/** Begins a network: its lead agency, with office hours, on an empty installation. Answers with the agency's id. */
@Injectable()
export class FoundNetwork {
  constructor(
    private readonly leads: LeadAgencyStore,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, { name, timeZone, stateProfile }: NetworkToFound): Promise<string | Problem> {
    if (actor.kind !== 'system') return notAllowed('A network is founded from the command line.');
    if (name.trim() === '' || textFault(name, LONGEST_NAME))
      return invalid('name', `A name is 1 to ${LONGEST_NAME} plain characters.`);
    const fault = agencyFault({ timeZone });
    if (fault) return fault;

    const agency = {
      id: newId(),
      organizationId: newId(),
      name: name.trim(),
      timeZone,
      stateProfile,
      hours: OFFICE_HOURS,
    };
    if (!(await this.leads.add(tx, agency, this.clock.now())))
      return invalid('name', 'There is a lead agency already.');
    const joined: AgencyJoined = {
      type: 'agency.joined',
      subject: `agency:${agency.id}`,
      payload: { agencyId: agency.id },
    };
    await this.events.append(tx, actor, joined);
    return agency.id;
  }
}
