import { describe, expect, it } from '@jest/globals';
import { faultWords } from './fault-words.js';
import { FAULTS, type FaultCode } from './faults.js';

const CODES = Object.keys(FAULTS).filter((code): code is FaultCode => code in FAULTS);

describe('What an import found', () => {
  it('is said in Spanish too', () => {
    expect(faultWords('parent_not_named', 'es')).toEqual({ why: 'no dice a qué pertenece', done: 'espera' });
    expect(faultWords('parent_not_named', 'en')).toEqual(FAULTS.parent_not_named);
  });

  it('is said in Spanish in other words than in English', () => {
    const english = CODES.filter((code) => {
      const { why, done } = faultWords(code, 'es');
      return why === FAULTS[code].why || done === FAULTS[code].done || why === '' || done === '';
    });
    expect(CODES.length).toBeGreaterThan(50);
    expect(english).toEqual([]);
  });
});
