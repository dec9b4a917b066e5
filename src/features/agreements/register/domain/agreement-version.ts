import type { PartnerCategory } from '../../domain/partner-categories.js';
import type { Named } from './named.js';
import type { VersionContent } from './version-content.js';

export const VERSION_KINDS = ['original', 'amendment', 'renewal'] as const;

export type VersionKind = (typeof VERSION_KINDS)[number];

export const VERSION_STATES = ['draft', 'offered', 'adopted', 'replaced', 'withdrawn'] as const;

export type VersionState = (typeof VERSION_STATES)[number];

export const SIGNATURE_METHODS = ['uploaded', 'portal'] as const;

export type SignatureMethod = (typeof SIGNATURE_METHODS)[number];

/** Who signed a version for which party, and how. */
export interface Signature {
  readonly id: string;
  readonly partyId: string;
  readonly method: SignatureMethod;
  readonly signerName: string;
  readonly signerTitle: string | null;
  readonly signedOn: string;
  readonly recordedAt: Date;
}

/** The days on which a version holds or held; `until` is the first day on which it does not. */
export interface HoldingDays {
  readonly activatedAt: Date | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly endedOn: string | null;
}

/** What an agreement said or says, in one of its versions. */
export interface AgreementVersion extends HoldingDays {
  readonly id: string;
  readonly number: number;
  readonly kind: VersionKind;
  readonly state: VersionState;
  readonly noticeDays: number | null;
  readonly terms: string | null;
  readonly categories: readonly PartnerCategory[];
  readonly services: readonly Named[];
  readonly locations: readonly Named[];
  readonly programs: readonly Named[];
  readonly contentSha256: string | null;
  readonly offeredAt: Date | null;
  readonly signatures: readonly Signature[];
  /** Everything that was or will be offered; its hash is frozen with it. */
  readonly content: VersionContent;
  readonly hasFile: boolean;
  /** Crisis services under less stringent standards, and no approval by HHS on file. */
  readonly lacksApproval: boolean;
}

/** What a draft says that may be edited. */
export interface VersionTerms {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly noticeDays: number | null;
  readonly terms: string | null;
  readonly categories: readonly PartnerCategory[];
  readonly serviceIds: readonly string[];
  readonly locationIds: readonly string[];
  readonly programIds: readonly string[];
}
