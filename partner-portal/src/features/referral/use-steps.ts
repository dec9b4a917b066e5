import { useAct, type AnswerValue, type Outcome, type ProblemValue } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import type { CombinedError } from 'urql';
import type { ActOnReferralMutation, PortalReferralFragment, ReferralAction } from '../../gql/graphql.js';
import { connectionBack } from './connection-back.js';
import { ActOnReferral } from './referral.operations.js';

type Taken = Outcome<ActOnReferralMutation['actOnReferral']>;

/** The taking of steps, as the page shows it. */
export interface Steps {
  /** Takes a step; answers whether it is done. */
  readonly take: (action: ReferralAction, answers: AnswerValue[]) => Promise<boolean>;
  readonly busy: boolean;
  /** The connection failed, and it is being tried again. */
  readonly trying: boolean;
  readonly sentAt: string | null;
  readonly problem: ProblemValue | null;
  /** What changed, where somebody else was quicker. */
  readonly movedOn: readonly string[] | null;
  readonly error: CombinedError | null;
  readonly forget: () => void;
}

const TRIES = 3;

function movedOnFrom(taken: Taken): readonly string[] | null {
  if (taken.kind !== 'problem') return null;
  const { problem } = taken;
  if (problem.__typename === 'StaleVersion') return problem.changes;
  return problem.__typename === 'ActionNotAvailable' ? [problem.message] : null;
}

/** Takes steps on one request: tries again where the line is poor, and never takes a step twice. */
export function useSteps(referral: PortalReferralFragment, reload: () => void): Steps {
  const act = useAct(ActOnReferral, 'actOnReferral');
  const [trying, setTrying] = useState(false);
  const [sentAt, setSentAt] = useState<string | null>(null);
  const [movedOn, setMovedOn] = useState<readonly string[] | null>(null);

  const forget = () => {
    act.reset();
    setMovedOn(null);
    setSentAt(null);
  };

  const send = async (action: ReferralAction, answers: AnswerValue[]): Promise<Taken> => {
    const { id, version: seenVersion } = referral;
    const once = () => act.run((idempotencyKey) => ({ input: { id, seenVersion, action, idempotencyKey, answers } }));

    let taken = await once();
    for (let tried = 1; taken.kind === 'failed' && tried < TRIES; tried += 1) {
      setTrying(true);
      await connectionBack();
      taken = await once();
    }
    setTrying(false);
    return taken;
  };

  const take = async (action: ReferralAction, answers: AnswerValue[]): Promise<boolean> => {
    forget();
    const taken = await send(action, answers);
    const moved = movedOnFrom(taken);
    setMovedOn(moved);
    if (taken.kind === 'done') setSentAt(new Date().toISOString());
    if (taken.kind === 'done' || moved) reload();
    return taken.kind === 'done';
  };

  return {
    take,
    busy: act.busy || trying,
    trying,
    sentAt,
    problem: movedOn ? null : act.problem,
    movedOn,
    error: trying ? null : act.error,
    forget,
  };
}
