import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { AgencyReader, type Agency, type AgencyUnit } from '../../directory/index.js';
import type { User } from '../domain/user.js';
import { UserReader } from './user.reader.js';

export interface SignedIn extends User {
  readonly agency: Agency;
  readonly unit: AgencyUnit | null;
  /** Those of the agency, for choosing under which one to send. */
  readonly units: readonly AgencyUnit[];
}

/** What the screens ask about those who sign in. */
@Injectable()
export class MeQueries {
  constructor(
    private readonly transactor: Transactor,
    private readonly users: UserReader,
    private readonly agencies: AgencyReader,
  ) {}

  me(actor: Actor): Promise<SignedIn | null> {
    return this.transactor.read(actor, async (tx) => {
      const user = actor.userId ? await this.users.byId(tx, actor.userId) : null;
      const agency = user && (await this.agencies.byId(tx, user.agencyId));
      if (!user || !agency) return null;
      const units = await this.agencies.unitsOf(tx, agency.id);
      return { ...user, agency, units, unit: units.find(({ id }) => id === user.unitId) ?? null };
    });
  }

  colleagues(actor: Actor): Promise<readonly User[]> {
    return this.transactor.read(actor, async (tx) => (actor.agencyId ? this.users.ofAgency(tx, actor.agencyId) : []));
  }
}
