import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, isProblem, notAllowed, notFound, staleVersion, type Problem } from '../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { categoryByCode } from '../../../directory/index.js';
import { PromiseStore, type KeptPromise, type LockedVersion } from '../data/promise.store.js';
import { promisesFault, type AgreementPromise } from '../domain/promise.js';
import { gateTexts } from '../texts/index.js';

export interface KeepPromisesRequest {
  readonly versionId: string;
  readonly seenVersion: number;
  readonly promises: readonly AgreementPromise[];
}

/** Writes what a version in the making promises, as a whole; once it was offered it is frozen. */
@Injectable()
export class KeepPromises {
  constructor(
    private readonly transactor: Transactor,
    private readonly store: PromiseStore,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, request: KeepPromisesRequest): Promise<readonly KeptPromise[] | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const version = await this.draft(tx, actor, request);
      if (isProblem(version)) return version;
      const fault = await this.fault(tx, actor, version, request.promises);
      if (fault) return fault;

      const { versionId, promises } = request;
      await this.store.replace(tx, versionId, version, promises, this.clock.now());
      await this.events.append(tx, actor, {
        type: 'agreement.promises_kept',
        subject: `agreement:${version.agreementId}`,
        payload: { agreementId: version.agreementId, versionId, count: promises.length },
      });
      return this.store.ofVersions(tx, [versionId]);
    });
  }

  /** What versions promise, as far as the actor sees them. */
  ofVersions(actor: Actor, versionIds: readonly string[]): Promise<readonly KeptPromise[]> {
    return this.transactor.read(actor, (tx) => this.store.ofVersions(tx, versionIds));
  }

  private async draft(
    tx: Tx,
    { locale, agencyId }: Actor,
    { versionId, seenVersion }: KeepPromisesRequest,
  ): Promise<LockedVersion | Problem> {
    const texts = gateTexts(locale);
    const version = isUuid(versionId) ? await this.store.lock(tx, versionId) : null;
    if (version?.agencyId !== agencyId || !version) return notFound();
    if (version.seen !== seenVersion) return staleVersion(version.seen, [texts.promisesChanged]);
    return version.state === 'draft' ? version : notAllowed(texts.promiseFaults.onlyDrafts);
  }

  private async fault(
    tx: Tx,
    { locale }: Actor,
    { agreementId }: LockedVersion,
    promises: readonly AgreementPromise[],
  ): Promise<Problem | null> {
    const faults = gateTexts(locale).promiseFaults;
    const fault = promisesFault(promises, faults);
    if (fault) return fault;
    const unknown = promises.findIndex(({ category }) => category !== null && !categoryByCode(category));
    if (unknown !== -1) return invalid(`promises.${unknown}.category`, faults.category);
    const strangers = await this.store.strangers(tx, agreementId, [
      ...new Set(promises.flatMap(({ serviceIds }) => serviceIds)),
    ]);
    const strange = promises.findIndex(({ serviceIds }) => serviceIds.some((id) => strangers.includes(id)));
    return strange === -1 ? null : invalid(`promises.${strange}.serviceIds`, faults.services);
  }
}
