import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { HSDS_LISTS, type HsdsFilters, type HsdsList, type HsdsQuestion } from '../domain/hsds-question.js';
import { HSDS_ENTITIES } from './hsds-entities.sql.js';
import { narrowing } from './hsds-filters.sql.js';

/** Whoever asks: the same answer for everybody, so nobody in particular. */
const READER = systemActor('The HSDS API');

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** One page of a list. The JSON comes from the database as it goes out: nothing here takes it apart. */
export interface HsdsPage {
  readonly total: number;
  readonly count: number;
  readonly contents: string;
}

interface Ids {
  readonly ids: readonly string[];
}

/** How many parts of a whole list are made at once. */
const AT_ONCE = 2;

/** A promise whose failure is told when it is waited for, and not before. */
function noticed<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

const LAST_CHANGE = `
  SELECT greatest((SELECT at FROM directory_changes ORDER BY id DESC LIMIT 1), (SELECT max(finished_at) FROM import_runs)) AS at`;

const REDIRECT = `SELECT app.redirected($1) AS id WHERE EXISTS (SELECT FROM directory_redirects WHERE old_id = $1 AND table_name = $2)`;

/** Reads the directory as HSDS 3.2.3 writes it. */
@Injectable()
export class HsdsReader {
  constructor(private readonly transactor: Transactor) {}

  /** When anything of the directory last changed; null for never. */
  async lastChange(): Promise<Date | null> {
    const [row] = await this.read((tx) => tx.query<{ at: Date | null }[]>(LAST_CHANGE));
    return row?.at ?? null;
  }

  async page({ list, shape, page, perPage, ...filters }: HsdsQuestion): Promise<HsdsPage> {
    const { table, alias, json } = HSDS_ENTITIES[list];
    const { before, where, values } = narrowing(list, alias, filters, 3);
    const [row] = await this.read((tx) =>
      tx.query<HsdsPage[]>(
        `${before} SELECT (SELECT count(*)::int FROM hsds.${table} ${alias} WHERE ${where}) AS total, count(item)::int AS count, coalesce('[' || string_agg(item, ',' ORDER BY id) || ']', '[]') AS contents
           FROM (SELECT ${alias}.id, (${json[shape]})::text AS item FROM (
             SELECT * FROM hsds.${table} ${alias} WHERE ${where} ORDER BY ${alias}.id LIMIT $1 OFFSET $2::bigint) ${alias}) found`,
        [perPage, (page - 1) * perPage, ...values],
      ),
    );
    return row ?? { total: 0, count: 0, contents: '[]' };
  }

  /**
   * All of a list in the order of ids, some rows at a time, each row's JSON on a line of its own. Two parts are made at once while
   * the one before goes out; nothing is held while the reader is slow.
   */
  async *lines({ list, shape, ...filters }: HsdsQuestion, atOnce: number): AsyncGenerator<string> {
    const { table, alias, json } = HSDS_ENTITIES[list];
    const { before, where, values } = narrowing(list, alias, filters, 3);
    const idsAfter = `${before} SELECT coalesce(array_agg(id ORDER BY id), '{}') AS ids FROM (
      SELECT ${alias}.id FROM hsds.${table} ${alias} WHERE ${alias}.id > $1::uuid AND ${where} ORDER BY ${alias}.id LIMIT $2) found`;
    const linesOf = `SELECT string_agg((${json[shape]})::text, E'\\n' ORDER BY ${alias}.id) || E'\\n' AS lines FROM hsds.${table} ${alias} WHERE ${alias}.id = ANY ($1::uuid[])`;
    const make = (ids: readonly string[]): Promise<string> =>
      this.read(async (tx) => (await tx.query<{ lines: string | null }[]>(linesOf, [ids]))[0]?.lines ?? '');

    const making: Promise<string>[] = [];
    for (let after: string | undefined = FIRST_ID; after !== undefined;) {
      const ids: readonly string[] = await this.read(
        async (tx) => (await tx.query<Ids[]>(idsAfter, [after, atOnce, ...values]))[0]?.ids ?? [],
      );
      if (ids.length > 0) making.push(noticed(make(ids)));
      after = ids.length < atOnce ? undefined : ids.at(-1);
      while (making.length >= AT_ONCE || (after === undefined && making.length > 0)) yield (await making.shift()) ?? '';
    }
  }

  /** One entity whole, as JSON; null where there is none. */
  async one(list: HsdsList, id: string, fullServices: boolean): Promise<string | null> {
    const { table, alias, whole, json } = HSDS_ENTITIES[list];
    const { where } = narrowing(list, alias, NO_FILTERS, 2);
    const [row] = await this.read((tx) =>
      tx.query<{ item: string }[]>(
        `SELECT (${fullServices ? json.full_service : whole})::text AS item FROM hsds.${table} ${alias} WHERE ${alias}.id = $1::uuid AND ${where}`,
        [id],
      ),
    );
    return row?.item ?? null;
  }

  /** Whether the middle of a postal code is known. */
  async knowsPostcode(postcode: string): Promise<boolean> {
    const found = await this.read((tx) => tx.query<object[]>('SELECT FROM zip_centroids WHERE zip = $1', [postcode]));
    return found.length > 0;
  }

  /** The id under which an entity is listed since it was merged into another; null when it was not. */
  async movedTo(list: HsdsList, id: string): Promise<string | null> {
    const [row] = await this.read((tx) => tx.query<{ id: string }[]>(REDIRECT, [id, HSDS_ENTITIES[list].table]));
    return row?.id ?? null;
  }

  private read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactor.read(READER, work);
  }
}

const NO_FILTERS: HsdsFilters = {
  search: null,
  modifiedAfter: null,
  taxonomyTermId: null,
  taxonomyId: null,
  organizationId: null,
  postcode: null,
  proximity: null,
  topOnly: false,
  parentId: null,
};

export const isHsdsList = (name: string): name is HsdsList => HSDS_LISTS.some((list) => list === name);
