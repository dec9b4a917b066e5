import { pipeline, Transform, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportRefused, type ImportLimits } from '../domain/import-limits.js';
import type { SourceFile } from './source-file.js';
import { say } from '../domain/sentences.js';

const isGzip = (name: string): boolean => /\.gz$/i.test(name);

/** Stops a stream that has unpacked to more than it may. */
function limited({ name, bytes }: SourceFile, limits: ImportLimits): Transform {
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length;
      if (passed > limits.bytesOfOneFile) return done(new ImportRefused(say('file_too_large', { name })));
      if (isGzip(name) && passed > limits.bytesBeforeRatio && passed > bytes * limits.ratio) {
        return done(new ImportRefused(say('file_bomb', { name, times: limits.ratio })));
      }
      done(null, chunk);
    },
  });
}

/** What the file says of itself when it breaks off or is damaged. */
export function unreadable(name: string, error: unknown): ImportRefused {
  if (error instanceof ImportRefused) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  if (code === 'Z_BUF_ERROR') return new ImportRefused(say('gzip_incomplete', { name }));
  if (code.startsWith('Z_')) return new ImportRefused(say('file_damaged', { name, why: message }));
  return new ImportRefused(say('file_unread', { name, why: message }));
}

/** The file's bytes, unpacked where it is a gzip, and stopped where it is a bomb. */
export async function unpacked(file: SourceFile, limits: ImportLimits): Promise<Readable> {
  const packed = await file.open().catch((error: unknown) => {
    throw unreadable(file.name, error);
  });
  const guard = limited(file, limits);
  const passErrorOn = (): undefined => undefined;
  return isGzip(file.name)
    ? pipeline(packed, createGunzip(), guard, passErrorOn)
    : pipeline(packed, guard, passErrorOn);
}
