import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = join(import.meta.dirname, '../../bench');

/** Runs one benchmark of `bench/` by its name. They measure; they assert nothing. */
export async function run([name = '', ...words]: readonly string[]): Promise<void> {
  const path = join(FOLDER, `${name}.js`);
  const names = existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((file) => /^[a-z]+(-write)?\.js$/.test(file))
        .map((file) => file.slice(0, -3))
    : [];
  if (!names.includes(name))
    throw new Error(`There is no benchmark ${name || '(none given)'}. There are: ${names.join(', ')}.`);
  const { bench }: { bench: (words: readonly string[]) => Promise<void> } = await import(pathToFileURL(path).href);
  await bench(words);
  process.exit(0);
}
