import { localDay } from '../../../kernel/local-day.js';
import type { InformationScope } from './data-tiers.js';
import type { ConsentPurpose } from './purposes.js';
import type { RecipientClass } from './recipient-classes.js';
import type { Signer } from './release-facts.js';

export const CONSENT_STATES = ['active', 'expired', 'revoked'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** What is written down of a signed release. */
export interface ConsentDetails {
  readonly recipientAgencyIds: readonly string[];
  readonly recipientClass: RecipientClass | null;
  readonly scopes: readonly InformationScope[];
  readonly purposes: readonly ConsentPurpose[];
  readonly signedBy: Signer;
  readonly signerName: string;
  /** `YYYY-MM-DD`, as are the other dates. */
  readonly signedOn: string;
  readonly expiresOn: string | null;
  readonly noExpiry: boolean;
  readonly treatmentFrom: string | null;
  readonly treatmentTo: string | null;
  readonly hasTpoStatements: boolean;
  readonly hasAuthorityDocument: boolean;
  readonly coversPart2Unit: boolean;
  /** Who consented to the treatment of a minor, where that is known. */
  readonly whoConsentedToTreatment: 'minor' | 'parent' | null;
  /** Members of an intermediary's network that may receive, by name. */
  readonly participants: readonly string[];
  readonly treatingParticipantsOnly: boolean;
}

/** A release on file. */
export interface Consent extends ConsentDetails {
  readonly id: string;
  readonly personId: string;
  readonly agencyId: string;
  readonly timeZone: string;
  readonly revokedAt: Date | null;
  readonly revokedHow: string | null;
  readonly version: number;
}

/** Whether a release still counts, by the clock of the agency that holds it. */
export function consentState(
  { revokedAt, expiresOn, timeZone }: Pick<Consent, 'revokedAt' | 'expiresOn' | 'timeZone'>,
  now: Date,
): ConsentState {
  if (revokedAt !== null && revokedAt <= now) return 'revoked';
  return expiresOn !== null && localDay(now, timeZone) > expiresOn ? 'expired' : 'active';
}
