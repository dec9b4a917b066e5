import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** The files of a zip archive as text, by their names. */
export async function readZip(bytes: Buffer): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  const zip = await yauzl.fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry()) files[entry.fileName] = await text(await zip.openReadStreamPromise(entry));
  return files;
}
