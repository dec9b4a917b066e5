import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { AccessLog } from '../../../platform/access-log/access-log.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { AgencyReader, type Agency } from '../../directory/index.js';
import { ConsentQueries } from '../data/consent.queries.js';
import { consentState, type Consent, type ConsentState } from '../domain/consent.js';

/** A release as its own agency sees it: the agencies it names, and whether it still counts. */
export interface ShownConsent extends Consent {
  readonly recipients: readonly Agency[];
  readonly state: ConsentState;
}

/** Shows releases to the agency that holds them. */
@Injectable()
export class ReadConsents {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: ConsentQueries,
    private readonly agencies: AgencyReader,
    private readonly accessLog: AccessLog,
    private readonly clock: Clock,
  ) {}

  /** The newest first, ended ones too; written to the access log. */
  ofPerson(actor: Actor, personId: string): Promise<readonly ShownConsent[]> {
    return this.transactor.run(actor, async (tx) => {
      const consents = await this.queries.ofPerson(tx, actor.agencyId, personId);
      if (consents.length > 0)
        await this.accessLog.record(tx, actor, { personId, what: 'consents', recordId: personId });
      return this.shown(tx, consents);
    });
  }

  /** One that was just recorded or revoked. */
  one(actor: Actor, consent: Consent): Promise<ShownConsent> {
    return this.transactor.read(actor, async (tx) => {
      const [shown] = await this.shown(tx, [consent]);
      return shown ?? { ...consent, recipients: [], state: consentState(consent, this.clock.now()) };
    });
  }

  private async shown(tx: Tx, consents: readonly Consent[]): Promise<readonly ShownConsent[]> {
    const ids = [...new Set(consents.flatMap(({ recipientAgencyIds }) => recipientAgencyIds))];
    const agencies = ids.length > 0 ? await this.agencies.byIds(tx, ids) : [];
    const byName = agencies.sort((a, b) => a.name.localeCompare(b.name));
    return consents.map((consent) => ({
      ...consent,
      recipients: byName.filter(({ id }) => consent.recipientAgencyIds.includes(id)),
      state: consentState(consent, this.clock.now()),
    }));
  }
}
