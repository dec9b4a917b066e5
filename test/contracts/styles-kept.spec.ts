import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const KIT = join(import.meta.dirname, '../../ui-kit');
const BARE_IMPORT = /^import '[^']+\.css';$/m;

const kept: readonly string[] = JSON.parse(readFileSync(join(KIT, 'package.json'), 'utf8')).sideEffects;
const modules = readdirSync(join(KIT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(KIT, 'src', name));
const keeps = (pattern: string, module: string): boolean =>
  pattern.endsWith('/*.ts') ? dirname(module) === dirname(pattern) : module === pattern;
const loadsStyles = modules.filter((path) => BARE_IMPORT.test(readFileSync(path, 'utf8')));

describe('Styles of components', () => {
  it('are loaded by modules of the kit', () => expect(loadsStyles.length).toBeGreaterThan(2));

  it.each(loadsStyles.map((path) => `./${relative(KIT, path)}`))(
    'that %s loads are kept when the screens are built',
    (module) => expect(kept.filter((pattern) => keeps(pattern, module))).not.toEqual([]),
  );
});
