import type { EngagementTypeCode } from './engagement-types.js';

/** What is logged of a contact with a partner. */
export interface EngagementEntry {
  readonly partnerId: string;
  readonly type: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly withWhom: string | null;
  readonly topic: string;
  readonly note: string | null;
  readonly followUpOn: string | null;
}

/** A contact as it was logged. */
export interface Engagement extends EngagementEntry {
  readonly id: string;
  readonly type: EngagementTypeCode;
  readonly loggedBy: string;
  readonly loggedByName: string;
  readonly loggedAt: Date;
}

/** The counts of one partner in a period. */
export interface PartnerCounts {
  readonly partnerId: string;
  readonly contacts: number;
  readonly distinctDays: number;
  readonly attempts: number;
  readonly referrals: number;
  readonly byType: readonly { readonly type: EngagementTypeCode; readonly count: number }[];
  readonly contactsBefore: number;
  readonly lastOn: string | null;
  readonly lastBy: string | null;
}
