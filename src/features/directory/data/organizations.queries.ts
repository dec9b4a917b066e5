import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { textFault } from '../../../kernel/clean-text.js';
import { isUuid } from '../../../kernel/ids.js';
import { decodeCursor, toPage, type Page } from '../../../kernel/page.js';
import { invalid, type Problem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import type { Agency } from '../domain/agency.js';
import { AGENCY_COLUMNS } from './agency-columns.js';

export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly serviceCount: number;
  readonly agency: Agency | null;
  readonly sortName: string;
}

const FOLDED = 'app.fold(o.name) COLLATE "C"';

const found = (byWords: boolean): string => `
  WITH page AS MATERIALIZED (
    SELECT o.id, ${FOLDED} AS sort_name FROM hsds.organization o
     WHERE o.missing_since IS NULL
       ${byWords ? `AND to_tsvector('simple', app.fold(o.name)) @@ (replace(app.fold($4), ' ', ':* & ') || ':*')::tsquery` : 'AND $4::text IS NULL'}
       AND (${FOLDED}, o.id) > ($1::text COLLATE "C", $2::uuid)
     ORDER BY ${FOLDED}, o.id LIMIT $3
  )
  SELECT o.id, o.name, o.description, o.website, o.email, p.sort_name AS "sortName",
         (SELECT count(*)::int FROM hsds.service s WHERE s.organization_id = o.id AND s.missing_since IS NULL) AS "serviceCount",
         (SELECT row_to_json(a) FROM (SELECT ${AGENCY_COLUMNS} FROM agencies a WHERE a.organization_id = o.id) a) AS agency
    FROM page p JOIN hsds.organization o USING (id) ORDER BY p.sort_name, o.id`;

const FIRST_KEY = ['', '00000000-0000-0000-0000-000000000000'];

/** Reads the organizations of the directory, those that take part and those that do not. */
@Injectable()
export class OrganizationQueries {
  constructor(private readonly transactor: Transactor) {}

  /** Organizations in whose names each word begins a word, by name. */
  async byName(
    actor: Actor,
    text: string,
    first: number,
    after: string | null,
  ): Promise<Page<OrganizationRow> | Problem> {
    const key = after === null ? FIRST_KEY : decodeCursor(after, 2);
    const fault = textFault(text, 200);
    if (fault) return invalid('text', fault);
    if (!key || !isUuid(String(key[1])) || textFault(String(key[0]), 1000))
      return invalid('after', 'This is no cursor of a list of organizations.');
    const words = /[\p{L}\p{N}]/u.test(text) ? text : null;
    const rows = await this.transactor.read(actor, (tx) =>
      tx.query<OrganizationRow[]>(found(words !== null), [...key, first + 1, words]),
    );
    return toPage(rows, first, ({ sortName, id }) => [sortName, id]);
  }
}
