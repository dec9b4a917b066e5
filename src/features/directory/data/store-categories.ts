import { CATEGORIES, categoryByCode, withAncestors, type CategoryTerm } from '../domain/categories.js';
import { ALWAYS_READ_DESCRIPTIONS_FOR, CATEGORY_RULES, ruleQuery } from '../domain/category-rules.js';
import type { RunSql } from './sql.js';

/** Out of the way, so that no term meets another one's number while they move. */
const FREE_NUMBERS = 'UPDATE categories SET number = -1 - number WHERE number >= 0';

const STORE_TERMS = `
  INSERT INTO categories (code, number, parent_code, label_en, label_es, is_substance_use_care, path, words)
  SELECT t.code, t.number, t.parent, t.en, t.es, t.substance, t.path, app.fold(t.words)
    FROM jsonb_to_recordset($1::jsonb) AS t (code text, number smallint, parent text, en text, es text, substance boolean, path text[], words text)
   ORDER BY t.number
  ON CONFLICT (code) DO UPDATE SET number = excluded.number, parent_code = excluded.parent_code, label_en = excluded.label_en,
    label_es = excluded.label_es, is_substance_use_care = excluded.is_substance_use_care, path = excluded.path, words = excluded.words`;

const STORE_RULES = `
  INSERT INTO category_rules (category_code, phrases, always_everywhere)
  SELECT r.category, r.phrases::tsquery, r.everywhere
    FROM jsonb_to_recordset($1::jsonb) AS r (category text, phrases text, everywhere boolean)
  ON CONFLICT (category_code) DO UPDATE SET phrases = excluded.phrases, always_everywhere = excluded.always_everywhere`;

function wordsOf(term: CategoryTerm): string {
  const above = withAncestors(term.code)
    .slice(1)
    .flatMap((code) => categoryByCode(code) ?? []);
  return [term.en, term.es, ...term.aliases, ...above.flatMap(({ en, es }) => [en, es])].join(' ');
}

/** Brings the stored category tree and its rules to what the code says. The owner does this. */
export async function storeCategories(run: RunSql): Promise<void> {
  const terms = CATEGORIES.map((term, number) => ({
    code: term.code,
    number,
    parent: term.parent,
    en: term.en,
    es: term.es,
    substance: term.isSubstanceUseCare,
    path: withAncestors(term.code),
    words: wordsOf(term),
  }));
  const rules = CATEGORY_RULES.map((rule) => ({
    category: rule.category,
    phrases: ruleQuery(rule),
    everywhere: withAncestors(rule.category).includes(ALWAYS_READ_DESCRIPTIONS_FOR),
  }));
  await run(FREE_NUMBERS);
  await run(STORE_TERMS, [JSON.stringify(terms)]);
  await run(STORE_RULES, [JSON.stringify(rules)]);
}
