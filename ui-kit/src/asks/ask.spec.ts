import { describe, expect, it } from '@jest/globals';
import { kitTexts } from '../texts/kit.texts.js';
import { faultsIn, mustAnswer, toSend, type AskValue } from './ask.js';

const ask = (change: Partial<AskValue> = {}): AskValue => ({
  name: 'note',
  kind: 'TEXT',
  label: 'Note',
  required: false,
  options: [],
  ...change,
});
const t = (key: keyof (typeof kitTexts)['words']['en'], values: Record<string, string | number> = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{{${name}}}`, String(value)),
    kitTexts.words.en[key],
  );

describe('the questions of an action', () => {
  it('asks for more when another answer makes it necessary', () => {
    const other = ask({ requiredWhen: 'reason=other|no_capacity' });
    expect(mustAnswer(other, { reason: 'other' })).toBe(true);
    expect(mustAnswer(other, { reason: 'no_capacity' })).toBe(true);
    expect(mustAnswer(other, { reason: 'wrong_number' })).toBe(false);
    expect(mustAnswer(ask({ requiredWhen: 'booked' }), { booked: 'true' })).toBe(true);
    expect(mustAnswer(ask({ requiredWhen: 'booked' }), { booked: 'false' })).toBe(false);
  });

  it('says what is missing or too long before anything is sent', () => {
    const asks = [ask({ required: true }), ask({ name: 'why', maxLength: 3 })];
    expect(faultsIn(asks, { note: '  ', why: 'long' }, t)).toEqual({
      note: 'Please fill this in.',
      why: 'At most 3 characters.',
    });
  });

  it('sends no empty answer, and a local time as an instant', () => {
    const asks = [ask(), ask({ name: 'when', kind: 'DATETIME' })];
    expect(toSend(asks, { note: ' ', when: '2026-11-30T09:30' })).toEqual([
      { name: 'when', value: new Date('2026-11-30T09:30').toISOString() },
    ]);
  });
});
