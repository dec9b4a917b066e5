import { phraseQuery } from '../../domain/category-rules.js';
import { LANGUAGES, languagePattern } from '../../domain/languages.js';
import { SERVICE_FACTS } from '../../domain/service-facts.js';
import { STATE_ZONES } from '../domain/state-zones.js';
import { CATEGORIZE_SERVICES, FORGET_RULED_CATEGORIES } from './categorize-services.sql.js';
import { makeOpenings } from './make-openings.js';
import {
  scoped,
  scopeValues,
  SERVICES_AT_LOCATIONS,
  SERVICES_OF_ORGANIZATION,
  type RefreshScope,
  type SqlScope,
} from './refresh-scope.js';
import { FORGET_WORDS, makeDocuments, NUMBER_CODES } from './search-documents.sql.js';
import { forgetRuledFacts, stateFacts } from './state-facts.sql.js';
import type { RunSql } from '../../data/sql.js';

/** A source is refreshed alone; named services only wait for each other where they are the same. */
export const ALONE = `SELECT pg_advisory_xact_lock(hashtext('loopkeeper.refresh_search'))`;
const AMONG_OTHERS = `
  SELECT pg_advisory_xact_lock_shared(hashtext('loopkeeper.refresh_search')), (
    SELECT count(pg_advisory_xact_lock(hashtext('loopkeeper.refresh_service'), n)) FROM (
      SELECT hashtext(id::text) AS n FROM unnest($1::uuid[]) AS id GROUP BY 1 ORDER BY 1) o)`;

const asJson = (value: unknown): string => JSON.stringify(value);
const LANGUAGE_PATTERNS = asJson(
  LANGUAGES.map((language) => ({ code: language.code, pattern: languagePattern(language) })),
);
const FACT_RULES = asJson(
  SERVICE_FACTS.map(({ kind, code, phrases }) => ({ kind, code, phrases: phrases.map(phraseQuery).join(' | ') })),
);
const ZONES = asJson(STATE_ZONES);
const CODES = asJson([
  ...LANGUAGES.map(({ code }) => ({ kind: 'language', code })),
  ...SERVICE_FACTS.map(({ kind, code }) => ({ kind, code })),
]);

async function named(run: RunSql, scope: RefreshScope): Promise<SqlScope> {
  if ('serviceIds' in scope) return scope;
  if ('source' in scope) return scope;
  if ('all' in scope) return { source: null };
  const found =
    'organizationId' in scope
      ? await run<{ id: string }>(SERVICES_OF_ORGANIZATION, [scope.organizationId])
      : await run<{ id: string }>(SERVICES_AT_LOCATIONS, [scope.locationIds]);
  return { serviceIds: found.map(({ id }) => id) };
}

/**
 * Makes what search knows of the services in scope true again: their categories, facts, documents and words, in the caller's transaction.
 * Whole sets at a time: some 60,000 services take well under half a minute; one takes a few milliseconds.
 */
export async function refreshSearch(run: RunSql, asked: RefreshScope, now = new Date()): Promise<void> {
  const scope = await named(run, asked);
  const isSmall = 'serviceIds' in scope;
  if (isSmall && scope.serviceIds.length === 0) return;
  const { condition, value } = scoped(scope);
  await (isSmall ? run(AMONG_OTHERS, [value]) : run(ALONE));

  await run(FORGET_RULED_CATEGORIES, scopeValues(scope));
  await run(CATEGORIZE_SERVICES, scopeValues(scope));
  await run(forgetRuledFacts(condition), [value]);
  await run(stateFacts(condition), [value, FACT_RULES]);
  await run(NUMBER_CODES, [CODES]);
  await run(makeDocuments(condition), [value, LANGUAGE_PATTERNS, ZONES, FACT_RULES]);
  await makeOpenings(run, now);
  await run(FORGET_WORDS);
}

/** After a refresh of many services, outside any transaction, as the owner: fresh statistics and a tidy word index. */
export async function tidySearch(run: RunSql): Promise<void> {
  await run('VACUUM (ANALYZE) search_documents');
  await run('VACUUM (ANALYZE) search_titles');
  await run('VACUUM (ANALYZE) search_cards');
  await run('VACUUM (ANALYZE) search_words');
  await run('ANALYZE listing_categories');
  await run('ANALYZE service_facts');
}
