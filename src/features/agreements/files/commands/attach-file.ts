import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { AgreementStore } from '../../register/data/agreement.store.js';
import { FileStore, type FilePlace } from '../data/file.store.js';
import { mayBeAdded, type RoleToHandIn } from '../domain/agreement-file.js';
import type { AgreementFileChanged } from '../domain/file-events.js';
import { filesTexts } from '../texts/index.js';
import type { Settling } from './keep-file.js';

/** The version that a file goes to, and what it is to it. */
export interface VersionTarget {
  readonly versionId: string;
  readonly role: RoleToHandIn;
}

/** Attaches files to versions, as far as their state takes any. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly store: FileStore,
    private readonly agreements: AgreementStore,
    private readonly events: EventLog,
  ) {}

  settling(actor: Actor, target: VersionTarget, file: { sha256: string; name: string }): Settling {
    const { versionId, role } = target;
    return {
      prepare: async (tx) =>
        (await this.fault(tx, actor, target, true)) ?? (await this.store.same(tx, versionId, role, file)),
      attach: async (tx, fileId) => {
        const place = await this.store.place(tx, versionId);
        if (!place) throw new Error(`Version ${versionId} is gone.`);
        await this.store.attach(tx, versionId, fileId, role);
        if (role === 'draft' || role === 'attachment') await this.agreements.touch(tx, place.agreementId);
        await this.tell(tx, actor, place, { fileId, role });
      },
    };
  }

  private async tell(tx: Tx, actor: Actor, place: FilePlace, { fileId, role }: { fileId: string; role: RoleToHandIn }) {
    const { agreementId, agencyId, versionId } = place;
    const added: AgreementFileChanged = {
      type: 'agreement.file_added',
      subject: `agreement:${agreementId}`,
      payload: { agreementId, agencyId, versionId, fileId, role },
    };
    await this.events.append(tx, actor, added);
  }

  /** Why the version takes no such file; null where it does. */
  async fault(tx: Tx, { locale }: Actor, { versionId, role }: VersionTarget, hold = false): Promise<Problem | null> {
    const { upload } = filesTexts(locale);
    if (!isUuid(versionId)) return notFound();
    const place = hold ? await this.store.hold(tx, versionId) : await this.store.place(tx, versionId);
    if (!place) return notFound();
    if (mayBeAdded(role, place.state)) return null;
    return invalid('versionId', place.state === 'withdrawn' ? upload.over : upload.frozen);
  }
}
