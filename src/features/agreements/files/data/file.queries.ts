import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { AgreementFile } from '../domain/agreement-file.js';

const OF_VERSIONS = `
  SELECT f.id, af.version_id AS "versionId", f.name, af.role, f.media_type AS "mediaType", f.bytes::int AS bytes, f.sha256, f.stored_at AS "storedAt",
         u.display_name AS "storedBy",
         (SELECT count(*)::int FROM file_downloads d
           WHERE d.file_id = f.id AND ((SELECT app.actor_kind()) <> 'partner' OR d.agency_id = (SELECT app.agency_id()))) AS downloads
    FROM agreement_files af
    JOIN files f ON f.id = af.file_id
    LEFT JOIN users u ON u.id = f.stored_by
   WHERE af.version_id = ANY ($1::uuid[])
   ORDER BY f.stored_at, f.id`;

/** Reads the files of versions. */
@Injectable()
export class FileQueries {
  ofVersions(tx: Tx, versionIds: readonly string[]): Promise<AgreementFile[]> {
    return tx.query(OF_VERSIONS, [versionIds]);
  }
}
