import type { ChangeOrigin } from '../../data/change-origin.js';

/** Why a listing changes: the suggestion, round and so on that it follows from. */
export interface ChangeReason {
  readonly origin: ChangeOrigin;
  readonly id: string | null;
}
