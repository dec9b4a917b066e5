import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isProblem } from '../../../../kernel/problem.js';
import { HSDS_LISTS } from './hsds-question.js';
import { MOST_PER_PAGE, readQuestion } from './read-question.js';

const PARAMETERS = [
  'search', 'page', 'per_page', 'format', 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after', 'minimal', 'full', 'full_service',
  'postcode', 'proximity', 'top_only', 'parent_id', 'nothing_known',
]; // prettier-ignore
const ID = '018f0000-0000-7000-8000-000000000001';

describe('a question to the HSDS API', () => {
  it('is read whatever is asked, or refused with the name of what cannot be read', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('1', 'true', 'ndjson', ID, '2026-11-24', null),
      fc.array(fc.string(), { maxLength: 2 }),
      fc.object({ maxDepth: 1 }),
    );
    const words = fc.dictionary(fc.constantFrom(...PARAMETERS), value, { maxKeys: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...HSDS_LISTS), words, (list, asked) => {
        const question = readQuestion(list, asked);
        if (isProblem(question)) return PARAMETERS.includes(question.field ?? '');
        const { page, perPage, proximity, postcode } = question;
        return page >= 1 && perPage >= 1 && perPage <= 100_000 && (proximity === null || postcode !== null);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes the instants that people and programs write', () => {
    const instant = (text: string) => {
      const question = readQuestion('services', { modified_after: text });
      return isProblem(question) ? question.field : question.modifiedAfter;
    };
    expect(instant('2026-11-24T10:00:00-05:00')).toBe('2026-11-24T15:00:00.000Z');
    expect(instant('2026-11-24T15:00:00 02:00')).toBe('2026-11-24T13:00:00.000Z');
    expect(instant('2026-11-24T15:00:00')).toBe('2026-11-24T15:00:00.000Z');
    expect(instant('2026-11-24')).toBe('2026-11-24T00:00:00.000Z');
    for (const text of ['yesterday', '11/24/2026', '2026-13-01', '1764000000'])
      expect([text, instant(text)]).toEqual([text, 'modified_after']);
  });

  it('knows of each list what HSDS says of it, and leaves the rest alone', () => {
    expect(readQuestion('taxonomies', { modified_after: 'yesterday', per_page: '10' })).toMatchObject({ perPage: 10 });
    expect(readQuestion('services', { minimal: 'true' })).toMatchObject({ shape: 'minimal', perPage: 100_000 });
    expect(readQuestion('organizations', { full_service: true })).toMatchObject({ shape: 'full_service' });
    expect(readQuestion('services', { per_page: MOST_PER_PAGE + 1 })).toMatchObject({ field: 'per_page' });
    expect(readQuestion('service_at_locations', { postcode: '17701-1234' })).toMatchObject({ postcode: '17701' });
  });
});
