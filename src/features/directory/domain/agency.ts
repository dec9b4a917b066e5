import type { OpeningHours } from '../../../kernel/business-time/business-calendar.js';

/** What the law knows an agency as; it decides what the agency may be told. */
export const LEGAL_TYPES = [
  'covered_entity_provider',
  'part2_program',
  'business_associate',
  'qso_vendor',
  'non_covered_cbo',
  'school',
  'government_social_service',
  'court_or_justice',
  'crisis_988',
  'intermediary_network',
] as const;

export type LegalType = (typeof LEGAL_TYPES)[number];

/** On what an agency's answers rest; with `none`, no answer may be expected. */
export type ReplyBasis = 'general' | 'consent' | 'none';

/** An organization that takes part in the network. */
export interface Agency {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly legalType: LegalType;
  readonly isLead: boolean;
  readonly active: boolean;
  readonly takesReferrals: boolean;
  /** Whether its staff may send referrals. */
  readonly maySend: boolean;
  readonly timeZone: string;
  /** When it answers, on its own clocks. */
  readonly hours: readonly OpeningHours[];
  readonly mailbox: string | null;
  readonly mailLocale: 'en' | 'es';
  readonly answeredBy: string | null;
  readonly phone: string | null;
  readonly replyBasis: ReplyBasis;
  readonly stateProfile: string;
  readonly version: number;
}

/** A part of an agency; for a substance use program, `neutralName` is what may be shown without giving that away. */
export interface AgencyUnit {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly isPart2Program: boolean;
  readonly neutralName: string | null;
}
