import type { SuggestionField } from './suggestion-fields.js';
import type { SuggestionState } from './suggestion-lifecycle.js';

export const SUGGESTION_SOURCES = ['staff', 'partner', 'public', 'round', 'decline', 'failed_call'] as const;

export type SuggestionSource = (typeof SUGGESTION_SOURCES)[number];

/** What somebody says of one field of a listing. */
export interface NewSuggestion {
  readonly listingId: string;
  readonly serviceId: string;
  readonly field: SuggestionField;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  readonly note: string | null;
  readonly source: SuggestionSource;
  readonly reason: string | null;
  readonly byName: string;
}

/** A suggestion under decision. */
export interface Suggestion extends NewSuggestion {
  readonly id: string;
  readonly state: SuggestionState;
  readonly version: number;
}

/** What speaks for a suggestion. */
export interface Evidence {
  readonly kind: 'decline' | 'failed_call';
  readonly reason: string;
  readonly byName: string;
  readonly happenedAt: Date;
  /** The referral's reference, for those who may see the referral; null for everybody else, and for calls. */
  readonly reference: string | null;
  readonly referralId: string | null;
}

/** A suggestion as its reader sees it: beside it what stands there now. */
export interface SuggestionView extends Suggestion {
  readonly serviceName: string;
  readonly organizationName: string;
  readonly suggestedAt: Date;
  readonly currentValue: string | null;
  readonly decidedAt: Date | null;
  readonly decidedByName: string | null;
  readonly decisionNote: string | null;
  readonly appliedValue: string | null;
  readonly toldAt: Date | null;
  readonly evidence: readonly Evidence[];
}
