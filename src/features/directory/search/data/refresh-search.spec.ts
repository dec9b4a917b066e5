import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useDatabase } from '../../../../../test/support/database.js';
import { systemActor } from '../../../../kernel/actor.js';
import { importedId } from '../../../../kernel/ids.js';
import { refreshSearch } from './refresh-search.js';
import type { RunSql } from '../../data/sql.js';

const id = (table: string, key: string): string => importedId('spec', table, key);

describe('what search knows of an imported source', () => {
  const given = useDatabase();
  let run: RunSql;

  const service = (key: string, name: string, description = '') =>
    run(`INSERT INTO hsds.service (id, organization_id, name, description, source) VALUES ($1, $2, $3, $4, 'spec')`, [
      id('service', key),
      id('organization', 'o'),
      name,
      description,
    ]);
  const codesOf = async (key: string): Promise<string[]> =>
    (
      await run<{ code: string }>(
        'SELECT category_code AS code FROM listing_categories WHERE service_id = $1 ORDER BY 1',
        [id('service', key)],
      )
    ).map(({ code }) => code);
  const documentsWith = async (word: string): Promise<number> =>
    (await run<{ documents: number }>('SELECT documents FROM search_words WHERE word = $1', [word]))[0]?.documents ?? 0;
  const wordCounts = () => run('SELECT word, documents FROM search_words ORDER BY word');

  beforeAll(async () => {
    run = async (sql, values) => (await given.owner.query(sql, values)).rows;
    await run(`INSERT INTO hsds.organization (id, name, source) VALUES ($1, 'Grace Church', 'spec')`, [
      id('organization', 'o'),
    ]);
    await service('pantry', 'Food Pantry');
    await service('snap', 'Application help', 'We help people apply for food stamps.');
    await service('alcohol', 'Outpatient counseling', 'For adults. Includes drug treatment and alcohol treatment.');
    await service('term', 'Program 7');
    await service('yoga', 'Chair yoga', 'Gentle moves.');
    await run(`INSERT INTO hsds.taxonomy_term (id, name, source) VALUES ($1, 'Opioid Detoxification', 'spec')`, [
      id('taxonomy_term', 't'),
    ]);
    await run(
      `INSERT INTO hsds.attribute (id, link_id, link_entity, taxonomy_term_id, source) VALUES ($1, $2, 'service', $3, 'spec')`,
      [id('attribute', 'a'), id('service', 'term'), id('taxonomy_term', 't')],
    );
    await run(
      `INSERT INTO hsds.language (id, service_id, name, source) VALUES ($1, $2, 'Spanish (limited) and Haitian-Creole', 'spec')`,
      [id('language', 'l'), id('service', 'pantry')],
    );
  });
  beforeEach(() => refreshSearch(run, { source: 'spec' }));

  it('gives services categories by their names and foreign terms, else by their descriptions', async () => {
    expect(await codesOf('pantry')).toEqual(['food_pantry']);
    expect(await codesOf('snap')).toEqual(['food_benefits', 'food_pantry']);
    expect(await codesOf('term')).toEqual(['withdrawal_management']);
    expect(await codesOf('yoga')).toEqual([]);
  });

  it('never overlooks substance use care, even where the name says something else', async () => {
    expect(await codesOf('alcohol')).toEqual(['counseling', 'substance_use']);
  });

  it('reads languages out of free text', async () => {
    const [document] = await run<{ languages: string[] }>(
      'SELECT c.languages FROM search_documents d JOIN search_cards c USING (listing_id) WHERE d.service_id = $1',
      [id('service', 'pantry')],
    );
    expect(document?.languages).toEqual(['es', 'ht']);
  });

  it('changes nothing when nothing changed', async () => {
    const before = await wordCounts();
    await refreshSearch(run, { source: 'spec' });
    await refreshSearch(run, { organizationId: id('organization', 'o') });
    await refreshSearch(run, { serviceIds: [id('service', 'yoga')] });
    expect(await wordCounts()).toEqual(before);
  });

  it('can be done by the application, after a change of one organization', async () => {
    const before = await wordCounts();
    await given.transactor.run(systemActor('spec'), (tx) =>
      refreshSearch((sql, values) => tx.query(sql, values), { organizationId: id('organization', 'o') }),
    );
    expect(await wordCounts()).toEqual(before);
  });

  it('forgets services that went away, and the words that only they had', async () => {
    expect(await documentsWith('yoga')).toBe(1);
    await run('UPDATE hsds.service SET missing_since = now() WHERE id = $1', [id('service', 'yoga')]);
    await refreshSearch(run, { serviceIds: [id('service', 'yoga')] });
    expect(await documentsWith('yoga')).toBe(0);
    expect(await documentsWith('church')).toBe(4);
  });

  it('leaves categories alone that a person chose', async () => {
    await run(`DELETE FROM listing_categories WHERE service_id = $1`, [id('service', 'pantry')]);
    await run(`INSERT INTO listing_categories VALUES ($1, 'meals', 'person')`, [id('service', 'pantry')]);
    await refreshSearch(run, { source: 'spec' });
    expect(await codesOf('pantry')).toEqual(['meals']);
  });

  it('finds the shape of the word table in plain SQL: no sums are off', async () => {
    const off = await run(`
      SELECT w.word FROM search_words w FULL JOIN (SELECT word, count(*) AS n FROM search_documents, unnest(tsvector_to_array(words)) AS word WHERE word NOT LIKE '=%' GROUP BY 1) d USING (word)
       WHERE w.documents IS DISTINCT FROM d.n`);
    expect(off).toEqual([]);
  });
});
