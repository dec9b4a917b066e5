import type { OpeningHours } from '../../../kernel/business-time/business-calendar.js';
import { invalid, type Problem } from '../../../kernel/problem.js';

/** What people say of an agency, as far as a rule applies to it; undefined says nothing. */
export interface AgencyClaims {
  readonly mailbox?: string;
  readonly timeZone?: string;
  readonly hours?: readonly OpeningHours[];
  readonly answeredBy?: string;
  readonly phone?: string | null;
}

const MAILBOX = /^[^\s@,;<>"()]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const AROUND_THE_CLOCK = '00:00';

/** A mailbox as it is kept: small letters, no spaces around it. */
export const mailboxOf = (text: string): string => text.trim().toLowerCase();

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)*$/.test(name);
  } catch {
    return false;
  }
}

const isAroundTheClock = ({ opensAt, closesAt }: OpeningHours): boolean =>
  opensAt === AROUND_THE_CLOCK && closesAt === AROUND_THE_CLOCK;

/** Why these are no opening hours; null when they are. */
export function hoursFault(hours: readonly OpeningHours[]): string | null {
  if (hours.length === 0) return 'Say at least on one day when it answers.';
  for (const row of hours) {
    if (row.days.length === 0 || row.days.some((day) => !Number.isInteger(day) || day < 1 || day > 7))
      return 'Days are numbers from 1, Monday, to 7, Sunday.';
    if (!TIME.test(row.opensAt) || !TIME.test(row.closesAt)) return 'Times are written as 09:00 or 17:30.';
    if (row.opensAt >= row.closesAt && !isAroundTheClock(row))
      return 'It must open before it closes. Around the clock is 00:00 to 00:00.';
  }
  return null;
}

/** Whether it can be a telephone number. */
export const isPhone = (text: string): boolean =>
  /^[\d\s().+-]+(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i.test(text) && text.replace(/\D/g, '').length >= 7;

const mailboxFault = (mailbox: string): string | null =>
  MAILBOX.test(mailboxOf(mailbox)) && mailbox.length <= 254 ? null : 'This is no e-mail address.';
const zoneFault = (name: string): string | null =>
  isTimeZone(name) ? null : 'This is no time zone; one is called America/New_York.';
const answererFault = (who: string): string | null => (who.trim() === '' ? 'Say who reads the mailbox.' : null);
const phoneFault = (phone: string): string | null =>
  phone === '' || isPhone(phone) ? null : 'This is no telephone number.';

function check<Value>(
  field: keyof AgencyClaims,
  value: Value | null | undefined,
  faultOf: (value: Value) => string | null,
): Problem | null {
  const fault = value === undefined || value === null ? null : faultOf(value);
  return fault === null ? null : invalid(field, fault);
}

/** The first thing said that cannot be so, or null. */
export const agencyFault = ({ mailbox, timeZone, hours, answeredBy, phone }: AgencyClaims): Problem | null =>
  check('mailbox', mailbox, mailboxFault) ??
  check('timeZone', timeZone, zoneFault) ??
  check('hours', hours, hoursFault) ??
  check('answeredBy', answeredBy, answererFault) ??
  check('phone', phone, phoneFault);
