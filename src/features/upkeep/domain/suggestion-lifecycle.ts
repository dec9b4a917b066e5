import { defineLifecycle, type ActionOf, type StateOf } from '../../../kernel/lifecycle/lifecycle.js';

/** How a suggestion lives: open until somebody who keeps the directory decides. */
export const suggestionLifecycle = defineLifecycle({
  initial: 'open',
  states: {
    open: { about: 'Nobody has decided yet.', open: true },
    accepted: { about: 'It stands in the listing as it was suggested, or was put there by hand.', open: false },
    edited: { about: 'It stands in the listing in other words.', open: false },
    rejected: { about: 'The listing stays as it was, for a reason that was given.', open: false },
    superseded: { about: 'Another suggestion for the same field was taken.', open: false },
  },
  actions: {
    accept: {
      about: 'Take it as it is.',
      from: ['open'],
      to: 'accepted',
      by: ['keeper'],
      emits: 'suggestion.accepted',
    },
    edit: {
      about: 'Take it in other words.',
      from: ['open'],
      to: 'edited',
      by: ['keeper'],
      asks: [{ name: 'value', kind: 'long_text', required: true, maxLength: 5000 }],
      emits: 'suggestion.edited',
    },
    settle: {
      about: 'The listing was changed by hand, or nothing was left to change.',
      from: ['open'],
      to: 'accepted',
      by: ['keeper'],
      emits: 'suggestion.settled',
    },
    reject: {
      about: 'Leave the listing as it is.',
      from: ['open'],
      to: 'rejected',
      by: ['keeper'],
      asks: [{ name: 'reason', kind: 'text', required: true, maxLength: 500 }],
      emits: 'suggestion.rejected',
    },
    supersede: {
      about: 'Another one for the same field was taken.',
      from: ['open'],
      to: 'superseded',
      by: ['system'],
      emits: 'suggestion.superseded',
    },
  },
});

export type SuggestionState = StateOf<typeof suggestionLifecycle>;
export type SuggestionAction = ActionOf<typeof suggestionLifecycle>;

export const SUGGESTION_STATES = [
  'open',
  'accepted',
  'edited',
  'rejected',
  'superseded',
] as const satisfies readonly SuggestionState[];

/** What a keeper may do. */
export const DECISIONS = ['accept', 'edit', 'settle', 'reject'] as const satisfies readonly SuggestionAction[];

export type Decision = (typeof DECISIONS)[number];
