import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { AgreementStore } from '../../register/data/agreement.store.js';
import { FileStore } from '../data/file.store.js';
import type { AgreementFileChanged } from '../domain/file-events.js';
import { filesTexts } from '../texts/index.js';

export interface RemovedFile {
  readonly fileId: string;
  readonly versionId: string;
}

/** Takes a file off a draft. What it was stays on record, for other versions may have it; what was offered is never touched. */
@Injectable()
export class RemoveFile {
  constructor(
    private readonly transactor: Transactor,
    private readonly store: FileStore,
    private readonly agreements: AgreementStore,
    private readonly events: EventLog,
  ) {}

  execute(actor: Actor, versionId: string, fileId: string): Promise<RemovedFile | Problem> {
    return this.transactor.run(actor, async (tx) => {
      if (!isUuid(versionId) || !isUuid(fileId)) return notFound();
      const place = await this.store.hold(tx, versionId);
      const role = place && (await this.store.roleOf(tx, versionId, fileId));
      if (!place || !role) return notFound();
      if (place.state !== 'draft') return invalid('versionId', filesTexts(actor.locale).upload.onlyFromDraft);
      await this.store.detach(tx, versionId, fileId);
      await this.agreements.touch(tx, place.agreementId);
      const removed: AgreementFileChanged = {
        type: 'agreement.file_removed',
        subject: `agreement:${place.agreementId}`,
        payload: { agreementId: place.agreementId, agencyId: place.agencyId, versionId, fileId, role },
      };
      await this.events.append(tx, actor, removed);
      return { fileId, versionId };
    });
  }
}
