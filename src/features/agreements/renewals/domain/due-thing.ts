import { daysBetween } from '../../../../kernel/local-day.js';
import type { AgreementType } from '../../domain/agreement-types.js';
import { ladderOf, rungAt, type DueKind, type Ladders } from './ladder.js';

/** Something that lapses on a day unless somebody acts. */
export interface DueThing {
  readonly kind: DueKind;
  /** What lapses: a version, a licence, an attestation, or the agreement whose review or meeting is due. */
  readonly subjectId: string;
  readonly agreementId: string | null;
  readonly type: AgreementType | null;
  readonly dueOn: string;
  readonly ownerId: string;
}

/** A due thing that somebody has to be told of now. */
export interface Rung {
  readonly rung: number;
  /** Whether the director is told too. */
  readonly escalates: boolean;
}

/** The rung on which a due thing stands today; null while it is still far. */
export function standsOn({ kind, type, dueOn }: DueThing, ladders: Ladders, today: string): Rung | null {
  const rung = rungAt(ladderOf(ladders, kind, type), daysBetween(today, dueOn));
  return rung === null ? null : { rung, escalates: rung <= ladders.escalateAt };
}
