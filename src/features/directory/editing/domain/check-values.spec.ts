import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkField, checkTogether } from './check-values.js';
import type { FieldValue } from './field-value.js';
import { fieldByKey } from './listing-fields.js';
import { plainWords } from './plain-words.js';

const PARTS = ['organization', 'service', 'location', 'listing'] as const;

function check(key: string, said: unknown, now: FieldValue = []) {
  const field = fieldByKey(key);
  if (!field) throw new Error(key);
  const { value, faults } = checkField(field, said, now, PARTS);
  return faults.length > 0
    ? faults.map(({ code, row, column }) => [code, row, column].filter((part) => part !== null).join(' '))
    : value;
}

const hours = (changes: object) => [
  { id: null, freq: 'WEEKLY', byday: 'MO', opensAt: '09:00', closesAt: '17:00', ...changes },
];

describe('what a field takes', () => {
  it.each([
    ['service.name', '', ['missing']],
    ['service.name', 'x'.repeat(201), ['too_long']],
    ['service.name', '  Food  pantry ', 'Food  pantry'],
    ['service.name', 'Food‮pantry', ['bad_characters']],
    ['service.name', { a: 1 }, ['not_text']],
    ['service.url', 'riverside.example/food', 'https://riverside.example/food'],
    ['service.url', 'javascript:alert(1)', ['url']],
    ['service.url', 'mailto:a@b.example', ['url']],
    ['service.url', 'two words.example', ['url']],
    ['service.email', 'help@', ['email']],
    ['service.minimumAge', '18', '18'],
    ['service.minimumAge', '-1', ['too_small']],
    ['service.minimumAge', 'eighteen', ['number']],
    ['service.status', 'open', ['choice']],
    ['location.latitude', '91', ['too_large']],
    ['location.isConfidential', 'true', true],
    ['service.categories', ['food_pantry', 'food_pantry'], ['food_pantry']],
    ['service.categories', ['no_such'], ['choice']],
    ['service.payer', ['medicaid'], ['medicaid']],
    ['service.payer', ['free'], ['choice']],
  ])('%s: %j', (key, said, wanted) => expect(check(key, said)).toEqual(wanted));

  it.each([['(814) 555-0151'], ['814-555-0151'], ['+1 814 555 0151'], ['988'], ['741741'], ['1-800-799-SAFE']])('takes %s as a telephone number', (number) =>
    expect(check('listing.phones', [{ id: null, number }])).toMatchObject([{ number, of: 'listing' }])); // prettier-ignore

  it.each([['555'.repeat(10)], ['call us'], ['12']])('does not take %s', (number) =>
    expect(check('listing.phones', [{ id: null, number }])).toEqual(['phone 0 number'])); // prettier-ignore

  it('asks to be told when hours go past midnight, and takes nothing that cannot be', () => {
    expect(check('listing.schedules', hours({ opensAt: '22:00', closesAt: '06:00' }))).toEqual([
      'closes_first 0 closesAt',
    ]);
    expect(check('listing.schedules', hours({ opensAt: '22:00', closesAt: '06:00', overnight: true }))).toMatchObject([
      { overnight: true },
    ]);
    expect(check('listing.schedules', hours({ opensAt: '' }))).toEqual(['no_opening 0 opensAt']);
    expect(check('listing.schedules', hours({ opensAt: '9 o’clock' }))).toEqual(['time 0 opensAt']);
    expect(check('listing.schedules', hours({ byday: 'MON' }))).toEqual(['days 0 byday']);
    expect(check('listing.schedules', hours({ byday: '1MO' }))).toEqual(['monthly_days 0 byday']);
    expect(check('listing.schedules', hours({ byday: '1MO,-1FR', freq: 'MONTHLY' }))).toMatchObject([
      { byday: '1MO,-1FR' },
    ]);
    expect(check('listing.schedules', hours({ validFrom: '2026-05-01', validTo: '2026-04-01' }))).toEqual([
      'ends_first 0 validTo',
    ]);
    expect(check('listing.schedules', hours({ validFrom: '2026-02-30' }))).toEqual(['date 0 validFrom']);
    expect(check('listing.schedules', [{ id: null }])).toEqual(['no_hours 0 byday']);
  });

  it('does not ask about a row of the source that nobody touched', () => {
    const odd = { id: '7', of: 'service', number: 'ask at the desk', extension: null, type: null, description: null };
    expect(check('listing.phones', [odd], [odd])).toEqual([odd]);
    expect(check('listing.phones', [{ ...odd, description: 'x' }], [odd])).toEqual(['phone 0 number']);
  });

  it('looks at ages and positions together', () => {
    const faults = (values: Record<string, string>) =>
      checkTogether(values, new Set(Object.keys(values))).map(({ code }) => code);
    expect(faults({ 'service.minimumAge': '18', 'service.maximumAge': '5' })).toEqual(['ages']);
    expect(faults({ 'location.latitude': '0', 'location.longitude': '0' })).toEqual(['null_position']);
    expect(faults({ 'location.latitude': '-77.1', 'location.longitude': '41.2' })).toEqual(['swapped_position']);
    expect(faults({ 'location.latitude': '41.2' })).toEqual(['half_position']);
    expect(faults({ 'location.latitude': '41.2', 'location.longitude': '-77.1' })).toEqual([]);
    expect(checkTogether({ 'service.minimumAge': '18', 'service.maximumAge': '5' }, new Set())).toEqual([]);
  });
});

describe('a text with markup', () => {
  it.each([
    ['<b>Free</b> food', 'Free food'],
    ['<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
    ['<script>alert(1)</script>Hours', 'Hours'],
    ['<scr<script>x</script>ipt>alert(1)</script>Hours', 'alert(1)Hours'],
    ['<img src=x onerror=alert(1)>', ''],
    ['Under <18 years, income < 200 %', 'Under <18 years, income < 200 %'],
  ])('%s', (text, words) => expect(plainWords(text)).toBe(words));

  it('never leaves a tag, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<', '>', '</', 'script', 'b', ' ', 'x', '<!--', '-->', '"')), (parts) => {
        expect(plainWords(parts.join(''))).not.toMatch(/<\/?[a-z][^<>]*>/i);
      }),
    );
  });
});
