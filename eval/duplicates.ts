import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { blockingKeys } from '../src/features/directory/duplicates/domain/blocking-keys.js';
import { comparedRecord, type ComparedRecord } from '../src/features/directory/duplicates/domain/compared-record.js';
import type { DirectoryRecord } from '../src/features/directory/duplicates/domain/directory-record.js';
import { MOST_IN_GROUP } from '../src/features/directory/duplicates/domain/pairs-to-compare.js';
import { LIKELY_FROM, scorePair, type PairScore } from '../src/features/directory/duplicates/domain/score-pair.js';

const SHARED = process.env['LOOPKEEPER_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const SCALE = join(SHARED, 'tools/hsds/scale.js');
const BASE = join(SHARED, 'data/haarrrvest-food-hsds3.2.3/services-first2000.ndjson.gz');
const AIMS = { precision: 0.95, recall: 0.85 };
const USUAL_SIZE = 30_000;
/** The weights were chosen by looking at seed 1. */
const SEED = 7;

/** A service as the scaled file nests it, as far as it is read here. */
interface NestedService {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly email?: string;
  readonly phones?: readonly { readonly number: string }[];
  readonly organization: { readonly id: string; readonly name: string };
  readonly service_at_locations?: readonly {
    readonly location: {
      readonly latitude?: number;
      readonly longitude?: number;
      readonly phones?: readonly { readonly number: string }[];
      readonly addresses?: readonly {
        readonly address_1?: string;
        readonly city?: string;
        readonly postal_code?: string;
      }[];
    };
  }[];
}

const recordOf = (service: NestedService): DirectoryRecord => {
  const places = (service.service_at_locations ?? []).map(({ location }) => location);
  return {
    kind: 'service',
    id: service.id,
    name: service.name,
    organizationId: service.organization.id,
    organizationName: service.organization.name,
    description: service.description ?? null,
    phones: [...(service.phones ?? []), ...places.flatMap(({ phones = [] }) => phones)].map(({ number }) => number),
    webPages: service.url ? [service.url] : [],
    emails: service.email ? [service.email] : [],
    addresses: places.flatMap(({ addresses = [] }) =>
      addresses.map(({ address_1: line = null, city = null, postal_code: postalCode = null }) => ({
        line,
        city,
        postalCode,
      })),
    ),
    points: places.flatMap(({ latitude, longitude }) =>
      latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }],
    ),
  };
};

async function read(path: string): Promise<readonly ComparedRecord[]> {
  const records: ComparedRecord[] = [];
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()) });
  for await (const line of lines) if (line !== '') records.push(comparedRecord(recordOf(JSON.parse(line))));
  return records;
}

/** The pairs that share a key, each once, with what they score. */
function candidates(records: readonly ComparedRecord[]): ReadonlyMap<string, PairScore> {
  const groups = new Map<string, number[]>();
  for (const [n, record] of records.entries())
    for (const key of blockingKeys(record)) {
      const group = groups.get(key);
      if (group) group.push(n);
      else groups.set(key, [n]);
    }
  const scored = new Map<string, PairScore>();
  for (const group of groups.values()) {
    if (group.length > MOST_IN_GROUP) continue;
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) {
        const [a, b] = [records[one], records[other]];
        const pair = a && b && pairOf(a.id, b.id);
        if (pair && !scored.has(pair)) scored.set(pair, scorePair(a, b));
      }
  }
  return scored;
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function made(size: number, folder: string): string {
  const path = join(folder, 'services.ndjson.gz');
  execFileSync(process.execPath, [SCALE, BASE, String(size), path, '--seed', String(SEED)], { stdio: 'ignore' });
  return path;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function report(
  records: readonly ComparedRecord[],
  labelled: ReadonlySet<string>,
  ms: number,
  scored: ReadonlyMap<string, PairScore>,
  isLoud: boolean,
): boolean {
  const shown = [...scored].filter(([, { score }]) => score >= LIKELY_FROM);
  const right = shown.filter(([pair]) => labelled.has(pair)).length;
  const compared = [...labelled].filter((pair) => scored.has(pair)).length;
  const [precision, recall] = [share(right, shown.length), share(right, labelled.size)];
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
  console.log(
    `${records.length} services with ${labelled.size} labelled near-duplicates; ${scored.size} pairs compared in ${(ms / 1000).toFixed(1)} s, ${percent(share(compared, labelled.size))} of the labelled among them.`,
  );
  console.log(
    `precision ${percent(precision)} (at least ${percent(AIMS.precision)}), recall ${percent(recall)} (at least ${percent(AIMS.recall)}), ${shown.length} shown.`,
  );
  if (isLoud) tellBands(labelled, scored);
  if (isLoud) tellMistakes(records, labelled, scored, shown);
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

/** How well duplicates of services are found among near-duplicates that are known: precision and recall, and the time. --size N, --mistakes. */
export async function evaluate(words: readonly string[]): Promise<boolean> {
  if (![SCALE, BASE].every(existsSync)) {
    console.log('Skipped: the shared folder with scale.js and its base directory is not on this machine.');
    return true;
  }
  const size = words.includes('--size') ? Number(words[words.indexOf('--size') + 1]) : USUAL_SIZE;
  const folder = mkdtempSync(join(tmpdir(), 'loopkeeper-duplicates-'));
  try {
    const path = made(size, folder);
    const labelled = new Set(readFileSync(`${path}.dups.csv`, 'utf8').trim().split('\n').slice(1).map((line) => pairOf(...twoIds(line)))); // prettier-ignore
    const from = performance.now();
    const records = await read(path);
    const scored = candidates(records);
    return report(records, labelled, performance.now() - from, scored, words.includes('--mistakes'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const twoIds = (line: string): [string, string] => {
  const [one = '', other = ''] = line.split(',');
  return [one, other];
};
