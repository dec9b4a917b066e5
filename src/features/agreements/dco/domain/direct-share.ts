import { requiredService, type RequiredService } from '../../domain/nine-services.js';

/** Encounters of one required service in a period. */
export interface EncounterRow {
  readonly service: RequiredService;
  readonly direct: number;
  readonly dco: number;
}

/** The encounters of a period, as entered. */
export interface EncounterPeriod {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly rows: readonly EncounterRow[];
}

/** How much of what counts was delivered directly. */
export interface DirectShare {
  readonly direct: number;
  readonly dco: number;
  /** Null below ten encounters: of so few nobody makes a percentage. */
  readonly share: number | null;
  /** Whether it is 51 % or more; null where nothing counts. */
  readonly isEnough: boolean | null;
}

const FEWEST_FOR_A_PERCENTAGE = 10;
const ENOUGH_PERCENT = 51;

/** The share of non-crisis encounters that the clinic delivered directly: 51 % of them or more are enough (4.a.1). */
export function directShare(rows: readonly EncounterRow[]): DirectShare {
  const counting = rows.filter(({ service }) => requiredService(service).countsTowardDirect);
  const direct = counting.reduce((sum, row) => sum + row.direct, 0);
  const dco = counting.reduce((sum, row) => sum + row.dco, 0);
  const all = direct + dco;
  return {
    direct,
    dco,
    share: all < FEWEST_FOR_A_PERCENTAGE ? null : direct / all,
    isEnough: all === 0 ? null : direct * 100 >= all * ENOUGH_PERCENT,
  };
}

/** The period already entered that shares a day with another one; the very same period is no clash. */
export const clashingPeriod = (
  entered: readonly Omit<EncounterPeriod, 'rows'>[],
  { startsOn, endsOn }: Omit<EncounterPeriod, 'rows'>,
): Omit<EncounterPeriod, 'rows'> | null =>
  entered.find(
    (other) =>
      other.startsOn <= endsOn && startsOn <= other.endsOn && !(other.startsOn === startsOn && other.endsOn === endsOn),
  ) ?? null;
