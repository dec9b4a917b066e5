import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, isProblem, notAllowed, notFound, type Problem } from '../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { AgreementStore } from '../../register/data/agreement.store.js';
import { FileStore, type FilePlace } from '../data/file.store.js';
import { mayBeAdded, MOST_BYTES, type RoleToHandIn } from '../domain/agreement-file.js';
import { isFileFault } from '../domain/file-faults.js';
import type { AgreementFileChanged } from '../domain/file-events.js';
import { fileKinds, namedAs } from '../domain/file-kinds.js';
import { cleanFileName } from '../domain/file-name.js';
import { fileRefused, type ReceivedFile } from '../domain/received-file.js';
import { InspectFile } from '../inspection/inspect-file.js';
import { filesTexts } from '../texts/index.js';
import { KeepFile, type Settling } from './keep-file.js';
import { Spool, type SpooledFile } from './spool.js';

/** A file on its way in. */
export interface ArrivingFile {
  /** As it is called where it comes from. */
  readonly name: string;
  /** How long it says it is; null where it does not. */
  readonly length: number | null;
  readonly content: Readable;
}

/** Where it belongs: to a version; or to the agency alone, as proof of an attestation or a licence. */
export type FileTarget = { readonly versionId: string; readonly role: RoleToHandIn } | null;

/** Takes a file in: it arrives piece by piece, is looked into, and is kept with its row or leaves nothing behind. */
@Injectable()
export class ReceiveFile {
  constructor(
    private readonly transactor: Transactor,
    private readonly spool: Spool,
    private readonly inspecting: InspectFile,
    private readonly keeping: KeepFile,
    private readonly store: FileStore,
    private readonly agreements: AgreementStore,
    private readonly events: EventLog,
  ) {}

  async execute(
    actor: Actor,
    target: FileTarget,
    { name, length, content }: ArrivingFile,
  ): Promise<ReceivedFile | Problem> {
    const words = filesTexts(actor.locale);
    const { agencyId } = actor;
    if (agencyId === null) return notAllowed(words.upload.notYours);
    const closed = target && (await this.transactor.read(actor, (tx) => this.fault(tx, actor, target)));
    if (closed) return closed;
    if (length !== null && length > MOST_BYTES) return fileRefused('too_large', words);
    const received = await this.spool.during(content, (file) => this.take({ actor, agencyId, target, name }, file));
    return isFileFault(received) ? fileRefused(received, words) : received;
  }

  private async take(
    { actor, agencyId, target, name }: { actor: Actor; agencyId: string; target: FileTarget; name: string },
    { path, bytes, sha256 }: SpooledFile,
  ): Promise<ReceivedFile | Problem> {
    const clean = cleanFileName(name);
    const found = await this.inspecting.execute(path, clean);
    if ('fault' in found) return fileRefused(found.fault, filesTexts(actor.locale), found);
    const { mediaType } = fileKinds[found.kind];
    const file = { name: namedAs(clean, found.kind), mediaType, bytes, sha256 };
    const purpose = target ? 'agreement' : 'attestation';
    const settling = target ? this.settling(actor, target, file) : NOTHING_MORE;
    const id = await this.keeping.execute(actor, { ...file, path, agencyId, purpose }, settling);
    return isProblem(id) ? id : { id, ...file };
  }

  private settling(actor: Actor, target: NonNullable<FileTarget>, file: { sha256: string; name: string }): Settling {
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
  private async fault(
    tx: Tx,
    { locale }: Actor,
    { versionId, role }: NonNullable<FileTarget>,
    hold = false,
  ): Promise<Problem | null> {
    const { upload } = filesTexts(locale);
    if (!isUuid(versionId)) return notFound();
    const place = hold ? await this.store.hold(tx, versionId) : await this.store.place(tx, versionId);
    if (!place) return notFound();
    if (mayBeAdded(role, place.state)) return null;
    return invalid('versionId', place.state === 'withdrawn' ? upload.over : upload.frozen);
  }
}

const NOTHING_MORE: Settling = { prepare: async () => null, attach: async () => undefined };
