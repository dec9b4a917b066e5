import type { Locale } from '../../../kernel/actor.js';
import { scheduleText } from '../../directory/index.js';
import type { ListingSheet } from '../domain/listing-sheet.js';
import { labelIn, upkeepTexts } from './index.js';
import type { SuggestionField } from '../domain/suggestion-fields.js';
import { VERIFICATION_GROUPS, type VerificationGroup } from '../domain/verification-groups.js';

/** One part of a listing as it is read aloud, with the fields in which a change of it is said. */
export interface SpokenPart {
  readonly group: VerificationGroup;
  readonly label: string;
  readonly lines: readonly string[];
  readonly fields: readonly SpokenField[];
}

export interface SpokenField {
  readonly field: SuggestionField;
  readonly label: string;
  readonly value: string;
  readonly isLong: boolean;
}

/** The fields of each part; a change is said in these. */
const FIELDS: Readonly<Record<VerificationGroup, readonly SuggestionField[]>> = {
  name_description: ['name', 'description'],
  phone_intake: ['phone', 'email', 'how_to_get_in'],
  hours: ['hours'],
  eligibility: ['eligibility', 'area', 'languages'],
  cost: ['fees'],
  address: ['address'],
};

const LONG: readonly SuggestionField[] = ['description', 'how_to_get_in', 'eligibility', 'hours', 'fees'];

export const hoursText = ({ schedules }: ListingSheet, locale: Locale): string =>
  schedules
    .map((schedule) => scheduleText(schedule, locale))
    .filter(Boolean)
    .join('\n');

/** What stands in a field, as words that can be changed; empty for nothing. */
export function wordsOf(sheet: ListingSheet, field: SuggestionField, locale: Locale): string {
  const values: Readonly<Partial<Record<SuggestionField, string | null>>> = {
    name: sheet.name,
    description: sheet.description,
    web: sheet.web,
    phone: sheet.phone,
    email: sheet.email,
    how_to_get_in: sheet.howToGetIn,
    hours: hoursText(sheet, locale),
    eligibility: sheet.eligibility,
    area: sheet.area,
    languages: sheet.languages,
    fees: sheet.fees,
    address: sheet.address,
    status: labelIn(upkeepTexts(locale).statuses, sheet.status),
  };
  return values[field] ?? '';
}

/** The parts of a listing in words, in the order in which they are asked about. A confidential place is not among them. */
export function spokenParts(sheet: ListingSheet, locale: Locale): readonly SpokenPart[] {
  const texts = upkeepTexts(locale);
  return VERIFICATION_GROUPS.filter((group) => !(group === 'address' && sheet.isConfidential)).map((group) => {
    const fields = FIELDS[group].map((field) => ({
      field,
      label: texts.fields[field],
      value: wordsOf(sheet, field, locale),
      isLong: LONG.includes(field),
    }));
    const lines = fields.flatMap(({ label, value }) =>
      value === '' ? [] : [fields.length > 1 ? `${label}: ${value}` : value],
    );
    return { group, label: texts.groups[group], lines: lines.length > 0 ? lines : [texts.nothing], fields };
  });
}
