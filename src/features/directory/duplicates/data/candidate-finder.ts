import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { blockingKeys } from '../domain/blocking-keys.js';
import { comparedRecord, type ComparedRecord } from '../domain/compared-record.js';
import { DUPLICATE_KINDS, type DirectoryRecord, type DuplicateKind } from '../domain/directory-record.js';
import { MOST_IN_GROUP } from '../domain/pairs-to-compare.js';
import { POSSIBLE_FROM, scorePair } from '../domain/score-pair.js';
import * as sql from './candidate.sql.js';
import { CHANGED, firstRecords, recordsAfter, recordsOf } from './directory-records.sql.js';

const ACTOR = systemActor('duplicates.find');
const RECORDS_AT_ONCE = 5_000;
const PAIRS_AT_ONCE = 10_000;
/** Transactions that began before the last look may have ended after it. */
const OVERLAP_MS = 15 * 60_000;
/** More changed records than this are looked at with all others. */
const MANY = 5_000;

interface Pair {
  readonly first: string;
  readonly second: string;
}

interface Look {
  readonly lookedAt: Date | null;
  readonly lastChange: string;
  readonly newestChange: string;
}

/** Looks for records that are in the directory twice: all of it, or what changed since the last look. */
@Injectable()
export class CandidateFinder {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
  ) {}

  /** Compares everything; 100,000 services take some twenty seconds. */
  async findAll(): Promise<void> {
    const from = performance.now();
    const look = await this.look();
    const startedAt = this.clock.now();
    for (const kind of DUPLICATE_KINDS) await this.find(kind, null, startedAt);
    await this.looked(look, startedAt, (performance.now() - from) / 1000);
  }

  /** Compares what changed since the last look with all others. */
  async findChanged(): Promise<void> {
    const look = await this.look();
    if (!look?.lookedAt) return this.findAll();
    const startedAt = this.clock.now();
    const since = new Date(look.lookedAt.getTime() - OVERLAP_MS);
    for (const kind of DUPLICATE_KINDS) {
      const changed = await this.run<{ id: string }>(CHANGED[kind], [look.lastChange, since]);
      if (changed.length > MANY) return this.findAll();
      if (changed.length > 0) await this.find(kind, changed.map(({ id }) => id), startedAt); // prettier-ignore
    }
    await this.looked(look, startedAt, null);
  }

  private async find(kind: DuplicateKind, ids: readonly string[] | null, startedAt: Date): Promise<void> {
    await this.remember(kind, ids);
    const look = newId();
    const pairs = await (ids === null
      ? this.run<Pair>(sql.ALL_PAIRS, [kind, MOST_IN_GROUP])
      : this.run<Pair>(sql.PAIRS_WITH, [kind, MOST_IN_GROUP, ids]));
    for (let from = 0; from < pairs.length; from += PAIRS_AT_ONCE)
      await this.score(kind, pairs.slice(from, from + PAIRS_AT_ONCE), { look, at: startedAt });
    await this.transactor.run(ACTOR, (tx) => changedRows(tx, sql.FORGET_CANDIDATES, [kind, look, ids]));
  }

  /** Keeps the records in the forms in which they are compared. */
  private async remember(kind: DuplicateKind, ids: readonly string[] | null): Promise<void> {
    await this.transactor.run(ACTOR, (tx) => changedRows(tx, sql.FORGET_RECORDS, [kind, ids]));
    if (ids !== null) return this.keep(kind, await this.run(recordsOf(kind), [ids]));
    let records: readonly DirectoryRecord[] = await this.run(firstRecords(kind), [RECORDS_AT_ONCE]);
    while (records.length > 0) {
      await this.keep(kind, records);
      records = await this.run(recordsAfter(kind), [RECORDS_AT_ONCE, records.at(-1)?.id]);
    }
  }

  private async keep(kind: DuplicateKind, records: readonly DirectoryRecord[]): Promise<void> {
    const kept = records
      .map(comparedRecord)
      .map((compared) => ({ id: compared.id, keys: blockingKeys(compared), compared }));
    if (kept.length > 0) await this.run(sql.KEEP_RECORDS, [kind, JSON.stringify(kept)]);
  }

  private async score(
    kind: DuplicateKind,
    pairs: readonly Pair[],
    { look, at }: { readonly look: string; readonly at: Date },
  ): Promise<void> {
    const ids = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
    const rows = await this.run<{ id: string; compared: ComparedRecord }>(sql.COMPARED, [kind, ids]);
    const byId = new Map(rows.map(({ id, compared }) => [id, compared]));
    const found = pairs.flatMap(({ first, second }) => {
      const [a, b] = [byId.get(first), byId.get(second)];
      const scored = a && b && scorePair(a, b);
      return scored && scored.score >= POSSIBLE_FROM ? [{ id: newId(), first, second, ...scored }] : [];
    });
    if (found.length > 0) await this.run(sql.KEEP_CANDIDATES, [kind, JSON.stringify(found), at, look]);
  }

  private async look(): Promise<Look | null> {
    return (await this.run<Look>(sql.LOOK))[0] ?? null;
  }

  private async looked(look: Look | null, startedAt: Date, seconds: number | null): Promise<void> {
    await this.transactor.run(ACTOR, (tx) =>
      changedRows(tx, sql.LOOKED, [startedAt, look?.newestChange ?? 0, seconds]),
    );
  }

  private run<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.transactor.run(ACTOR, (tx: Tx) => tx.query<Row[]>(text, [...values]));
  }
}
