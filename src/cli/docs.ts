import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedDocuments } from '../documents.js';

const ROOT = join(import.meta.dirname, '../../..');

const isCurrent = (path: string, text: string): boolean => existsSync(path) && readFileSync(path, 'utf8') === text;

/** Writes what is generated from the code: the schema and `docs/generated`. With `--check`, only says what has drifted. */
export async function run(words: readonly string[]): Promise<void> {
  const documents = await generatedDocuments();
  const drifted = Object.entries(documents).filter(([path, text]) => !isCurrent(join(ROOT, path), text));
  if (words.includes('--check')) {
    if (drifted.length === 0) return;
    throw new Error(
      `Not what the code would generate now: ${drifted.map(([path]) => path).join(', ')}. Run npm run docs.`,
    );
  }
  for (const [path, text] of drifted) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
}
