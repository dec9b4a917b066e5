import type { Answerer } from '../../domain/answerer.js';
import type { RoomView } from '../../domain/room.js';
import type { FormContext } from './steps.js';

/** Why a code, or the asking for one, did not do. */
export type CodeTrouble =
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'name'; readonly name: string; readonly role: string }
  | { readonly kind: 'role'; readonly name: string; readonly role: string };

/** Everything that a page about an open request shows. */
export interface RequestPage extends FormContext {
  readonly answerer: Answerer | null;
  /** When this device last sent an answer, as a time of day. */
  readonly sentAt: string | null;
  /** What changed while the reader was reading. */
  readonly movedOn: readonly string[] | null;
  /** Whether this device may see contact details. */
  readonly verified: boolean;
  readonly codeTrouble: CodeTrouble | null;
  /** What is asked of the listing after a yes; null before, and where nothing is. */
  readonly room: RoomView | null;
}
