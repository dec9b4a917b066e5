/**
 * Jest on Node 20 cannot require an ES module, and Nest 12 is nothing else. So every package that declares itself
 * ESM is brought down to CommonJS by swc; the list is computed from what is installed, never kept by hand.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageNames = (folder) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`) : [name],
    );

export function esmPackages(folder, found = new Set()) {
  if (!existsSync(folder)) return found;
  for (const name of packageNames(folder)) {
    const manifest = join(folder, name, 'package.json');
    if (!existsSync(manifest)) continue;
    if (JSON.parse(readFileSync(manifest, 'utf8')).type === 'module') found.add(name);
    esmPackages(join(folder, name, 'node_modules'), found);
  }
  return found;
}
