import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import { AgreementStore } from '../../register/data/agreement.store.js';
import { NamedThingsQueries } from '../../register/data/named-things.queries.js';
import type { Agreement } from '../../register/domain/agreement.js';
import type { AgreementEdited } from '../../register/domain/register-events.js';
import { DcoStore } from '../data/dco.store.js';
import { dcoServicesFault, type DcoServiceTerms } from '../domain/dco-service.js';
import { dcoTexts } from '../texts/index.js';

/** What a DCO is to furnish under a draft, as its keeper saw the agreement. */
export interface DcoServicesToKeep {
  readonly versionId: string;
  readonly seenVersion: number;
  readonly services: readonly DcoServiceTerms[];
}

/** Says which of the nine services a DCO furnishes under the draft, and where. What was offered is frozen. */
@Injectable()
export class KeepDcoServices {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly agreements: AgreementStore,
    private readonly named: NamedThingsQueries,
    private readonly store: DcoStore,
  ) {}

  execute(actor: Actor, request: DcoServicesToKeep): Promise<KeyedResult | Problem> {
    const { versionId, seenVersion, services } = request;
    if (!isUuid(versionId)) return Promise.resolve(notFound());
    return this.desk.transactor.run(actor, async (tx) => {
      const id = await this.store.agreementOfVersion(tx, versionId);
      if (id === null) return this.desk.refused(actor) ?? notFound();
      const opened = await this.desk.open(tx, actor, id, seenVersion);
      if (isProblem(opened)) return opened;
      const { agreement } = opened;
      const fault = await this.faultOf(tx, actor, agreement, request);
      if (fault) return fault;

      await this.store.putServices(tx, versionId, services);
      await this.agreements.touch(tx, id);
      const { agencyId, version } = agreement;
      const edited: AgreementEdited = {
        type: 'agreement.version_edited',
        subject: `agreement:${id}`,
        payload: { agreementId: id, agencyId, version: version + 1, versionId, fields: ['dcoServices'] },
      };
      await this.desk.events.append(tx, actor, edited);
      return { id };
    });
  }

  private async faultOf(
    tx: Tx,
    { locale }: Actor,
    { type, partners, versions }: Agreement,
    { versionId, services }: DcoServicesToKeep,
  ): Promise<Problem | null> {
    const { faults } = dcoTexts(locale);
    if (type !== 'dco_agreement') return invalid('versionId', faults.notADco);
    if (versions.find(({ id }) => id === versionId)?.state !== 'draft') return invalid('versionId', faults.notADraft);
    const wrong = dcoServicesFault(services);
    if (wrong) return invalid(wrong.field, faults.services[wrong.fault]);
    const partnerIds = partners.map(({ id }) => id);
    for (const [at, { locationIds }] of services.entries()) {
      const sites = { serviceIds: [], locationIds, programIds: [] };
      if (await this.named.notTheirs(tx, partnerIds, sites))
        return invalid(`services.${at}.locationIds`, faults.locations);
    }
    return null;
  }
}
