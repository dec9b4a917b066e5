import { describe, expect, it } from '@jest/globals';
import { passwordFault } from './password-rules.js';

const ana = { email: 'ana.morales@aldervalley.example', displayName: 'Ana Morales' };

describe('a password', () => {
  it.each([
    'quiet-harbor-lantern-42',
    'cuatro palabras sin orden',
    'ñandú río lápiz sueño',
    'aaaabbbbccccdddd!',
    'x'.repeat(12) + ' and more',
  ])('may be %p', (password) => {
    expect(passwordFault(password, ana)).toBeNull();
  });

  it.each([
    ['fourteen chars', /at least 15/],
    ['😀'.repeat(14), /at least 15/],
    ['long '.repeat(100), /at most 256/],
    ['Password Password', /try first/],
    ['Correct-Horse-Battery-Staple', /try first/],
    ['passwordpassword2026', /try first/],
    ['zzzzzzzzzzzzzzzzz', /repeats/],
    ['abcabcabcabcabcabc', /repeats/],
    ['1234567890123456', /repeats/],
    ['abcdefghijklmnopq', /repeats/],
    ['ana.morales@aldervalley.example', /your own/],
    ['anamorales anamorales', /repeats|your own/],
    ['Ana Morales 2026', /your own/],
  ])('is refused when it is %p', (password, why) => {
    expect(passwordFault(password, ana)).toMatch(why);
  });
});
