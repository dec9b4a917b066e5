import { describe, expect, it } from '@jest/globals';
import type { PersonDetails } from './person.js';
import { personFault } from './person-faults.js';
import { aPerson } from '../../../../test/support/a-person.js';

const faulty = (given: Partial<PersonDetails>) => personFault({ ...aPerson, ...given }, '2026-11-25')?.field ?? null;

describe('a person is entered', () => {
  it.each<[string, Partial<PersonDetails>]>([
    ['with a telephone in any usual writing', { phone: '+1 (555) 010-2233 ext. 4' }],
    ['without one', { phone: null, email: null, birthDate: null, householdSize: null }],
    ['on the day they were born', { birthDate: '2026-11-25' }],
    ['with a language by its full tag', { language: 'zh-Hans' }],
  ])('%s', (_, given) => {
    expect(faulty(given)).toBeNull();
  });

  it.each<[string, Partial<PersonDetails>, string]>([
    ['born tomorrow', { birthDate: '2026-11-26' }, 'birthDate'],
    ['born 126 years ago', { birthDate: '1900-11-24' }, 'birthDate'],
    ['with a telephone of letters', { phone: 'call me maybe' }, 'phone'],
    ['with a telephone of five digits', { phone: '12-345' }, 'phone'],
    ['with an address that is none', { email: 'ana at example' }, 'email'],
    ['in a household of nobody', { householdSize: 0 }, 'householdSize'],
    ['in a household of NaN', { householdSize: Number.NaN }, 'householdSize'],
    ['without a name', { familyName: '' }, 'familyName'],
    ['with a language in words', { language: 'I speak Spanish' }, 'language'],
  ])('but not %s', (_, given, field) => {
    expect(faulty(given)).toBe(field);
  });
});
