import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../../../kernel/ids.js';
import { linkIdOf, linkToken } from './link-token.js';

const SECRET = 'only-for-tests-0123456789-abcdefghijklmnop';

describe('the token of a link', () => {
  const id = newId();
  const token = linkToken(SECRET, { id, purpose: 'reply' });

  it('leads back to its link, and is the same each time', () => {
    expect(linkIdOf(SECRET, token, 'reply')).toBe(id);
    expect(linkToken(SECRET, { id, purpose: 'reply' })).toBe(token);
    expect(token).toMatch(/^[\w-]{64}$/);
  });

  it('opens nothing for another purpose or under another secret', () => {
    expect(linkIdOf(SECRET, token, 'sign_in')).toBeNull();
    expect(linkIdOf(`${SECRET}!`, token, 'reply')).toBeNull();
  });

  it('opens nothing once any letter of it is changed', () => {
    fc.assert(
      fc.property(fc.nat(63), fc.constantFrom(...'ABCabc019-_'), (at, letter) => {
        fc.pre(token[at] !== letter);
        return linkIdOf(SECRET, token.slice(0, at) + letter + token.slice(at + 1), 'reply') === null;
      }),
    );
  });

  it('opens nothing for text that was never a token', () => {
    fc.assert(fc.property(fc.string(), (text) => linkIdOf(SECRET, text, 'reply') === null));
    for (const text of ['', `${token}=`, ` ${token}`, token.slice(1), `${token}A`])
      expect(linkIdOf(SECRET, text, 'reply')).toBeNull();
  });
});
