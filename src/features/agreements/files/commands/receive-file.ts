import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem, notAllowed, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { MOST_BYTES } from '../domain/agreement-file.js';
import { isFileFault } from '../domain/file-faults.js';
import { fileKinds, namedAs } from '../domain/file-kinds.js';
import { cleanFileName } from '../domain/file-name.js';
import { fileRefused, type ReceivedFile } from '../domain/received-file.js';
import { InspectFile } from '../inspection/inspect-file.js';
import { filesTexts } from '../texts/index.js';
import { AttachFile, type VersionTarget } from './attach-file.js';
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
export type FileTarget = VersionTarget | null;

/** Takes a file in: it arrives piece by piece, is looked into, and is kept with its row or leaves nothing behind. */
@Injectable()
export class ReceiveFile {
  constructor(
    private readonly transactor: Transactor,
    private readonly spool: Spool,
    private readonly inspecting: InspectFile,
    private readonly keeping: KeepFile,
    private readonly attaching: AttachFile,
  ) {}

  async execute(
    actor: Actor,
    target: FileTarget,
    { name, length, content }: ArrivingFile,
  ): Promise<ReceivedFile | Problem> {
    const words = filesTexts(actor.locale);
    const { agencyId } = actor;
    if (agencyId === null) return notAllowed(words.upload.notYours);
    const closed = target && (await this.transactor.read(actor, (tx) => this.attaching.fault(tx, actor, target)));
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
    const settling = target ? this.attaching.settling(actor, target, file) : NOTHING_MORE;
    const id = await this.keeping.execute(actor, { ...file, path, agencyId, purpose }, settling);
    return isProblem(id) ? id : { id, ...file };
  }
}

const NOTHING_MORE: Settling = { prepare: async () => null, attach: async () => undefined };
