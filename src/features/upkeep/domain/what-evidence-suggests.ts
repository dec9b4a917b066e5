import type { SuggestionField } from './suggestion-fields.js';

/** What a decline says about the listing, by its reason. Other reasons say nothing of it. */
const DECLINES: Readonly<Record<string, SuggestionField>> = {
  no_capacity: 'capacity',
  service_not_offered: 'status',
  out_of_area: 'area',
  program_paused_or_closed: 'status',
};

/** What a call in vain says about the listing. */
const CALLS: Readonly<Record<string, SuggestionField>> = {
  wrong_number: 'phone',
  no_answer: 'phone',
  closed: 'status',
};

/** The field that a decline speaks against, or null. */
export const fieldOfDecline = (reason: string | null): SuggestionField | null => (reason && DECLINES[reason]) || null;

/** The field that a failed call speaks against. */
export const fieldOfFailedCall = (reason: string): SuggestionField => CALLS[reason] ?? 'phone';
