import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Page } from '../../../kernel/page.js';
import { invalid, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { PersonField } from '../domain/changed-fields.js';
import { displayName, type Person } from '../domain/person.js';
import { askedParts, type AskedPart } from '../domain/search-keys.js';
import { PERSON_COLUMNS } from './person-columns.js';

export interface PersonHitRow {
  readonly id: string;
  readonly displayName: string;
  readonly birthDate: string | null;
  readonly phone: string | null;
}

interface FoundRow extends Omit<PersonHitRow, 'displayName'> {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly bySound: number;
}

export interface PersonChange {
  readonly by: string;
  readonly fields: readonly PersonField[];
}

const BY_ID = `SELECT ${PERSON_COLUMNS} FROM persons p WHERE p.id = $1 AND p.agency_id = $2`;

const FOUND = `
  WITH asked AS (
    SELECT part, key, false AS by_sound FROM unnest($2::int[], $3::text[]) AS typed (part, key)
    UNION ALL
    SELECT part, 'sound:' || sound, true
      FROM unnest($4::int[], $5::text[]) AS heard (part, word), LATERAL (VALUES (dmetaphone(word)), (dmetaphone_alt(word))) AS sounds (sound)
     WHERE sound <> ''
  ), met AS (
    SELECT k.person_id, a.part, bool_and(a.by_sound) AS by_sound
      FROM asked a JOIN person_search_keys k ON k.agency_id = $1 AND k.key = a.key
     GROUP BY k.person_id, a.part
  ), found AS (
    SELECT person_id, count(*) FILTER (WHERE by_sound)::int AS by_sound FROM met GROUP BY person_id HAVING count(*) = $6
  )
  SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.preferred_name AS "preferredName",
         p.birth_date AS "birthDate", p.phone, f.by_sound AS "bySound"
    FROM found f JOIN persons p ON p.id = f.person_id AND p.agency_id = $1
   WHERE ($8::int IS NULL OR (f.by_sound, p.family_name, p.given_name, p.id) > ($8::int, $9::text, $10::text, $11::uuid))
   ORDER BY f.by_sound, p.family_name, p.given_name, p.id
   LIMIT $7`;

const CHANGES = `
  SELECT actor_name AS by, payload->'fields' AS fields
    FROM events WHERE subject = 'person:' || $1 AND type = 'person.updated' AND (payload->>'version')::int > $2 ORDER BY at, id`;

const FIRST_PAGE = [null, null, null, null] as const;

const indexed = <T>(parts: readonly AskedPart[], valuesOf: (part: AskedPart) => readonly T[]) =>
  parts.flatMap((part, index) => valuesOf(part).map((value) => ({ index, value })));

/** The read side of persons: one statement a screen, of one agency's persons only. */
@Injectable()
export class PersonQueries {
  async byId(tx: Tx, agencyId: string | null, id: string): Promise<Person | null> {
    const [person] = await tx.query<Person[]>(BY_ID, [id, agencyId]);
    return person ?? null;
  }

  /** Persons who meet every part of what was typed; those found only by sound come last. */
  async find(
    tx: Tx,
    agencyId: string | null,
    text: string,
    { first, after }: { first: number; after: string | null },
  ): Promise<Page<PersonHitRow> | Problem> {
    const cursor = after === null ? FIRST_PAGE : decodeCursor(after, 4);
    if (!cursor) return invalid('after', 'This is not where a page ended.');
    const parts = askedParts(text);
    if (parts.length === 0) return { items: [], nextCursor: null };
    const typed = indexed(parts, ({ keys }) => keys);
    const heard = indexed(parts, ({ word }) => (word !== null && word.length > 2 ? [word] : []));
    const rows = await tx.query<FoundRow[]>(FOUND, [
      agencyId,
      typed.map(({ index }) => index),
      typed.map(({ value }) => value),
      heard.map(({ index }) => index),
      heard.map(({ value }) => value),
      parts.length,
      first + 1,
      ...cursor,
    ]);
    const page = toPage(rows, first, (row) => [row.bySound, row.familyName, row.givenName, row.id]);
    return {
      ...page,
      items: page.items.map((row) => ({
        id: row.id,
        displayName: displayName(row),
        birthDate: row.birthDate,
        phone: row.phone,
      })),
    };
  }

  /** Who changed what since a version was read; names of fields, never their contents. */
  changesSince(tx: Tx, id: string, version: number): Promise<PersonChange[]> {
    return tx.query(CHANGES, [id, version]);
  }
}
