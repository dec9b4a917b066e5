import { Injectable } from '@nestjs/common';
import { newId } from '../../../../kernel/ids.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import type { Actor } from '../../../../kernel/actor.js';

/** A search that found nobody, as it is kept: nothing of who searched or for whom. */
export interface UnmetSearch {
  readonly words: string;
  /** The filters that were set, by their names. */
  readonly filters: Readonly<Record<string, unknown>>;
  readonly area: string | null;
  readonly hits: number;
  readonly taking: number;
  readonly isSaid: boolean;
}

export interface KeptSearch extends UnmetSearch {
  readonly id: string;
  readonly askedOn: string;
}

/** The same words, however filtered, and how often they were asked for in vain. */
export interface UnmetNeed {
  readonly words: string;
  readonly count: number;
  readonly foundNothing: number;
  readonly noneTaking: number;
  readonly said: number;
  readonly lastOn: string;
  readonly areas: readonly string[];
  readonly searches: readonly KeptSearch[];
}

const FORGET_KEYS = 'DELETE FROM unmet_search_keys WHERE day < $1::date';
const TODAYS_KEY = `
  WITH made AS (INSERT INTO unmet_search_keys (day) VALUES ($1::date) ON CONFLICT DO NOTHING RETURNING key)
  SELECT key FROM made UNION ALL SELECT key FROM unmet_search_keys WHERE day = $1::date LIMIT 1`;

const KEEP = `
  INSERT INTO unmet_searches (id, asked_on, words, filters, area, hits, taking, is_said, once)
  VALUES ($1, $2::date, $3, $4::jsonb, $5, $6, $7, $8, sha256($9::bytea || convert_to($10, 'UTF8')))
  ON CONFLICT (once) DO UPDATE SET is_said = unmet_searches.is_said OR excluded.is_said, hits = excluded.hits, taking = excluded.taking`;

const MOST_NEEDS = 200;
const MOST_SEARCHES = 50;

const UNMET = `
  SELECT n.words, n.count::int, n.found_nothing::int AS "foundNothing", n.none_taking::int AS "noneTaking", n.said::int, n.last_on::text AS "lastOn", n.areas,
         (SELECT json_agg(json_build_object('id', u.id, 'askedOn', u.asked_on, 'words', u.words, 'filters', u.filters, 'area', u.area, 'hits', u.hits,
                   'taking', u.taking, 'isSaid', u.is_said) ORDER BY u.asked_on DESC, u.id DESC)
            FROM (SELECT * FROM unmet_searches u WHERE u.words = n.words AND u.asked_on BETWEEN $1::date AND $2::date ORDER BY asked_on DESC, id DESC LIMIT ${MOST_SEARCHES}) u) AS searches
    FROM (
      SELECT words, count(*) AS count, count(*) FILTER (WHERE hits = 0) AS found_nothing, count(*) FILTER (WHERE hits > 0 AND taking = 0) AS none_taking,
             count(*) FILTER (WHERE is_said) AS said, max(asked_on) AS last_on, coalesce(array_agg(DISTINCT area ORDER BY area) FILTER (WHERE area IS NOT NULL), '{}') AS areas
        FROM unmet_searches WHERE asked_on BETWEEN $1::date AND $2::date GROUP BY words
       ORDER BY count(*) DESC, max(asked_on) DESC, words LIMIT ${MOST_NEEDS}) n
   ORDER BY n.count DESC, n.last_on DESC, n.words`;

/** Keeps searches that found nobody, each once a session and day, and counts them. */
@Injectable()
export class UnmetSearches {
  constructor(private readonly transactor: Transactor) {}

  /** `session` tells one session from another today; what is kept of it cannot be led back once the day's key is gone. */
  async keep(
    tx: Tx,
    search: UnmetSearch,
    { day, session }: { readonly day: string; readonly session: string },
  ): Promise<void> {
    const { words, filters, area, hits, taking, isSaid } = search;
    await tx.query(FORGET_KEYS, [day]);
    const [row] = await tx.query<{ key: Buffer }[]>(TODAYS_KEY, [day]);
    const same = JSON.stringify([session, words, filters, area]);
    await tx.query(KEEP, [newId(), day, words, JSON.stringify(filters), area, hits, taking, isSaid, row?.key, same]);
  }

  /** What was asked for in vain between two days, most often first. */
  between(actor: Actor, from: string, to: string): Promise<readonly UnmetNeed[]> {
    return this.transactor.read(actor, (tx) => tx.query<UnmetNeed[]>(UNMET, [from, to]));
  }
}
