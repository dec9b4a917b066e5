import type { RunSql } from '../../../data/sql.js';
import { newId } from '../../../../../kernel/ids.js';
import { SHIPPED_NEED_WORDS } from '../domain/shipped-need-words.js';

/** What a person changed or retired stays as that person left it. */
const STORE = `
  INSERT INTO need_words (id, phrase, folded, language, category_codes, shipped, updated_by)
  SELECT n.id, n.phrase, app.fold(n.phrase), n.language, n.categories, true, 'Loopkeeper'
    FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, phrase text, language text, categories text[])
  ON CONFLICT (folded) DO UPDATE SET phrase = excluded.phrase, language = excluded.language, category_codes = excluded.category_codes
   WHERE need_words.shipped AND need_words.version = 1
     AND (need_words.phrase, need_words.language, need_words.category_codes) IS DISTINCT FROM (excluded.phrase, excluded.language, excluded.category_codes)`;

/** Brings the need words that are shipped to what the code says; those that a person touched are left alone. */
export async function storeNeedWords(run: RunSql): Promise<void> {
  await run(STORE, [JSON.stringify(SHIPPED_NEED_WORDS.map((word) => ({ id: newId(), ...word })))]);
}
