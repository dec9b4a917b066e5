import type { Locale } from '../../../kernel/actor.js';
import { cleanText, textFault } from '../../../kernel/clean-text.js';
import type { SaidOfListing } from '../commands/take-answers.js';
import type { ListingSheet } from '../domain/listing-sheet.js';
import { looksLikePlace } from '../domain/place-words.js';
import { checkSuggested } from '../domain/suggestion-fields.js';
import { upkeepTexts } from '../texts/index.js';
import { spokenParts } from '../texts/read-aloud.js';

export type Fields = Readonly<Record<string, string>>;

/** A form as it came in: text by name. What came twice, or is no text, is as if it were absent. */
export const fieldsOf = (body: unknown): Fields =>
  Object.fromEntries(
    Object.entries(typeof body === 'object' && body !== null ? body : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

export interface FormFault {
  readonly field: string | null;
  readonly message: string;
}

export type ReadAnswer =
  | { readonly said: SaidOfListing; readonly byName: string; readonly fault: null }
  | { readonly said: null; readonly byName: string; readonly fault: FormFault };

const MOST_NAME = 80;

type Change = SaidOfListing['changes'][number];

const refused = (byName: string, field: string | null, message: string): ReadAnswer => ({
  said: null,
  byName,
  fault: { field, message },
});

/** The fields that were given other words than those shown, in the order of the page. */
function changesIn(fields: Fields, sheet: ListingSheet, locale: Locale): readonly Change[] {
  return spokenParts(sheet, locale).flatMap(({ fields: asked }) =>
    asked.flatMap(({ field, value }) => {
      const typed = cleanText(fields[`new-${field}`] ?? value);
      return typed === '' || typed === cleanText(value) ? [] : [{ field, value: typed, note: null }];
    }),
  );
}

function faultOfChange({ field, value }: Change, locale: Locale): FormFault | null {
  const checked = value === null ? null : checkSuggested(field, value, locale);
  return checked && 'fault' in checked ? { field, message: checked.fault } : null;
}

function saidOf(fields: Fields, sheet: ListingSheet, locale: Locale): SaidOfListing {
  const parts = spokenParts(sheet, locale);
  if (fields['of'] === 'all') return { groups: parts.map(({ group }) => group), changes: [], how: 'partner_link' };
  if (fields['of'] === 'closed') {
    const closed: Change = { field: 'status', value: 'inactive', note: upkeepTexts(locale).suggestedClosed };
    return { groups: [], changes: [closed], how: 'partner_link' };
  }
  const changes = changesIn(fields, sheet, locale);
  const changed = new Set(changes.map(({ field }) => field));
  const groups = parts
    .filter(
      ({ group, fields: asked }) =>
        fields[`true-${group}`] === 'true' && !asked.some(({ field }) => changed.has(field)),
    )
    .map(({ group }) => group);
  return { groups, changes, how: 'partner_link' };
}

/** Reads an answer back from its form: who says so, what is true, and what should stand there instead. */
export function readAnswer(fields: Fields, sheet: ListingSheet, locale: Locale): ReadAnswer {
  const { page: t } = upkeepTexts(locale);
  const byName = cleanText(fields['byName'] ?? '');
  if (byName === '' || textFault(byName, MOST_NAME) || looksLikePlace(byName))
    return refused(byName, 'byName', t.byNameFault);
  const said = saidOf(fields, sheet, locale);
  if (said.groups.length + said.changes.length === 0) return refused(byName, null, t.wordsFault);
  for (const change of said.changes) {
    const fault = faultOfChange(change, locale);
    if (fault) return refused(byName, fault.field, fault.message);
  }
  return { said, byName, fault: null };
}
