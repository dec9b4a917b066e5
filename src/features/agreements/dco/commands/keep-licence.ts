import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { IdempotencyKeys, type KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import type { Agreement } from '../../register/domain/agreement.js';
import { DcoStore } from '../data/dco.store.js';
import type { AgreementLicenceKept } from '../domain/dco-events.js';
import type { LicenceTerms } from '../domain/licence.js';
import { dcoTexts } from '../texts/index.js';

/** A licence to write down, or to change where its id is given. */
export interface LicenceToKeep {
  readonly agreementId: string;
  readonly id: string | null;
  readonly licence: LicenceTerms;
  readonly idempotencyKey: string;
}

const kept = (type: AgreementLicenceKept['type'], payload: AgreementLicenceKept['payload']): AgreementLicenceKept => ({
  type,
  subject: `agreement:${payload.agreementId}`,
  payload,
});

/** Writes down which licences and enrolments a partner holds, until when; and takes off what no longer matters. */
@Injectable()
export class KeepLicence {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly keys: IdempotencyKeys,
    private readonly store: DcoStore,
  ) {}

  /** Answers with the agreement. */
  execute(
    actor: Actor,
    { agreementId, id, licence, idempotencyKey: key }: LicenceToKeep,
  ): Promise<KeyedResult | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const opened = await this.desk.open(tx, actor, agreementId, null);
      if (isProblem(opened)) return opened;
      const fault = await this.faultOf(tx, actor, opened.agreement, licence);
      if (fault) return fault;
      const request = { operation: 'keepLicence', key, request: { agreementId, id, licence } };
      const result = await this.keys.once(tx, actor, request, () =>
        this.write(tx, actor, { agreementId, id, licence }),
      );
      return isProblem(result) ? result : { id: agreementId };
    });
  }

  remove(actor: Actor, licenceId: string): Promise<KeyedResult | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const refused = this.desk.refused(actor);
      if (refused) return refused;
      const removed = isUuid(licenceId) ? await this.store.removeLicence(tx, licenceId) : null;
      if (!removed) return notFound();
      const { agreementId, partnerId } = removed;
      await this.desk.events.append(
        tx,
        actor,
        kept('agreement.licence_removed', { agreementId, licenceId, partnerId }),
      );
      return { id: agreementId };
    });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    { agreementId, id, licence }: Omit<LicenceToKeep, 'idempotencyKey'>,
  ): Promise<KeyedResult | Problem> {
    if (id !== null && !(await this.store.saveLicence(tx, agreementId, id, licence))) return notFound();
    const licenceId = id ?? (await this.store.addLicence(tx, agreementId, licence, actor.userId ?? ''));
    const { partnerId } = licence;
    await this.desk.events.append(tx, actor, kept('agreement.licence_kept', { agreementId, licenceId, partnerId }));
    return { id: licenceId };
  }

  private async faultOf(
    tx: Tx,
    { locale }: Actor,
    { agencyId, partners }: Agreement,
    { partnerId, name, fileId }: LicenceTerms,
  ): Promise<Problem | null> {
    const { faults } = dcoTexts(locale);
    if (name === '') return invalid('name', faults.licenceName);
    if (!partners.some(({ id }) => id === partnerId)) return invalid('partnerId', faults.partner);
    if (fileId !== null && !(await this.store.hasFile(tx, agencyId, fileId))) return invalid('fileId', faults.file);
    return null;
  }
}
