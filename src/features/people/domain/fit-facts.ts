import { ageOn } from '../../../kernel/local-day.js';
import type { PayerType, PersonDetails } from './person.js';

const BANDS = [
  { under: 6, band: '0-5' },
  { under: 14, band: '6-13' },
  { under: 18, band: '14-17' },
  { under: 25, band: '18-24' },
  { under: 65, band: '25-64' },
] as const;

/** The age group of somebody, wide enough to name nobody; null where the birth date is not known. */
export function ageBand(birthDate: string | null, today: string): string | null {
  if (birthDate === null) return null;
  const age = ageOn(birthDate, today);
  return BANDS.find(({ under }) => age < under)?.band ?? '65+';
}

/** What decides whether a service fits, and tells nobody who it is. */
export interface FitFacts {
  readonly ageBand: string | null;
  readonly area: string | null;
  readonly language: string | null;
  readonly payerType: PayerType | null;
  readonly householdSize: number | null;
}

type Known = Pick<PersonDetails, 'birthDate' | 'city' | 'language' | 'payerType' | 'householdSize'>;

/** The fit facts of a person on a day. */
export const fitFacts = ({ birthDate, city, language, payerType, householdSize }: Known, today: string): FitFacts => ({
  ageBand: ageBand(birthDate, today),
  area: city,
  language,
  payerType,
  householdSize,
});
