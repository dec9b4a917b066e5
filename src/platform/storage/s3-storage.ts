import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { Readable } from 'node:stream';
import { checkKey, FileStorage } from './file-storage.js';

/** How a bucket of an S3-compatible service is reached. */
export interface S3Address {
  /** Without one, Amazon's own for the region. */
  readonly endpoint: string | undefined;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The bucket in the path instead of the host name, as most services beside Amazon's want it. */
  readonly forcePathStyle: boolean;
}

/** The smallest part that a multipart upload may have: one of them is held in memory at a time. */
const PART = 5 << 20;
const TRIES = 3;
const PATIENCE_MS = 30_000;

/** A bucket that is missing is another matter: then nothing is right. */
const isMissing = (error: unknown): boolean => error instanceof NoSuchKey;

/** Keeps files in a bucket. Small ones go in one request, larger ones in parts; an upload that breaks off is taken back. */
export class S3Storage extends FileStorage {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey, forcePathStyle }: S3Address) {
    super();
    this.bucket = bucket;
    this.client = new S3Client({
      ...(endpoint ? { endpoint } : {}),
      region,
      forcePathStyle,
      credentials: { accessKeyId, secretAccessKey },
      maxAttempts: TRIES,
      requestHandler: { connectionTimeout: PATIENCE_MS, requestTimeout: PATIENCE_MS },
      // Services beside Amazon's need not know the newer checksums; the SHA-256 of every file stands in the database.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async put(key: string, content: Readable): Promise<void> {
    const upload = new Upload({
      client: this.client,
      params: { Bucket: this.bucket, Key: checkKey(key), Body: content },
      partSize: PART,
      queueSize: 1,
      leavePartsOnError: false,
    });
    await upload.done();
  }

  async get(key: string): Promise<Readable | null> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: checkKey(key) }));
      return Body instanceof Readable ? Body : null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: checkKey(key) }));
  }
}
