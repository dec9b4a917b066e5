import { describe, expect, it } from '@jest/globals';
import { REASON_CODES } from '../domain/reason-codes.js';
import { consentTexts } from './index.js';

describe.each(['en', 'es'] as const)('the sentences of releases in %s', (locale) => {
  it.each(REASON_CODES)('%s is said in a whole sentence, without its code', (code) => {
    const sentence = consentTexts(locale).codes[code];
    expect(sentence).toMatch(/^\p{Lu}.{15,}\.$/u);
    expect(sentence).not.toMatch(/tier|_/i);
  });

  it('says nothing in the other language', () => {
    const other = consentTexts(locale === 'en' ? 'es' : 'en');
    expect(REASON_CODES.filter((code) => other.codes[code] === consentTexts(locale).codes[code])).toEqual([]);
  });
});
