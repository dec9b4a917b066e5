import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { comparedRecord, type ComparedRecord } from '../../src/features/directory/duplicates/domain/compared-record.js';
import type { DirectoryRecord } from '../../src/features/directory/duplicates/domain/directory-record.js';
import { pairOf } from './measure.js';

const SHARED = process.env['LOOPKEEPER_SHARED'] ?? join(process.cwd(), '../shared');
const SCALE = join(SHARED, 'tools/hsds/scale.js');
const BASE = join(SHARED, 'data/haarrrvest-food-hsds3.2.3/services-first2000.ndjson.gz');
/** The weights were chosen by looking at seed 1. */
const SEED = 7;

/** Services with pairs of near-duplicates that are known. */
export interface LabelledServices {
  readonly records: readonly ComparedRecord[];
  readonly labelled: ReadonlySet<string>;
}

/** Whether the tool and its base directory are on this machine. */
export const canScale = (): boolean => [SCALE, BASE].every(existsSync);

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

const twoIds = (line: string): [string, string] => {
  const [one = '', other = ''] = line.split(',');
  return [one, other];
};

/** So many services, made by the tool from a real directory by seeded change into the folder, 3 % of them near-duplicates. */
export async function scaledServices(size: number, folder: string): Promise<LabelledServices> {
  const path = join(folder, 'services.ndjson.gz');
  execFileSync(process.execPath, [SCALE, BASE, String(size), path, '--seed', String(SEED)], { stdio: 'ignore' });
  const lines = readFileSync(`${path}.dups.csv`, 'utf8').trim().split('\n').slice(1);
  return { records: await read(path), labelled: new Set(lines.map((line) => pairOf(...twoIds(line)))) };
}
