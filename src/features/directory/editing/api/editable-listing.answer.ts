import type { Locale } from '../../../../kernel/actor.js';
import { CATEGORIES, categoryByCode, categoryLabel } from '../../domain/categories.js';
import { LANGUAGES } from '../../domain/languages.js';
import { SERVICE_FACTS } from '../../domain/service-facts.js';
import type { EditableListing } from '../data/editable-listing.queries.js';
import { partsFor } from '../domain/check-values.js';
import {
  MOST_ROWS,
  SECTIONS,
  type CodesField,
  type ListingField,
  type Part,
  type RowsField,
  type ValueRule,
} from '../domain/field-shape.js';
import { choiceLabel, columnLabel, fieldHint, fieldLabel, sectionLabel } from '../domain/field-words.js';
import { codeWords } from '../domain/value-words.js';
import type {
  EditableField,
  EditableListingType,
  ListingFieldChoice,
  ListingFieldColumn,
} from './editable-listing.types.js';

const choices = (values: readonly string[], locale: Locale): ListingFieldChoice[] =>
  values.map((value) => ({ value, label: choiceLabel(value, locale), group: null }));

function codeChoices(field: CodesField, locale: Locale): ListingFieldChoice[] {
  const label = (code: string) => codeWords(field, code, locale);
  if (field.fact)
    return SERVICE_FACTS.filter(({ kind }) => kind === field.fact).map(({ code }) => ({ value: code, label: label(code), group: null })); // prettier-ignore
  return CATEGORIES.map(({ code, parent }) => {
    const above = parent === null ? categoryByCode(code) : categoryByCode(parent);
    return { value: code, label: label(code), group: above && categoryLabel(above, locale) };
  });
}

const column = (
  name: string,
  { kind, required, max, choices: values }: ValueRule,
  locale: Locale,
): ListingFieldColumn => ({
  name,
  label: columnLabel(name, locale),
  kind,
  required,
  max,
  choices: choices(values, locale),
});

/** The columns as a form draws them; whom a row is for is asked only where there is a choice. */
function columns(field: RowsField, parts: readonly Part[], locale: Locale): ListingFieldColumn[] {
  const possible = partsFor(field, parts);
  const of: ListingFieldColumn = { name: 'of', label: columnLabel('of', locale), kind: 'choice', required: true, max: 20, choices: choices(possible, locale) }; // prettier-ignore
  const own = Object.entries(field.columns).map(([name, rule]) => column(name, rule, locale));
  const languages = LANGUAGES.map((language) => ({ value: language[locale], label: language[locale], group: null }));
  const suggested =
    field.table === 'language' ? own.map((one) => (one.name === 'name' ? { ...one, choices: languages } : one)) : own;
  return possible.length > 1 ? [...suggested, of] : suggested;
}

function described(
  field: ListingField,
  parts: readonly Part[],
  locale: Locale,
): Pick<EditableField, 'kind' | 'required' | 'max' | 'choices' | 'columns'> {
  if (field.shape === 'rows')
    return { kind: 'rows', required: false, max: MOST_ROWS, choices: [], columns: columns(field, parts, locale) };
  if (field.shape === 'codes')
    return { kind: 'codes', required: false, max: MOST_ROWS, choices: codeChoices(field, locale), columns: [] };
  const { kind, required, max, choices: values } = field.rule;
  return { kind, required, max, choices: choices(values, locale), columns: [] };
}

/** A listing for its form, in the reader's language. */
export function editableListingType(listing: EditableListing, locale: Locale): EditableListingType {
  const fields = listing.fields.map((field) => ({
    section: field.section,
    key: field.key,
    label: fieldLabel(field.key, locale),
    hint: fieldHint(field.key, locale),
    value: listing.values[field.key] ?? null,
    ...described(field, listing.parts, locale),
  }));
  return {
    id: listing.listingId,
    subject: listing.subject,
    serviceName: listing.serviceName,
    organizationName: listing.organizationName,
    hasPlace: listing.parts.includes('location'),
    sections: SECTIONS.map((key) => ({
      key,
      label: sectionLabel(key, locale),
      fields: fields.filter(({ section }) => section === key),
    })).filter((section) => section.fields.length > 0),
    draft: listing.draft && {
      ...listing.draft,
      fields: listing.draft.fields.map(({ field, base, value }) => ({
        field,
        base: base ?? null,
        value: value ?? null,
      })),
    },
  };
}
