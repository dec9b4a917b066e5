import { useAct, type Act, type ProblemValue } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import type { FailedCallKind, SaidCapacity } from '../../../gql/graphql.js';
import type { ListingValue } from '../listing-value.js';
import { NoteFailedCall, SayCapacity, TakeBackWord } from '../liveness.operations.js';

/** What a press can say. */
export type Press = SaidCapacity | FailedCallKind;

/** What more is said of a press: how long the wait is, or until when it is closed. */
export interface More {
  readonly waitDays?: number;
  readonly closedUntil?: string;
}

/** What was kept last, and can be taken back. */
export interface Kept {
  readonly press: Press;
  readonly id: string;
}

const isFailedCall = (press: Press): press is FailedCallKind => press === 'NO_ANSWER' || press === 'WRONG_NUMBER';

/** One press keeps what was heard on the phone; Undo takes it back. */
export function useJustCalled({ id: listingId, phones }: ListingValue, onChanged: () => void) {
  const say = useAct(SayCapacity, 'sayCapacity');
  const note = useAct(NoteFailedCall, 'noteFailedCall');
  const takeBack = useAct(TakeBackWord, 'takeBackWord');
  const [kept, setKept] = useState<Kept | null>(null);
  const [undone, setUndone] = useState(false);

  const press = async (pressed: Press, more: More = {}): Promise<void> => {
    const outcome = isFailedCall(pressed)
      ? await note.run((idempotencyKey) => ({
          input: { listingId, what: pressed, number: phones[0]?.number ?? null, idempotencyKey },
        }))
      : await say.run((idempotencyKey) => ({ input: { listingId, state: pressed, ...more, idempotencyKey } }));
    if (outcome.kind !== 'done') return;
    setKept({ press: pressed, id: outcome.value.id });
    setUndone(false);
    onChanged();
  };

  const undo = async (): Promise<void> => {
    if (!kept) return;
    const outcome = await takeBack.run(() => ({ id: kept.id }));
    if (outcome.kind !== 'done') return;
    setKept(null);
    setUndone(true);
    onChanged();
  };

  const failed: readonly Pick<Act<never, ProblemValue>, 'problem' | 'error'>[] = [say, note, takeBack];
  return { kept, undone, press, undo, busy: say.busy || note.busy || takeBack.busy, failed };
}
