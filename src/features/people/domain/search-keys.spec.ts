import { describe, expect, it } from '@jest/globals';
import { aPerson } from '../../../../test/support/a-person.js';
import { askedParts, searchKeys } from './search-keys.js';

const finds = (text: string, given = {}) => {
  const keys = new Set(searchKeys({ ...aPerson, ...given }));
  const parts = askedParts(text);
  return parts.length > 0 && parts.every((part) => part.keys.some((key) => keys.has(key)));
};

describe('a person is found', () => {
  it.each([
    'rosa',
    'del',
    'Delgado, Rosa',
    'ROSA  delg',
    '1986-04-12',
    '4/12/1986',
    '4477',
    '010-4477',
    '(555) 010-4477',
    '+1 555 010 4477',
    'rosa 4477',
  ])('by %p', (text) => {
    expect(finds(text)).toBe(true);
  });

  it.each(['juan', 'rosa juan', '1986-04-13', '4478', '', ' , ', 'r'])('not by %p', (text) => {
    expect(finds(text)).toBe(false);
  });

  it('with or without accents, by either family name', () => {
    expect(finds('nunez', { familyName: 'Núñez Ortega' })).toBe(true);
    expect(finds('ORTEGA', { familyName: 'Núñez Ortega' })).toBe(true);
    expect(finds('Núñez', { familyName: 'Nunez' })).toBe(true);
  });
});
