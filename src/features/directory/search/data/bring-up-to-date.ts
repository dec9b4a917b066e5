import { createHash } from 'node:crypto';
import type { RunSql } from '../../data/sql.js';
import { storeCategories } from '../../data/store-categories.js';
import { CATEGORIES } from '../../domain/categories.js';
import { CATEGORY_RULES } from '../../domain/category-rules.js';
import { storeNeedWords } from '../needs/data/store-need-words.js';
import { CATEGORIZE_SERVICES } from './categorize-services.sql.js';
import { refreshSearch, tidySearch } from './refresh-search.js';
import { SERVICE_FACTS } from '../../domain/service-facts.js';
import { makeDocuments } from './search-documents.sql.js';

const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtext('loopkeeper.search_copy'))`;
const BUILT_FROM = 'SELECT fingerprint FROM search_copy';
const KEEP =
  'INSERT INTO search_copy (fingerprint) VALUES ($1) ON CONFLICT (is_the_one) DO UPDATE SET fingerprint = excluded.fingerprint';

const fingerprint = (): string =>
  createHash('sha256')
    .update(JSON.stringify([CATEGORIES, CATEGORY_RULES, CATEGORIZE_SERVICES, SERVICE_FACTS, makeDocuments('')]))
    .digest('hex');

/**
 * Brings what search keeps to what this version of the program says, after the migrations and as the owner: the category tree and its
 * rules, the shipped need words, and the copy itself where it was built by another version. Answers whether it was built anew.
 */
export async function bringSearchUpToDate(run: RunSql): Promise<boolean> {
  const wanted = fingerprint();
  const [built] = await run<{ fingerprint: string }>(BUILT_FROM);
  if (built?.fingerprint === wanted) return false;
  await run('BEGIN');
  try {
    await run(ONE_AT_A_TIME);
    await storeCategories(run);
    await storeNeedWords(run);
    await refreshSearch(run, { all: true });
    await run(KEEP, [wanted]);
    await run('COMMIT');
  } catch (error) {
    await run('ROLLBACK');
    throw error;
  }
  await tidySearch(run);
  return true;
}
