import type { HoldCode } from './reason-codes.js';

/** What a signed release may say that may be told. */
export const INFORMATION_SCOPES = [
  'contact',
  'need',
  'general_health',
  'behavioral_health',
  'substance_use',
  'hiv',
] as const;
export type InformationScope = (typeof INFORMATION_SCOPES)[number];

interface SectionRule {
  /** How sensitive: 1 is who and how to reach them, 6 never leaves. HIV-related information stands apart. */
  readonly tier: 1 | 2 | 3 | 4 | 5 | 6 | 'hiv';
  /** The scope a release must name; null when none can. */
  readonly scope: InformationScope | null;
  readonly scopeMissing: HoldCode;
}

/** The parts of a packet and the scope each needs. Tier 0, the envelope, is no section: it holds no identity. */
export const SECTIONS = {
  contact: { tier: 1, scope: 'contact', scopeMissing: 'SCOPE_MISSING' },
  need: { tier: 2, scope: 'need', scopeMissing: 'SCOPE_MISSING' },
  general_health: { tier: 3, scope: 'general_health', scopeMissing: 'SCOPE_MISSING' },
  behavioral_health: { tier: 4, scope: 'behavioral_health', scopeMissing: 'SCOPE_MISSING_BH' },
  substance_use: { tier: 5, scope: 'substance_use', scopeMissing: 'SCOPE_MISSING_DA' },
  hiv: { tier: 'hiv', scope: 'hiv', scopeMissing: 'HIV_SCOPE_MISSING' },
  notes: { tier: 6, scope: null, scopeMissing: 'SCOPE_MISSING' },
} as const satisfies Record<string, SectionRule>;

export type Section = keyof typeof SECTIONS;

/** A section that may leave when the rules allow; counseling and psychotherapy notes never do. */
export type SendableSection = Exclude<Section, 'notes'>;

export const SENDABLE_SECTIONS: readonly SendableSection[] = INFORMATION_SCOPES;

export const isSendable = (section: Section): section is SendableSection => section !== 'notes';
