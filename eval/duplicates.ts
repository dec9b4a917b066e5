import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ComparedRecord } from '../src/features/directory/duplicates/domain/compared-record.js';
import { LIKELY_FROM, type PairScore } from '../src/features/directory/duplicates/domain/score-pair.js';
import { inventedServices } from './duplicates/invented-services.js';
import { AIMS, measureDuplicates, share, type DuplicatesMeasured } from './duplicates/measure.js';
import { canScale, scaledServices, type LabelledServices } from './duplicates/scaled-services.js';

const USUAL_SIZE = 30_000;

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

function report({ records, labelled }: LabelledServices, measured: DuplicatesMeasured, ms: number): boolean {
  const { precision, recall, shown, scored } = measured;
  const compared = [...labelled].filter((pair) => scored.has(pair)).length;
  console.log(
    `${records.length} services with ${labelled.size} labelled near-duplicates; ${scored.size} pairs compared in ${(ms / 1000).toFixed(1)} s, ${percent(share(compared, labelled.size))} of the labelled among them.`,
  );
  console.log(
    `precision ${percent(precision)} (at least ${percent(AIMS.precision)}), recall ${percent(recall)} (at least ${percent(AIMS.recall)}), ${shown.length} shown.`,
  );
  return precision >= AIMS.precision && recall >= AIMS.recall;
}

/** What each score would bring, to choose the bands by. */
function tellBands(labelled: ReadonlySet<string>, scored: ReadonlyMap<string, PairScore>): void {
  for (const from of [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99]) {
    const shown = [...scored].filter(([, { score }]) => score >= from);
    const right = shown.filter(([pair]) => labelled.has(pair)).length;
    console.log(
      `from ${from}: precision ${share(right, shown.length).toFixed(3)}, recall ${share(right, labelled.size).toFixed(3)}`,
    );
  }
}

function tellMistakes(
  records: readonly ComparedRecord[],
  labelled: ReadonlySet<string>,
  scored: ReadonlyMap<string, PairScore>,
  shown: readonly (readonly [string, PairScore])[],
): void {
  const byId = new Map(records.map((record) => [record.id, record]));
  const tell = (pair: string): void => {
    const { score, reasons } = scored.get(pair) ?? { score: null, reasons: [] };
    console.log(score, reasons.join(' '), ...pair.split(' ').map((id) => JSON.stringify(byId.get(id))));
  };
  console.log('\nshown, and not labelled:');
  for (const [pair] of shown.filter(([pair]) => !labelled.has(pair)).slice(0, 25)) tell(pair);
  console.log('\nlabelled, and not shown:');
  for (const pair of [...labelled].filter((pair) => (scored.get(pair)?.score ?? 0) < LIKELY_FROM).slice(0, 25))
    tell(pair);
}

function judge(set: LabelledServices, isLoud: boolean): boolean {
  const from = performance.now();
  const measured = measureDuplicates(set.records, set.labelled);
  const isGood = report(set, measured, performance.now() - from);
  if (isLoud) tellBands(set.labelled, measured.scored);
  if (isLoud) tellMistakes(set.records, set.labelled, measured.scored, measured.shown);
  return isGood;
}

/** How well duplicates of services are found among near-duplicates that are known: precision and recall, and the time. --size N, --mistakes. */
export async function evaluate(words: readonly string[]): Promise<boolean> {
  const isLoud = words.includes('--mistakes');
  console.log('Invented services:');
  const isGood = judge(inventedServices(), isLoud);
  if (!canScale()) {
    console.log(
      'The real ones are skipped: the shared folder with scale.js and its base directory is not on this machine.',
    );
    return isGood;
  }
  const size = words.includes('--size') ? Number(words[words.indexOf('--size') + 1]) : USUAL_SIZE;
  const folder = mkdtempSync(join(tmpdir(), 'loopkeeper-duplicates-'));
  try {
    console.log('Services of a real directory, scaled:');
    return judge(await scaledServices(size, folder), isLoud) && isGood;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
