import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { AgencyReader } from '../../directory/index.js';

/** Whom a receiver can call: the agency that runs the network, which says nothing of who asks. */
export interface Help {
  readonly name: string;
  readonly phone: string;
}

/** Finds whom to call who would rather not answer by a link. */
@Injectable()
export class FindHelp {
  constructor(
    private readonly transactor: Transactor,
    private readonly agencies: AgencyReader,
  ) {}

  async execute(): Promise<Help | null> {
    const lead = await this.transactor.read(systemActor('replies'), (tx) => this.agencies.lead(tx));
    return lead?.phone ? { name: lead.name, phone: lead.phone } : null;
  }
}
