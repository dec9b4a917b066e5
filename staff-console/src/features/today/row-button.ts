import type { ReferralAction } from '../../gql/graphql.js';

/** What a row's button says, and which form of the referral it opens at once. */
export interface RowButton {
  readonly words: `do.${'provide_info' | 'record_next_step' | 'confirm_loop' | 'release' | 'revise' | 'note' | 'open'}`;
  readonly opens: ReferralAction | null;
}

const BUTTONS: Readonly<Record<string, RowButton>> = {
  provide_info: { words: 'do.provide_info', opens: 'PROVIDE_INFO' },
  record_next_step: { words: 'do.record_next_step', opens: 'RECORD_NEXT_STEP' },
  confirm_loop: { words: 'do.confirm_loop', opens: 'CONFIRM_LOOP' },
  release: { words: 'do.release', opens: 'RELEASE' },
  revise: { words: 'do.revise', opens: null },
  note: { words: 'do.note', opens: null },
};

/** The button of a row by the action that the server names; one that comes later just opens the referral. */
export const buttonOf = (action: string): RowButton =>
  BUTTONS[action.toLowerCase()] ?? { words: 'do.open', opens: null };
