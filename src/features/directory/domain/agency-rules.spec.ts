import { describe, expect, it } from '@jest/globals';
import { agencyFault, mailboxOf } from './agency-rules.js';

const hours = (opensAt: string, closesAt: string, days = [1]) => [{ days, opensAt, closesAt }];

describe('what may be said of an agency', () => {
  it.each([
    { mailbox: 'intake@riversidepantry.example' },
    { hours: hours('09:00', '17:00', [1, 2, 3, 4, 5]) },
    { hours: hours('00:00', '00:00', [1, 2, 3, 4, 5, 6, 7]) },
    { timeZone: 'America/New_York' },
    { phone: '(814) 555-0150 x12' },
    { phone: null },
  ])('accepts %j', (claims) => {
    expect(agencyFault(claims)).toBeNull();
  });

  it.each([
    ['mailbox', { mailbox: 'not an address' }],
    ['mailbox', { mailbox: 'two@a.example, three@b.example' }],
    ['hours', { hours: hours('17:00', '09:00') }],
    ['hours', { hours: hours('9', '17:00') }],
    ['hours', { hours: hours('09:00', '17:00', [0]) }],
    ['hours', { hours: [] }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['answeredBy', { answeredBy: '  ' }],
    ['phone', { phone: 'call me' }],
  ])('refuses the %s in %j', (field, claims) => {
    expect(agencyFault(claims)?.field).toBe(field);
  });

  it('keeps mailboxes in small letters', () => {
    expect(mailboxOf(' Intake@Pantry.Example ')).toBe('intake@pantry.example');
  });
});
