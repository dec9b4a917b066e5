import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(process.cwd(), 'partner-portal/dist');
const MOST = 150_000;

/** The scripts that the first page names, and what those import at once. */
function firstLoad(): Set<string> {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8');
  const waiting = [...page.matchAll(/(?:src|href)="\/portal\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path);
  const found = new Set<string>();
  for (const path of waiting) {
    if (path === undefined || found.has(path)) continue;
    found.add(path);
    const code = readFileSync(join(DIST, path), 'utf8');
    waiting.push(...[...code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, name]) => `assets/${name}`));
  }
  return found;
}

describe('the first load of the portal', () => {
  it('is at most 150 kB of JavaScript, compressed as it is served', () => {
    const bytes = [...firstLoad()].map((path) => readFileSync(join(DIST, `${path}.br`)).length);

    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((total, each) => total + each, 0)).toBeLessThanOrEqual(MOST);
  });
});
