import { describe, expect, it } from '@jest/globals';
import { looksLikePlace, placeToldIn } from './place-words.js';

describe('where something is', () => {
  it.each([
    '31 Quokka Street',
    'It moved to 9 N. Numbat Ln last week',
    'calle Mayor 12',
    'P.O. Box 7',
    'apartado postal 33',
    '41.98765, -79.12345',
  ])('is seen in "%s"', (text) => expect(looksLikePlace(text)).toBe(true));

  it.each([
    'Open 9 to 5, ask for Kim',
    'Call (814) 555-0100 first',
    '24 beds for women with children',
    'Costs 12.50 a night',
    'Ages 18 to 64 in two counties',
    null,
  ])('is not seen in "%s"', (text) => expect(looksLikePlace(text)).toBe(false));

  it('is refused in any words where they are those of an address, and by their form elsewhere', () => {
    const said = (field: 'address' | 'hours', value: string | null, note: string | null = null) =>
      placeToldIn({ field, value, note });
    expect(said('address', 'the old mill')).toBe('value');
    expect(said('address', null, 'It is 9 Numbat now')).toBe('note');
    expect(said('address', null, 'Nobody lives there any more')).toBeNull();
    expect(said('hours', 'Daily 9 to 5')).toBeNull();
    expect(said('hours', 'Ring at 31 Quokka St')).toBe('value');
    expect(said('hours', null, 'Ring at 31 Quokka St')).toBe('note');
  });
});
