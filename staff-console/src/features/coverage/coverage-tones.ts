import type { Tone } from '@loopkeeper/ui-kit';
import type { CoverageState } from '../../gql/graphql.js';

/** What a state of coverage means before its colour does. */
export const COVERAGE_TONES: Readonly<Record<CoverageState, Tone>> = {
  COVERED: 'good',
  PARTIAL: 'waiting',
  WAIVED: 'ended',
  GAP: 'late',
  OUT_OF_COUNT: 'ended',
};
