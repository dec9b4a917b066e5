import { describe, expect, it } from '@jest/globals';
import { aReferral, NOW } from '../../../../test/support/a-referral.js';
import { reasonReleaseEnded, showsEnvelope, withheldByRelease, withheldByState } from './what-shows.js';
import type { Referral } from './referral.js';

const DAY = 86_400_000;
const before = (days: number) => new Date(NOW.getTime() - days * DAY);

describe('what the receiving side may see', () => {
  it.each<[string, Partial<Referral>, string | null]>([
    ['nothing before yes', { state: 'sent' }, 'beforeYes'],
    ['nothing while a question is open', { state: 'info_needed' }, 'beforeYes'],
    ['the details after yes', { state: 'accepted', acceptedAt: NOW }, null],
    ['nothing on a waitlist that came before any yes', { state: 'waitlisted' }, 'beforeYes'],
    ['the details on a waitlist after yes', { state: 'waitlisted', acceptedAt: NOW }, null],
    ['the details while a withdrawal is asked for', { state: 'withdrawal_requested', acceptedAt: NOW }, null],
    ['nothing after a decline', { state: 'declined', acceptedAt: NOW }, 'over'],
    [
      'a notice after the person took the release back',
      { state: 'withdrawn', reason: 'consent_revoked' },
      'consentEnded',
    ],
    ['nothing after another withdrawal', { state: 'withdrawn', reason: 'sent_in_error' }, 'over'],
    ['the details for some time after the end', { state: 'closed', acceptedAt: before(9), endedAt: before(8) }, null],
    ['the reference alone after that time', { state: 'closed', acceptedAt: before(40), endedAt: before(31) }, 'over'],
    ['nothing of one closed without a yes', { state: 'closed', endedAt: NOW }, 'over'],
    ['nothing of an enquiry', { state: 'accepted', enquiry: true, acceptedAt: NOW }, 'enquiry'],
    ['nothing of what was entered in error', { state: 'void', acceptedAt: NOW }, 'over'],
  ])('%s', (_, given, withheld) => expect(withheldByState(aReferral(given), NOW)).toBe(withheld));

  it.each<[string, Partial<Referral>, boolean]>([
    ['while it waits for an answer', { state: 'sent' }, true],
    ['while it runs', { state: 'in_service', acceptedAt: NOW }, true],
    ['for some time after a decline', { state: 'declined', endedAt: before(8) }, true],
    ['no more after that time', { state: 'declined', endedAt: before(31) }, false],
    ['no more long after the end', { state: 'closed', acceptedAt: before(40), endedAt: before(31) }, false],
    ['never of what was entered in error', { state: 'void', endedAt: NOW }, false],
    ['no more once the release ended', { state: 'withdrawn', reason: 'consent_revoked', endedAt: NOW }, false],
    ['no more while that end is confirmed', { state: 'withdrawal_requested', reason: 'consent_expired' }, false],
  ])('what was asked and what decides fit: %s', (_, given, shows) =>
    expect(showsEnvelope(aReferral(given), NOW)).toBe(shows),
  );

  it('ends with the release', () => {
    const verdict = (code: string) => ({ outcome: 'HOLD', missing: [{ code, message: '', section: null }] }) as const;
    expect(withheldByRelease(verdict('REVOKED'))).toBe('consentEnded');
    expect(withheldByRelease(verdict('NEED_CONSENT'))).toBe('held');
    expect(withheldByRelease({ outcome: 'ALLOW', missing: [] })).toBeNull();
    expect([verdict('REVOKED'), verdict('EXPIRED'), verdict('SCOPE_MISSING')].map(reasonReleaseEnded)).toEqual([
      'consent_revoked',
      'consent_expired',
      'consent_missing',
    ]);
  });
});
