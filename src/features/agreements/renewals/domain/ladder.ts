import { invalid, type Problem } from '../../../../kernel/problem.js';
import { AGREEMENT_TYPES, type AgreementType } from '../../domain/agreement-types.js';

/** How many days ahead somebody is told, and from when on the director is told too. */
export interface Ladders {
  /** Days ahead, the farthest first; the day itself always counts. */
  readonly days: readonly number[];
  /** Types with a ladder of their own. */
  readonly byType: Readonly<Partial<Record<AgreementType, readonly number[]>>>;
  /** From so many days ahead on, the director is told beside the owner. */
  readonly escalateAt: number;
}

/** What holds until somebody sets another ladder. */
export const DEFAULT_LADDERS: Ladders = { days: [90, 60, 30, 7], byType: {}, escalateAt: 30 };

/** What can lapse. */
export const DUE_KINDS = ['renew', 'licence', 'review', 'attestation', 'meeting'] as const;

export type DueKind = (typeof DUE_KINDS)[number];

/** The ladders of what is no agreement's end: a review is told of a month and a week ahead, a meeting a week. */
const FIXED: Readonly<Partial<Record<DueKind, readonly number[]>>> = {
  review: [30, 7],
  attestation: [30, 7],
  meeting: [7],
};

/** The days of the ladder for something that comes due, the farthest first, down to the day itself. */
export const ladderOf = ({ days, byType }: Ladders, kind: DueKind, type: AgreementType | null): readonly number[] => [
  ...(FIXED[kind] ?? (type === null ? undefined : byType[type]) ?? days),
  0,
];

/** The rung that something stands on: the lowest that has been reached, 0 on the day itself and after it; null while it is still far. */
export function rungAt(ladder: readonly number[], daysLeft: number): number | null {
  const reached = ladder.filter((rung) => daysLeft <= rung);
  return reached.length === 0 ? null : Math.min(...reached);
}

/** The farthest that any ladder looks ahead, in days. */
export const horizonOf = ({ days, byType }: Ladders): number =>
  Math.max(30, ...days, ...Object.values(byType).flatMap((own) => [...own]));

const MOST_DAYS = 365;
const MOST_RUNGS = 8;

const isLadder = (days: readonly number[]): boolean =>
  days.length > 0 &&
  days.length <= MOST_RUNGS &&
  days.every((day, at) => Number.isInteger(day) && day > 0 && day <= MOST_DAYS && day < (days[at - 1] ?? Infinity));

/** A ladder as it was entered, or what is wrong with it: whole days from 365 down to 1, each nearer than the one before. */
export function checkedLadders({ days, byType, escalateAt }: Ladders, fault: string): Ladders | Problem {
  if (!isLadder(days)) return invalid('days', fault);
  for (const type of AGREEMENT_TYPES) {
    const own = byType[type];
    if (own && !isLadder(own)) return invalid('byType', fault);
  }
  if (!Number.isInteger(escalateAt) || escalateAt < 0 || escalateAt > MOST_DAYS) return invalid('escalateAt', fault);
  return { days, byType, escalateAt };
}
