import { queryPrepared } from '../../../../platform/database/prepared-statement.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { NeedPhrase } from '../domain/need-phrases.js';
import { isTalk } from '../domain/soft-words.js';
import { hasReading } from '../domain/search-query.js';
import { meaningsOf, type AskedWord, type WordMeaning } from '../domain/search-words.js';
import { UNDERSTAND } from './understand.sql.js';

/** The phrases in use, with those of their words that say something. */
const NEEDS = `
  SELECT n.phrase, n.category_codes AS categories, string_to_array(n.folded, ' ') AS words,
         ARRAY (SELECT w.word FROM unnest(string_to_array(n.folded, ' ')) WITH ORDINALITY AS w (word, place)
                 WHERE NOT coalesce(ts_lexize('english_stem', w.word) = '{}' OR ts_lexize('spanish_stem', w.word) = '{}', false) ORDER BY w.place) AS telling
    FROM need_words n WHERE n.active ORDER BY n.folded`;

/** The statement takes ten times longer to plan for some words than to run for any. */
const PLAN_ONCE = 'SET LOCAL plan_cache_mode = force_generic_plan';

interface Row extends AskedWord {
  /** Grows with every change of the need words. */
  readonly needRevision: string;
}

interface Reading {
  /** Looks for words further away. */
  readonly wide: boolean;
  readonly doubt: boolean;
}

/** Reads the words of a search the same way for every engine. The need words are kept in memory as long as nobody changes one. */
export class Understanding {
  private kept: { readonly revision: string; readonly needs: readonly NeedPhrase[] } | null = null;

  /** What the words mean; in doubt, after a search that found nothing, even a known word may be a slip. */
  async understand(tx: Tx, text: string, doubt = false): Promise<readonly WordMeaning[]> {
    if (text.trim() === '') return [];
    const meanings = await this.read(tx, text, { wide: false, doubt });
    return doubt || meanings.every(hasReading) ? meanings : this.read(tx, text, { wide: true, doubt });
  }

  /** A word that cannot be read is looked for once more, further away. */
  private async read(tx: Tx, text: string, { wide, doubt }: Reading): Promise<readonly WordMeaning[]> {
    await tx.query(PLAN_ONCE);
    const asked = await queryPrepared<Row>(tx, 'directory.understand', UNDERSTAND, [text, wide || doubt]);
    return meaningsOf(asked, { needs: await this.needs(tx, asked[0]?.needRevision ?? null), doubt });
  }

  private async needs(tx: Tx, revision: string | null): Promise<readonly NeedPhrase[]> {
    if (revision === null) return [];
    if (this.kept?.revision !== revision) {
      const rows = await tx.query<NeedPhrase[]>(NEEDS);
      const needs = rows.map((row) => ({ ...row, telling: row.telling.filter((word) => !isTalk(word)) }));
      this.kept = { revision, needs };
    }
    return this.kept.needs;
  }
}
