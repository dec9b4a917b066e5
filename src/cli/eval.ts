import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = join(import.meta.dirname, '../../eval');

/** Runs one evaluation of `eval/` by its name. It ends with 1 when what it measures is worse than it may be. */
export async function run([name = '', ...words]: readonly string[]): Promise<void> {
  const path = join(FOLDER, `${name}.js`);
  const names = existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((file) => /^[a-z]+\.js$/.test(file))
        .map((file) => file.slice(0, -3))
    : [];
  if (!names.includes(name))
    throw new Error(`There is no evaluation ${name || '(none given)'}. There are: ${names.join(', ')}.`);
  const { evaluate }: { evaluate: (words: readonly string[]) => Promise<boolean> } = await import(
    pathToFileURL(path).href
  );
  process.exit((await evaluate(words)) ? 0 : 1);
}
