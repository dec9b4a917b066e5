/** What an effort to deepen a partnership was. */
export const EFFORT_KINDS = [
  'outreach',
  'draft_sent',
  'meeting',
  'training',
  'problem_solved',
  'renewal_talk',
  'other',
] as const;

export type EffortKind = (typeof EFFORT_KINDS)[number];

/** An effort as it is entered: about an agreement, a partner or a category; never about a person who is helped. */
export interface EffortEntry {
  readonly agreementId: string | null;
  readonly partnerId: string | null;
  readonly category: string | null;
  readonly kind: EffortKind;
  readonly day: string;
  readonly what: string;
  readonly nextStep: string | null;
}

/** An effort as it stands in the log. */
export interface Effort extends EffortEntry {
  readonly id: string;
  readonly partnerName: string | null;
  readonly agreementTitle: string | null;
  readonly recordedBy: string;
}
