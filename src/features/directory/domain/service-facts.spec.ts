import { describe, expect, it } from '@jest/globals';
import { fold } from './fold.js';
import { factLabel, isFact, SERVICE_FACTS } from './service-facts.js';

describe('what can be said of a service', () => {
  it('has each code once in its kind, named in both languages', () => {
    expect(new Set(SERVICE_FACTS.map(({ kind, code }) => `${kind}:${code}`)).size).toBe(SERVICE_FACTS.length);
    expect(SERVICE_FACTS.filter(({ en, es }) => !en || !es)).toEqual([]);
  });

  it('looks for phrases as folded texts have them', () => {
    const phrases = SERVICE_FACTS.flatMap((term) => term.phrases).map((phrase) => phrase.replaceAll('*', ''));
    expect(phrases.filter((phrase) => fold(phrase) !== phrase)).toEqual([]);
  });

  it('is known by its code, in the language of the reader', () => {
    expect(isFact('cost', 'sliding')).toBe(true);
    expect(isFact('cost', 'medicaid')).toBe(false);
    expect(factLabel('payer', 'self_pay', 'es')).toBe('Pago por cuenta propia');
    expect(factLabel('payer', 'barter', 'en')).toBe('barter');
  });
});
