import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { FolderStorage } from './folder-storage.js';
import type { FileStorage } from './file-storage.js';

/** The storage that the settings name: a bucket where one is named, else a folder of the data folder. */
export async function storageOf(settings: Settings): Promise<FileStorage> {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  if (!bucket || !accessKeyId || !secretAccessKey) return new FolderStorage(join(settings.DATA_DIR, 'files'));
  // Loaded only where it is used: whoever keeps files in a folder does not pay for it at every start.
  const { S3Storage } = await import('./s3-storage.js');
  const { S3_ENDPOINT: endpoint, S3_REGION: region, S3_FORCE_PATH_STYLE: forcePathStyle } = settings;
  return new S3Storage({ endpoint, bucket, region, accessKeyId, secretAccessKey, forcePathStyle });
}
