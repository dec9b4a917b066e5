import { describe, expect, it } from '@jest/globals';
import { CATEGORIES, categoryByCode, gravityCode, withAncestors } from './categories.js';
import { GRAVITY_CODES } from './categories-gravity.js';
import { CATEGORY_RULES, phraseQuery, ruleQuery } from './category-rules.js';

describe('the category tree', () => {
  it('names every term once', () => {
    const codes = CATEGORIES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('lists parents before their children, so that it can be stored in order', () => {
    const seen = new Set<string>();
    for (const { code, parent } of CATEGORIES) {
      expect(parent === null || seen.has(parent)).toBe(true);
      seen.add(code);
    }
  });

  it.each(['withdrawal_management', 'recovery_housing', 'opioid_treatment', 'harm_reduction'])(
    'says that %s is substance use care',
    (code) => {
      expect(categoryByCode(code)?.isSubstanceUseCare).toBe(true);
    },
  );

  it('lets everything under substance use care be substance use care, and nothing else', () => {
    for (const { code, isSubstanceUseCare } of CATEGORIES) {
      expect(isSubstanceUseCare).toBe(withAncestors(code).includes('substance_use'));
    }
  });

  it('finds the way up the tree', () => {
    expect(withAncestors('opioid_treatment')).toEqual(['opioid_treatment', 'substance_use']);
    expect(withAncestors('no_such_term')).toEqual([]);
  });

  it('has a rule for every term below the top, and none for a term that does not exist', () => {
    const ruled = new Set(CATEGORY_RULES.map(({ category }) => category));
    expect([...ruled].filter((code) => categoryByCode(code) === null)).toEqual([]);
    expect(CATEGORIES.filter(({ code, parent }) => parent && !ruled.has(code))).toEqual([]);
  });

  it('turns a phrase into words that stand side by side', () => {
    expect(phraseQuery('recovery hous*')).toBe(`'recovery' <-> 'hous':*`);
  });

  it('looks for none of the phrases beside which a rule means something else', () => {
    const rule = { category: 'food_pantry', phrases: ['food', 'pantry'], unless: ['pet food'] };
    expect(ruleQuery(rule)).toBe(`('food' | 'pantry') & !('pet' <-> 'food')`);
  });

  it('gives a term the Gravity category of its own or of a term above it', () => {
    expect(gravityCode('food_pantry')).toBe('food-insecurity');
    expect(gravityCode('family_shelter')).toBe('homelessness');
    expect(gravityCode('opioid_treatment')).toBeNull();
    expect([...GRAVITY_CODES.keys()].filter((code) => categoryByCode(code) === null)).toEqual([]);
    expect(new Set(GRAVITY_CODES.values()).size).toBeGreaterThanOrEqual(20);
  });
});
