import { LANGUAGES, languagePattern } from '../../domain/languages.js';
import { CATEGORIZE_SERVICES, FORGET_RULED_CATEGORIES } from './categorize-services.sql.js';
import { scopeValues, type RefreshScope } from './refresh-scope.js';
import { BUILD_DOCUMENTS, FORGET_WORDS, REMOVE_DOCUMENTS } from './search-documents.sql.js';
import type { RunSql } from '../../data/sql.js';

/** One refresh at a time: two that count the same words would wait for each other for ever. */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtext('loopkeeper.refresh_search'))`;

const LANGUAGE_PATTERNS = JSON.stringify(
  LANGUAGES.map((language) => ({ code: language.code, pattern: languagePattern(language) })),
);

/**
 * Makes what search knows of the services in scope true again: their categories, documents and words, in the caller's transaction.
 * Whole sets at a time: some 60,000 services take well under half a minute.
 */
export async function refreshSearch(run: RunSql, scope: RefreshScope): Promise<void> {
  const values = scopeValues(scope);
  await run(ONE_AT_A_TIME);
  await run(FORGET_RULED_CATEGORIES, values);
  await run(CATEGORIZE_SERVICES, values);
  await run(REMOVE_DOCUMENTS, values);
  await run(BUILD_DOCUMENTS, [...values, LANGUAGE_PATTERNS]);
  await run(FORGET_WORDS);
}

/** After a refresh of many services, outside any transaction, as the owner: fresh statistics and a tidy word index. */
export async function tidySearch(run: RunSql): Promise<void> {
  await run('VACUUM (ANALYZE) search_documents');
  await run('VACUUM (ANALYZE) search_words');
  await run('ANALYZE listing_categories');
}
