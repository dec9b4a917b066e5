import { describe, expect, it } from '@jest/globals';
import { roomSuggested } from './room-words.js';

describe('how much room is suggested', () => {
  it.each([
    ['open', 'open', null, null],
    ['Abierto.', 'open', null, null],
    ['Limited room', 'limited', null, null],
    ['Waitlist, about 10 days', 'waitlist', 10, null],
    ['lista de espera: 30 días', 'waitlist', 30, null],
    ['Waitlist', 'waitlist', null, null],
    ['Full!', 'closed', null, null],
    ['closed until 2027-01-04', 'closed', null, '2027-01-04'],
    ['cerrado hasta el 2027-01-04', 'closed', null, '2027-01-04'],
  ])('is read from "%s"', (text, state, waitDays, closedUntil) =>
    expect(roomSuggested(text)).toEqual({ state, waitDays, closedUntil }),
  );

  it.each(['', 'Open on Tuesdays', 'not open', 'They said they might be full', 'open 10 days', '10 days'])(
    'is not guessed from "%s"',
    (text) => expect(roomSuggested(text)).toBeNull(),
  );
});
