import { endOfDay } from '../../../../kernel/local-day.js';
import { CATEGORIES } from '../../domain/categories.js';

interface BeliefRule {
  readonly kind: string;
  /** Categories; everything below them counts too. */
  readonly under: readonly string[];
  readonly hours: number;
}

const DAY = 24;

/** How long a word about room is believed, by the kind of service. The first rule that fits holds: the most careful comes first. */
export const BELIEF_RULES: readonly BeliefRule[] = [
  {
    kind: 'shelter and withdrawal management',
    under: ['emergency_shelter', 'crisis_bed', 'domestic_violence', 'withdrawal_management', 'sobering_center'],
    hours: DAY,
  },
  {
    kind: 'residential',
    under: [
      'residential_treatment',
      'mothers_recovery',
      'recovery_housing',
      'residential_mental_health',
      'inpatient_psychiatry',
      'transitional_housing',
      'supportive_housing',
    ],
    hours: 3 * DAY,
  },
  { kind: 'outpatient', under: ['mental_health', 'substance_use', 'health'], hours: 14 * DAY },
  { kind: 'pantry', under: ['food_pantry', 'produce_market', 'meals', 'meal_delivery'], hours: 30 * DAY },
];

const OTHERWISE = 7 * DAY;
const HOUR_MS = 3_600_000;
/** A closing day far ahead is asked about again. */
const LONGEST_CLOSED_DAYS = 90;

const PARENT: ReadonlyMap<string, string | null> = new Map(CATEGORIES.map(({ code, parent }) => [code, parent]));

function withParents(code: string): string[] {
  const above = PARENT.get(code);
  return above ? [code, ...withParents(above)] : [code];
}

/** For how many hours a word about the room of such a service is believed. */
export function believedHours(categoryCodes: readonly string[]): number {
  const all = new Set(categoryCodes.flatMap(withParents));
  return BELIEF_RULES.find(({ under }) => under.some((code) => all.has(code)))?.hours ?? OTHERWISE;
}

interface Said {
  readonly at: Date;
  readonly categoryCodes: readonly string[];
  /** The last closed day, when it was said. */
  readonly closedUntil: string | null;
  readonly timeZone: string;
}

/** Until when it is believed: by the kind of service; that it is closed until a day, until that day is over. */
export function believedUntil({ at, categoryCodes, closedUntil, timeZone }: Said): Date {
  const byKind = new Date(at.getTime() + believedHours(categoryCodes) * HOUR_MS);
  if (closedUntil === null) return byKind;
  const longest = new Date(at.getTime() + LONGEST_CLOSED_DAYS * DAY * HOUR_MS);
  const reopened = endOfDay(closedUntil, timeZone);
  return reopened < longest ? reopened : longest;
}
