import { describe, expect, it } from '@jest/globals';
import { formToken, isFormToken } from './form-token.js';

const SECRET = 'only-for-tests-0123456789-abcdefghijklmnop';

describe('a form token', () => {
  it('is the same for the same link and session, and no other', () => {
    const token = formToken(SECRET, 'link', 'session');

    expect(isFormToken(token, formToken(SECRET, 'link', 'session'))).toBe(true);
    expect(isFormToken(token, formToken(SECRET, 'link', null))).toBe(false);
    expect(isFormToken(token, formToken(SECRET, 'another', 'session'))).toBe(false);
    expect(isFormToken('', token)).toBe(false);
  });
});
