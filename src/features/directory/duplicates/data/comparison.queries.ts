import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../../../kernel/actor.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { rowWords } from '../../editing/domain/row-words.js';
import { MERGE_FIELDS, MERGE_GROUPS } from '../domain/merge-fields.js';
import type { CandidateRow } from './candidates.queries.js';

type Row = Readonly<Record<string, unknown>>;

/** A field of both records, in words. */
export interface ComparedField {
  readonly key: string;
  readonly label: string;
  readonly first: string | null;
  readonly second: string | null;
  readonly isSame: boolean;
}

/** Rows of both records, in words; chosen: one side is kept. */
export interface ComparedGroup {
  readonly key: string;
  readonly label: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly isChosen: boolean;
}

export interface Comparison {
  readonly fields: readonly ComparedField[];
  readonly groups: readonly ComparedGroup[];
}

const MOST_LINES = 30;

const said = (row: Row, columns: readonly string[]): string | null => {
  const values = columns
    .map((column) => row[column])
    .filter((value) => value !== null && value !== undefined && value !== '');
  return values.length === 0 ? null : values.map(String).join(' – ');
};

/** Reads two records side by side. */
@Injectable()
export class ComparisonQueries {
  constructor(private readonly transactor: Transactor) {}

  compare(actor: Actor, { kind, first, second }: CandidateRow): Promise<Comparison> {
    return this.transactor.read(actor, async (tx) => {
      const ids = [first.id, second.id];
      const rows = await tx.query<{ row: Row }[]>(
        `SELECT to_jsonb(r) AS row FROM hsds.${kind} r WHERE r.id = ANY ($1::uuid[])`,
        [ids],
      );
      const of = (id: string): Row => rows.find(({ row }) => row['id'] === id)?.row ?? {};
      const fields = MERGE_FIELDS[kind].map(({ key, columns, ...labels }) => {
        const [one, other] = [said(of(first.id), columns), said(of(second.id), columns)];
        return { key, label: labels[actor.locale], first: one, second: other, isSame: one === other };
      });
      const groups: ComparedGroup[] = [];
      for (const { key, tables, isChosen, ...labels } of MERGE_GROUPS[kind]) {
        const lines = await this.lines(tx, `${kind}_id`, tables, ids, actor.locale);
        groups.push({
          key,
          label: labels[actor.locale],
          isChosen,
          first: lines.get(first.id) ?? [],
          second: lines.get(second.id) ?? [],
        });
      }
      return {
        fields: fields.filter(({ first: one, second: other }) => one !== null || other !== null),
        groups: groups.filter(hasLines),
      };
    });
  }

  private async lines(tx: Tx, column: string, tables: readonly string[], ids: readonly string[], locale: Locale) {
    const byId = new Map<string, string[]>();
    for (const table of tables) {
      const rows = await tx.query<{ owner: string; row: Row }[]>(
        `SELECT r.${column} AS owner, to_jsonb(r) AS row FROM hsds.${table} r WHERE r.${column} = ANY ($1::uuid[]) AND r.missing_since IS NULL ORDER BY r.id LIMIT 200`,
        [ids],
      );
      for (const { owner, row } of rows)
        byId.set(
          owner,
          [...(byId.get(owner) ?? []), rowWords(table, row, locale) || String(row['name'] ?? '…')].slice(0, MOST_LINES),
        );
    }
    return byId;
  }
}

const hasLines = ({ first, second }: ComparedGroup): boolean => first.length > 0 || second.length > 0;
