import { daysBetween, plusDays } from '../../../../kernel/local-day.js';
import type { HoldingDays } from './agreement-version.js';

/** How many days before its last day an agreement counts as expiring. */
export const EXPIRING_DAYS = 90;

/** The first day on which a version does not hold any more; null where it has no end. */
export function heldUntil({ endsOn, endedOn }: HoldingDays): string | null {
  const afterLast = endsOn === null ? null : plusDays(endsOn, 1);
  if (afterLast === null || endedOn === null) return afterLast ?? endedOn;
  return endedOn < afterLast ? endedOn : afterLast;
}

/** The last day on which a version holds as things stand; null where it has no end. */
export function lastDayOf(version: HoldingDays): string | null {
  const until = heldUntil(version);
  return until === null ? null : plusDays(until, -1);
}

/** Whether a version holds on a day. */
export function holdsOn(version: HoldingDays, day: string): boolean {
  if (version.activatedAt === null || version.startsOn === null || day < version.startsOn) return false;
  const until = heldUntil(version);
  return until === null || day < until;
}

/** The version that was in force on a day; of one agreement there is one at most. */
export const versionOn = <Version extends HoldingDays>(versions: readonly Version[], day: string): Version | null =>
  versions.find((version) => holdsOn(version, day)) ?? null;

const holdsAtAll = ({ activatedAt, startsOn, endsOn, endedOn }: HoldingDays): boolean =>
  activatedAt !== null &&
  startsOn !== null &&
  (heldUntil({ activatedAt, startsOn, endsOn, endedOn }) ?? '9') > startsOn;

/** The last day on which anything that was adopted holds; undefined where nothing was, null where it has no end. */
export function lastDay(versions: readonly HoldingDays[]): string | null | undefined {
  const ends = versions.filter(holdsAtAll).map(heldUntil);
  if (ends.length === 0) return undefined;
  if (ends.some((end) => end === null)) return null;
  const latest = ends
    .flatMap((end) => end ?? [])
    .sort()
    .at(-1);
  return latest === undefined ? undefined : plusDays(latest, -1);
}

/** How many days are left of what is in force on a day; null where nothing is, or where it has no end. */
export function daysLeftOn(versions: readonly HoldingDays[], day: string): number | null {
  const held = versionOn(versions, day);
  const last = held && lastDayOf(held);
  return last === null ? null : daysBetween(day, last);
}

/** Whether what is in force ends soon, and nothing that was adopted follows. */
export function isExpiringOn(versions: readonly HoldingDays[], day: string, within = EXPIRING_DAYS): boolean {
  const left = daysLeftOn(versions, day);
  if (left === null || left > within) return false;
  const follows = plusDays(day, left + 1);
  return !versions.some((version) => holdsAtAll(version) && version.startsOn !== null && version.startsOn >= follows);
}

/** Whether the days of two versions meet. */
export function overlap(one: HoldingDays, other: HoldingDays): boolean {
  if (one.startsOn === null || other.startsOn === null) return false;
  const [until, otherUntil] = [heldUntil(one), heldUntil(other)];
  const isEmpty = (from: string, to: string | null): boolean => to !== null && to <= from;
  if (isEmpty(one.startsOn, until) || isEmpty(other.startsOn, otherUntil)) return false;
  return (otherUntil === null || one.startsOn < otherUntil) && (until === null || other.startsOn < until);
}
