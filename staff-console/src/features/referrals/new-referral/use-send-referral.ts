import { useState } from 'react';
import { useAct, type ProblemValue } from '@loopkeeper/ui-kit';
import type {
  AgreementStandingFactsFragment,
  AnswerInput,
  ReferralDraftInput,
  ReferralState,
} from '../../../gql/graphql.js';
import { EditReferralDraft, OpenReferral, SubmitReferral } from './new-referral.operations.js';

/** A draft that the server already keeps. */
export interface SavedDraft {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
}

/** A refusal, with what only some kinds of it say. */
export interface SendProblem extends ProblemValue {
  readonly rule?: string;
  readonly alternatives?: AgreementStandingFactsFragment['alternatives'];
  readonly changes?: readonly string[];
  readonly currentVersion?: number;
}

/** What came of saving or sending. */
export type SendResult =
  | { readonly kind: 'done'; readonly referral: SavedDraft & { readonly state: ReferralState } }
  | { readonly kind: 'problem'; readonly problem: SendProblem }
  | { readonly kind: 'failed' };

interface Kept {
  readonly draft: SavedDraft;
  /** What the server keeps, as text; null when that is not known any more. */
  readonly text: string | null;
}

/** Saves a draft and sends it: two steps, each safe to repeat, so a failure in the second goes on from the first. */
export function useSendReferral(start: SavedDraft | null) {
  const writing = useWriteDraft();
  const submitting = useAct(SubmitReferral, 'actOnReferral');
  const [kept, setKept] = useState<Kept | null>(start && { draft: start, text: null });

  const write = async (draft: ReferralDraftInput): Promise<SendResult> => {
    const result = await writing.write(kept?.draft ?? null, draft);
    if (result.kind === 'done') setKept({ draft: result.referral, text: JSON.stringify(draft) });
    if (result.kind === 'problem') setKept(caughtUp(kept, result.problem));
    return result;
  };

  const send = async (draft: ReferralDraftInput, answers: AnswerInput[]): Promise<SendResult> => {
    const written = kept?.text === JSON.stringify(draft) ? kept.draft : await write(draft);
    if ('kind' in written && written.kind !== 'done') return written;

    const { id, version } = 'kind' in written ? written.referral : written;
    const sent = await submitting.run((idempotencyKey) => ({
      input: { id, seenVersion: version, action: 'SUBMIT', idempotencyKey, answers },
    }));
    if (sent.kind === 'problem') setKept((now) => caughtUp(now, sent.problem));
    return sent.kind === 'done' ? { kind: 'done', referral: sent.value } : sent;
  };

  return { save: write, send, kept: kept?.draft ?? null, busy: writing.busy || submitting.busy };
}

/** Opens a draft, or changes the one that was opened before. */
function useWriteDraft() {
  const opening = useAct(OpenReferral, 'openReferral');
  const editing = useAct(EditReferralDraft, 'editReferralDraft');
  const write = async (known: SavedDraft | null, draft: ReferralDraftInput): Promise<SendResult> => {
    const outcome =
      known === null
        ? await opening.run((idempotencyKey) => ({ input: { draft, idempotencyKey } }))
        : await editing.run(() => ({ input: { id: known.id, seenVersion: known.version, draft } }));
    return outcome.kind === 'done' ? { kind: 'done', referral: outcome.value } : outcome;
  };
  return { write, busy: opening.busy || editing.busy };
}

function caughtUp(kept: Kept | null, { currentVersion }: SendProblem): Kept | null {
  if (kept === null || currentVersion === undefined) return kept;
  return { draft: { ...kept.draft, version: currentVersion }, text: null };
}
