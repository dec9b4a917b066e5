import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import type { Tx } from '../../../../platform/database/transactor.js';

interface Begun {
  readonly id: string;
  readonly fileName: string;
  readonly at: Date;
}

/** Keeps uploaded files in the database until they are imported: whoever imports them may be another process, elsewhere. */
@Injectable()
export class UploadStore {
  async begin(tx: Tx, actor: Actor, { id, fileName, at }: Begun): Promise<void> {
    await tx.query(
      `INSERT INTO import_uploads (id, file_name, state, uploaded_at, user_id, by_name) VALUES ($1, $2, 'receiving', $3, $4, $5)`,
      [id, fileName, at, actor.userId, actor.name],
    );
  }

  async add(tx: Tx, id: string, nr: number, chunk: Buffer): Promise<void> {
    await tx.query('INSERT INTO import_upload_chunks (upload_id, nr, content) VALUES ($1, $2, $3)', [id, nr, chunk]);
    await tx.query('UPDATE import_uploads SET bytes = bytes + $2 WHERE id = $1', [id, chunk.length]);
  }

  async complete(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE import_uploads SET state = 'ready' WHERE id = $1`, [id]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query('DELETE FROM import_upload_chunks WHERE upload_id = $1', [id]);
    await tx.query(`UPDATE import_uploads SET state = 'removed' WHERE id = $1`, [id]);
  }

  /** Files that nobody imported go after some days, unless a run still waits for them. */
  async forgetOlder(tx: Tx, before: Date): Promise<void> {
    const old = `SELECT u.id FROM import_uploads u WHERE u.uploaded_at < $1 AND u.state <> 'removed'
      AND NOT EXISTS (SELECT FROM import_runs r WHERE r.upload_id = u.id AND r.state IN ('queued', 'running'))`;
    await tx.query(`DELETE FROM import_upload_chunks WHERE upload_id IN (${old})`, [before]);
    await tx.query(`UPDATE import_uploads SET state = 'removed' WHERE id IN (${old})`, [before]);
  }

  /** The name of a file that is whole; null when there is none. */
  async nameOf(tx: Tx, id: string): Promise<string | null> {
    const [upload] = await tx.query<{ file_name: string }[]>(
      `SELECT file_name FROM import_uploads WHERE id = $1 AND state = 'ready'`,
      [id],
    );
    return upload?.file_name ?? null;
  }

  async chunk(tx: Tx, id: string, nr: number): Promise<Buffer | null> {
    const [chunk] = await tx.query<{ content: Buffer }[]>(
      'SELECT content FROM import_upload_chunks WHERE upload_id = $1 AND nr = $2',
      [id, nr],
    );
    return chunk?.content ?? null;
  }
}
