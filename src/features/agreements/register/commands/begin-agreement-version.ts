import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { invalid, isProblem, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { AgreementStore } from '../data/agreement.store.js';
import { VersionStore } from '../data/version.store.js';
import type { Agreement } from '../domain/agreement.js';
import type { VersionKind } from '../domain/agreement-version.js';
import { inTheMaking, isOver, lastAdopted } from '../domain/making.js';
import { nextDays } from '../domain/next-days.js';
import type { AgreementEdited } from '../domain/register-events.js';
import { registerTexts } from '../texts/index.js';
import { AgreementDesk } from './agreement-desk.js';

export interface BeginVersionRequest {
  readonly agreementId: string;
  readonly seenVersion: number;
  readonly kind: VersionKind;
  readonly idempotencyKey: string;
}

/** What hangs on a version and goes over to an amendment or a renewal; the document itself is a new one. */
const CARRIED_FILES = ['attachment', 'hhs_approval'];

/** Begins an amendment or a renewal as a copy of what was adopted last, with its promises and its DCO services. */
@Injectable()
export class BeginAgreementVersion {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly store: AgreementStore,
    private readonly versions: VersionStore,
  ) {}

  execute(actor: Actor, { idempotencyKey: key, ...request }: BeginVersionRequest): Promise<KeyedResult | Problem> {
    return this.desk.transactor.run(
      actor,
      async (tx) =>
        this.desk.refused(actor) ??
        this.desk.keys.once(tx, actor, { operation: 'beginAgreementVersion', key, request }, () =>
          this.begin(tx, actor, request),
        ),
    );
  }

  private async begin(
    tx: Tx,
    actor: Actor,
    { agreementId: id, seenVersion, kind }: Omit<BeginVersionRequest, 'idempotencyKey'>,
  ): Promise<KeyedResult | Problem> {
    const opened = await this.desk.open(tx, actor, id, seenVersion);
    if (isProblem(opened)) return opened;
    const { agreement } = opened;
    const fault = this.faultOf(actor, agreement, kind);
    if (fault) return fault;
    const { faults } = registerTexts(actor.locale);
    const last = lastAdopted(agreement);
    if (!last) return invalid('agreementId', faults.nothingToCopy);

    const days = nextDays(kind, last, this.desk.today(agreement));
    const versionId = await this.versions.copy(tx, last.id, {
      kind,
      ...days,
      fileRoles: CARRIED_FILES,
      by: actor.userId,
    });
    await this.store.touch(tx, id);
    const begun: AgreementEdited = {
      type: 'agreement.version_begun',
      subject: `agreement:${id}`,
      payload: { agreementId: id, agencyId: agreement.agencyId, version: agreement.version + 1, versionId, fields: [] },
    };
    await this.desk.events.append(tx, actor, begun);
    return { id };
  }

  private faultOf(actor: Actor, agreement: Agreement, kind: VersionKind): Problem | null {
    const { faults } = registerTexts(actor.locale);
    if (isOver(agreement)) return invalid('agreementId', faults.isOver);
    if (kind === 'original') return invalid('kind', faults.notOriginal);
    return inTheMaking(agreement) ? invalid('agreementId', faults.inTheMaking) : null;
  }
}
