import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { newId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { VersionState } from '../../register/domain/agreement-version.js';
import type { FileRole } from '../domain/agreement-file.js';

const PLACE = `
  SELECT a.id AS "agreementId", a.agency_id AS "agencyId", v.id AS "versionId", v.state
    FROM agreement_versions v JOIN agreements a ON a.id = v.agreement_id WHERE v.id = $1`;
const ADD = `
  INSERT INTO files (id, agency_id, purpose, name, media_type, bytes, sha256, storage_key, stored_by, stored_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id`;
const ATTACH = 'INSERT INTO agreement_files (version_id, file_id, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
const SAME = `
  SELECT f.id FROM agreement_files af JOIN files f ON f.id = af.file_id WHERE af.version_id = $1 AND af.role = $2 AND f.sha256 = $3 AND f.name = $4`;
const ROLE = 'SELECT role FROM agreement_files WHERE version_id = $1 AND file_id = $2';
const DETACH = 'DELETE FROM agreement_files WHERE version_id = $1 AND file_id = $2';
const KEPT = `SELECT id, name, media_type AS "mediaType", bytes::int AS bytes, storage_key AS "storageKey" FROM files WHERE id = $1`;
const HAS_KEY = 'SELECT id FROM files WHERE storage_key = $1';
const LOG = `
  INSERT INTO file_downloads (id, file_id, at, actor_kind, user_id, agency_id, actor_name) VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** The version that a file goes to, as its keepers see it. */
export interface FilePlace {
  readonly agreementId: string;
  readonly agencyId: string;
  readonly versionId: string;
  readonly state: VersionState;
}

export interface FileToAdd {
  readonly id: string;
  readonly agencyId: string;
  readonly purpose: 'agreement' | 'receipt' | 'attestation' | 'packet';
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly storageKey: string;
  readonly storedBy: string | null;
  readonly storedAt: Date;
}

export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly storageKey: string;
}

/** The rows of files; their bytes lie in the storage. Row-level security shows each side its own. */
@Injectable()
export class FileStore {
  async place(tx: Tx, versionId: string): Promise<FilePlace | null> {
    const [place] = await tx.query<FilePlace[]>(PLACE, [versionId]);
    return place ?? null;
  }

  /** The same, and nobody moves the agreement until the transaction ends. */
  async hold(tx: Tx, versionId: string): Promise<FilePlace | null> {
    const [place] = await tx.query<FilePlace[]>(`${PLACE} FOR UPDATE OF a`, [versionId]);
    return place ?? null;
  }

  /** Whether it was new: a file is added once under its id. */
  async add(tx: Tx, file: FileToAdd): Promise<boolean> {
    const { id, agencyId, purpose, name, mediaType, bytes, sha256, storageKey, storedBy, storedAt } = file;
    const values = [id, agencyId, purpose, name, mediaType, bytes, sha256, storageKey, storedBy, storedAt];
    return (await tx.query<unknown[]>(ADD, values)).length > 0;
  }

  async attach(tx: Tx, versionId: string, fileId: string, role: FileRole): Promise<void> {
    await tx.query(ATTACH, [versionId, fileId, role]);
  }

  /** The file of the same name and content that a version has already. */
  async same(
    tx: Tx,
    versionId: string,
    role: FileRole,
    { sha256, name }: { sha256: string; name: string },
  ): Promise<string | null> {
    const [file] = await tx.query<{ id: string }[]>(SAME, [versionId, role, sha256, name]);
    return file?.id ?? null;
  }

  async roleOf(tx: Tx, versionId: string, fileId: string): Promise<FileRole | null> {
    const [row] = await tx.query<{ role: FileRole }[]>(ROLE, [versionId, fileId]);
    return row?.role ?? null;
  }

  async detach(tx: Tx, versionId: string, fileId: string): Promise<void> {
    await tx.query(DETACH, [versionId, fileId]);
  }

  async kept(tx: Tx, id: string): Promise<KeptFile | null> {
    const [file] = await tx.query<KeptFile[]>(KEPT, [id]);
    return file ?? null;
  }

  /** Whether a file of the database has its bytes under a key. */
  async hasKey(tx: Tx, storageKey: string): Promise<boolean> {
    return (await tx.query<unknown[]>(HAS_KEY, [storageKey])).length > 0;
  }

  async logCopy(tx: Tx, actor: Actor, fileId: string, at: Date): Promise<void> {
    await tx.query(LOG, [newId(), fileId, at, actor.kind, actor.userId, actor.agencyId, actor.name]);
  }
}
