import { daysBetween } from '../../../kernel/local-day.js';
import type { ConsentDetails } from './consent.js';
import { mixesJustice } from './purposes.js';
import type { StateProfile } from './state-profiles.js';

/** Why a release cannot be kept as it was entered: the code of a sentence and the field that it is about. */
export interface EntryFault {
  readonly code: EntryFaultCode;
  readonly field: keyof ConsentDetails;
  readonly days?: number;
}

export const ENTRY_FAULT_CODES = [
  'noRecipient',
  'noScope',
  'noPurpose',
  'justiceAlone',
  'noSigner',
  'signedInFuture',
  'signedLongAgo',
  'expiryMissing',
  'expiryTwice',
  'expiresBeforeSigned',
  'tooLong',
  'noExpiryNotAllowed',
  'treatmentDatesMissing',
  'treatmentDatesReversed',
] as const;
export type EntryFaultCode = (typeof ENTRY_FAULT_CODES)[number];

type EntryRule = (consent: ConsentDetails, profile: StateProfile, today: string) => EntryFault | null;

const OLDEST_SIGNATURE_DAYS = 3653;

const when = (broken: boolean, code: EntryFaultCode, field: keyof ConsentDetails): EntryFault | null =>
  broken ? { code, field } : null;

const tooLong: EntryRule = ({ signedOn, expiresOn }, { maxValidityDays }) =>
  expiresOn !== null && maxValidityDays !== null && daysBetween(signedOn, expiresOn) > maxValidityDays
    ? { code: 'tooLong', field: 'expiresOn', days: maxValidityDays }
    : null;

const RULES: readonly EntryRule[] = [
  ({ recipientAgencyIds, recipientClass }) =>
    when(recipientAgencyIds.length === 0 && recipientClass === null, 'noRecipient', 'recipientAgencyIds'),
  ({ scopes }) => when(scopes.length === 0, 'noScope', 'scopes'),
  ({ purposes }) => when(purposes.length === 0, 'noPurpose', 'purposes'),
  ({ purposes }) => when(mixesJustice(purposes), 'justiceAlone', 'purposes'),
  ({ signerName }) => when(signerName === '', 'noSigner', 'signerName'),
  ({ signedOn }, _, today) => when(signedOn > today, 'signedInFuture', 'signedOn'),
  ({ signedOn }, _, today) => when(daysBetween(signedOn, today) > OLDEST_SIGNATURE_DAYS, 'signedLongAgo', 'signedOn'),
  ({ expiresOn, noExpiry }) => when(expiresOn === null && !noExpiry, 'expiryMissing', 'expiresOn'),
  ({ expiresOn, noExpiry }) => when(expiresOn !== null && noExpiry, 'expiryTwice', 'noExpiry'),
  ({ signedOn, expiresOn }) => when(expiresOn !== null && expiresOn < signedOn, 'expiresBeforeSigned', 'expiresOn'),
  tooLong,
  ({ noExpiry, purposes }, { tpoWithoutExpiry }) =>
    when(noExpiry && !(tpoWithoutExpiry && purposes.includes('tpo')), 'noExpiryNotAllowed', 'noExpiry'),
  ({ scopes, treatmentFrom }, { treatmentDatesFor }) =>
    when(
      treatmentFrom === null && treatmentDatesFor.some((section) => scopes.includes(section)),
      'treatmentDatesMissing',
      'treatmentFrom',
    ),
  ({ treatmentFrom, treatmentTo }) =>
    when(
      treatmentTo !== null && (treatmentFrom === null || treatmentTo < treatmentFrom),
      'treatmentDatesReversed',
      'treatmentTo',
    ),
];

/** The first thing that keeps an entered release from being kept, under the person's state profile; null when nothing does. */
export function entryFault(consent: ConsentDetails, profile: StateProfile, today: string): EntryFault | null {
  for (const rule of RULES) {
    const fault = rule(consent, profile, today);
    if (fault) return fault;
  }
  return null;
}
