import type { Section, SendableSection } from './data-tiers.js';
import type { NoticeCode } from './notices.js';
import type { ReferralPurpose } from './purposes.js';
import type { BasisCode, DenyCode, DropCode, HoldCode, ReasonCode, RemarkCode } from './reason-codes.js';

export const RELEASE_OUTCOMES = ['ALLOW', 'ALLOW_REDACTED', 'HOLD', 'DENY', 'EMERGENCY_ALLOW'] as const;
export type ReleaseOutcome = (typeof RELEASE_OUTCOMES)[number];

/** Something that is missing; `section` is null when it is about the whole referral. */
export interface Missing {
  readonly section: SendableSection | null;
  readonly code: HoldCode;
}

/** A section that was left out by itself, and why. */
export interface Dropped {
  readonly section: Section;
  readonly code: DropCode;
}

/** A section that rests on one valid basis. */
export interface Released {
  readonly section: SendableSection;
  readonly basis: BasisCode;
  readonly consentId: string | null;
  readonly consentVersion: number | null;
  /** The last day that its release covers; null when that is open or there is none. */
  readonly until: string | null;
}

/** A section without a basis: what its nearest release lacks. */
export interface Held {
  readonly section: SendableSection;
  readonly missing: readonly (HoldCode | DenyCode)[];
}

/** What is decided for each section, and how the sender is shown. */
interface Particulars {
  /** Sections with a basis of their own. They leave only when the outcome lets them: ask `releasedSections`. */
  readonly withBasis: readonly Released[];
  readonly held: readonly Held[];
  readonly dropped: readonly Dropped[];
  /** The sender as shown once details are released. */
  readonly senderName: string;
  /** The sender as shown while only the envelope is. */
  readonly neutralName: string;
  /** Whether a substance use category may be named. */
  readonly namesCategory: boolean;
  readonly notices: readonly NoticeCode[];
  readonly remarks: readonly RemarkCode[];
  /** What the referral is for, by which its bases were judged. */
  readonly purpose: ReferralPurpose;
  readonly policyVersion: string;
}

export type ReleaseDecision = Particulars &
  (
    | { readonly outcome: 'ALLOW'; readonly basis: BasisCode }
    | { readonly outcome: 'ALLOW_REDACTED' }
    | { readonly outcome: 'HOLD'; readonly missing: readonly Missing[] }
    | { readonly outcome: 'DENY'; readonly reason: DenyCode; readonly sections: readonly Section[] }
    | { readonly outcome: 'EMERGENCY_ALLOW'; readonly reviewDueAt: Date }
  );

/** Whether anything may leave by this decision. */
export const lets = ({ outcome }: ReleaseDecision): boolean => outcome !== 'HOLD' && outcome !== 'DENY';

/** The sections that this partner may see now: all that were asked for but the dropped ones, or none. */
export const releasedSections = (decision: ReleaseDecision): readonly Released[] =>
  lets(decision) ? decision.withBasis : [];

/** What stands in the way, section by section; empty when nothing does. */
export function missingOf(
  decision: ReleaseDecision,
): readonly { readonly section: Section | null; readonly code: ReasonCode }[] {
  if (decision.outcome === 'HOLD') return decision.missing;
  if (decision.outcome !== 'DENY') return [];
  const { reason, sections } = decision;
  return sections.length > 0
    ? sections.map((section) => ({ section, code: reason }))
    : [{ section: null, code: reason }];
}
