import type { SuggestionFactsFragment } from '../../gql/graphql.js';

/** A suggestion as the pages show it. */
export type SuggestionValue = SuggestionFactsFragment;

/** What a reader chooses to look at. */
export const VIEWS = ['waiting', 'decided', 'mine'] as const;

export type View = (typeof VIEWS)[number];
