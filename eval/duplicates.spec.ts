import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedServices } from './duplicates/invented-services.js';
import { AIMS, measureDuplicates, pairOf } from './duplicates/measure.js';
import { canScale, scaledServices, type LabelledServices } from './duplicates/scaled-services.js';

const SOME = 6_000;
const real = canScale() ? it : it.skip;

function judge({ records, labelled }: LabelledServices): void {
  const { precision, recall } = measureDuplicates(records, labelled);
  expect(precision).toBeGreaterThanOrEqual(AIMS.precision);
  expect(recall).toBeGreaterThanOrEqual(AIMS.recall);
}

describe('the finding of duplicates, judged', () => {
  it('is as good as it must be on invented services, whatever the seed', () => {
    for (const seed of [7, 8, 9]) judge(inventedServices(seed));
  });

  real(
    'is as good as it must be on a real directory, scaled (needs the shared folder)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'loopkeeper-duplicates-'));
      try {
        judge(await scaledServices(SOME, folder));
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );

  it('asks of a set what it knows: each labelled pair is of two services in it, and the same in every run', () => {
    const { records, labelled } = inventedServices();
    const ids = new Set(records.map(({ id }) => id));
    expect(labelled.size).toBeGreaterThanOrEqual(200);
    expect([...labelled].every((pair) => pair.split(' ').every((id) => ids.has(id)))).toBe(true);
    expect(inventedServices().records).toEqual(records);
  });

  it('measures as it says: a pair that is shown and not labelled costs precision, one labelled and not shown costs recall', () => {
    const { records, labelled } = inventedServices();
    const [dropped = '', ...kept] = labelled;
    const { precision, recall, shown } = measureDuplicates(records, new Set(kept));
    const whole = measureDuplicates(records, labelled);
    expect(shown.some(([pair]) => pair === dropped) ? precision < whole.precision : recall > whole.recall).toBe(true);
    const unseen = new Set([...labelled, pairOf('service-0', 'nobody')]);
    expect(measureDuplicates(records, unseen).recall).toBeLessThan(whole.recall);
  });
});
