import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { newId } from '../../../../kernel/ids.js';
import { invalid, notAllowed, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { AgreementStore } from '../data/agreement.store.js';
import { VersionStore } from '../data/version.store.js';
import type { AgreementBeginning } from '../domain/agreement.js';
import type { AgreementEdited } from '../domain/register-events.js';
import { registerTexts } from '../texts/index.js';
import { AgreementDesk } from './agreement-desk.js';
import { CheckParties } from './check-parties.js';

export interface StartAgreementRequest extends AgreementBeginning {
  readonly idempotencyKey: string;
}

/** Writes down an agreement that is needed, with an empty draft of its text; once for each idempotency key. */
@Injectable()
export class StartAgreement {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly parties: CheckParties,
    private readonly store: AgreementStore,
    private readonly versions: VersionStore,
  ) {}

  execute(actor: Actor, { idempotencyKey: key, ...request }: StartAgreementRequest): Promise<KeyedResult | Problem> {
    return this.desk.transactor.run(
      actor,
      async (tx) =>
        this.desk.refused(actor) ??
        this.desk.keys.once(tx, actor, { operation: 'startAgreement', key, request }, () =>
          this.start(tx, actor, request),
        ),
    );
  }

  private async start(tx: Tx, actor: Actor, request: AgreementBeginning): Promise<KeyedResult | Problem> {
    const { type, title, partnerIds, categories } = request;
    const { faults } = registerTexts(actor.locale);
    const { agencyId, userId } = actor;
    const ownerId = request.ownerId ?? userId;
    if (agencyId === null || ownerId === null) return notAllowed(faults.notYours);
    if (title === '') return invalid('title', faults.noTitle);
    const fault =
      (await this.parties.partnersFault(tx, { agencyId, partnerIds, known: [] }, faults)) ??
      (await this.parties.ownerFault(tx, { agencyId, ownerId }, faults));
    if (fault) return fault;

    const id = newId();
    await this.store.add(tx, { id, agencyId, type, title, ownerId, partnerIds, by: userId });
    const versionId = await this.versions.add(tx, id, 'original', categories, userId);
    const started: AgreementEdited = {
      type: 'agreement.started',
      subject: `agreement:${id}`,
      payload: { agreementId: id, agencyId, version: 1, versionId, fields: [] },
    };
    await this.desk.events.append(tx, actor, started);
    return { id };
  }
}
