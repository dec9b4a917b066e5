import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import { Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { UploadStore } from '../data/upload.store.js';
import { say } from '../domain/sentences.js';

/** A good size for a row; a file is hardly ever a multiple of it. */
const CHUNK = 1 << 20;
export const MOST_MEGABYTES = 256;
const KEPT_DAYS = 7;

const HEAD = 4_096;

/** Whether the first bytes are those of something that an import may read: an archive, or text. */
function isReadable(head: Buffer): boolean {
  const isZip = head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
  return isZip || isGzip || isUtf16 || !head.includes(0);
}

/** A name without folders, as the file is called on the machine it comes from. */
const nameOf = (written: string): string =>
  (written.split(/[\\/]/).at(-1) ?? '').replace(/[^\p{L}\p{N} ._-]/gu, '_').slice(-120) || 'upload';

const refused = (message: string): Problem<'UPLOAD_REFUSED'> =>
  new Problem('UPLOAD_REFUSED', message, { field: 'file' });

/** Takes in a file to be imported, a megabyte at a time; a file that breaks off or is none is not kept. */
@Injectable()
export class ReceiveUpload {
  constructor(
    private readonly transactor: Transactor,
    private readonly uploads: UploadStore,
    private readonly clock: Clock,
  ) {}

  /** Answers with the id under which the file waits. */
  async execute(actor: Actor, fileName: string, content: AsyncIterable<unknown>): Promise<string | Problem> {
    const id = newId();
    const now = this.clock.now();
    await this.transactor.run(actor, async (tx) => {
      await this.uploads.forgetOlder(tx, new Date(now.getTime() - KEPT_DAYS * 86_400_000));
      await this.uploads.begin(tx, actor, { id, fileName: nameOf(fileName), at: now });
    });
    const fault = await this.keep(actor, id, content).catch((error: unknown) => {
      if (error instanceof Error && /aborted|ECONNRESET/i.test(error.message))
        return say('upload_broken', {}, actor.locale);
      throw error;
    });
    await this.transactor.run(actor, (tx) => (fault ? this.uploads.remove(tx, id) : this.uploads.complete(tx, id)));
    return fault ? refused(fault) : id;
  }

  private async keep(actor: Actor, id: string, content: AsyncIterable<unknown>): Promise<string | null> {
    let pending = Buffer.alloc(0);
    let nr = 0;
    let bytes = 0;
    for await (const part of content) {
      if (!Buffer.isBuffer(part)) continue;
      if (
        bytes < HEAD &&
        !isReadable(bytes === 0 ? part.subarray(0, HEAD) : Buffer.concat([pending, part]).subarray(0, HEAD))
      )
        return say('upload_unreadable', {}, actor.locale);
      bytes += part.length;
      if (bytes > MOST_MEGABYTES << 20) return say('upload_too_large', { most: MOST_MEGABYTES }, actor.locale);
      pending = Buffer.concat([pending, part]);
      for (; pending.length >= CHUNK; pending = pending.subarray(CHUNK))
        await this.add(actor, id, nr++, pending.subarray(0, CHUNK));
    }
    if (bytes === 0) return say('upload_empty', {}, actor.locale);
    if (pending.length > 0) await this.add(actor, id, nr, pending);
    return null;
  }

  private async add(actor: Actor, id: string, nr: number, chunk: Buffer): Promise<void> {
    await this.transactor.run(actor, (tx) => this.uploads.add(tx, id, nr, chunk));
  }
}
