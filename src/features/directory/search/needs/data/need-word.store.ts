import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../../kernel/actor.js';
import { Clock } from '../../../../../kernel/clock.js';
import { newId } from '../../../../../kernel/ids.js';
import { changedRows } from '../../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../../platform/database/transactor.js';
import type { NeedWord, NeedWordSaid } from '../domain/need-word.js';

/** The columns of a need word `n`. */
export const NEED_WORD_COLUMNS = `n.id, n.phrase, n.language, n.category_codes AS categories, n.note, n.active, n.shipped, n.version,
  n.updated_at AS "updatedAt", n.updated_by AS "updatedBy"`;

const ADD = `
  INSERT INTO need_words AS n (id, phrase, folded, language, category_codes, note, updated_at, updated_by)
  VALUES ($1, $2, app.fold($2), $3, $4, $5, $6, $7) ON CONFLICT (folded) DO NOTHING RETURNING ${NEED_WORD_COLUMNS}`;

const LOCK = `SELECT ${NEED_WORD_COLUMNS} FROM need_words n WHERE n.id = $1 FOR UPDATE`;

const SAVE = `
  UPDATE need_words AS n SET phrase = $2, folded = app.fold($2), language = $3, category_codes = $4, note = $5, active = $6, updated_at = $7, updated_by = $8,
         version = n.version + 1
   WHERE n.id = $1 AND NOT EXISTS (SELECT FROM need_words o WHERE o.folded = app.fold($2) AND o.id <> $1)
  RETURNING ${NEED_WORD_COLUMNS}`;

/** Writes need words. The database counts each change, so that every process reads them anew at its next search. */
@Injectable()
export class NeedWordStore {
  constructor(private readonly clock: Clock) {}

  /** Null when the phrase is there already. */
  async add(tx: Tx, actor: Actor, { phrase, language, categories, note }: NeedWordSaid): Promise<NeedWord | null> {
    const values = [newId(), phrase, language, categories, note, this.clock.now(), actor.name];
    const [added] = await tx.query<NeedWord[]>(ADD, values);
    return added ?? null;
  }

  async lock(tx: Tx, id: string): Promise<NeedWord | null> {
    const [word] = await tx.query<NeedWord[]>(LOCK, [id]);
    return word ?? null;
  }

  /** Null when another one has the phrase. */
  async save(tx: Tx, actor: Actor, word: NeedWord): Promise<NeedWord | null> {
    const { id, phrase, language, categories, note, active } = word;
    const values = [id, phrase, language, categories, note, active, this.clock.now(), actor.name];
    const [saved] = await changedRows<NeedWord>(tx, SAVE, values);
    return saved ?? null;
  }
}
