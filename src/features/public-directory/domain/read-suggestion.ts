/** What a visitor may say is wrong; each is a field that suggestions know. */
export const SUGGESTED_FIELDS = [
  'phone',
  'hours',
  'address',
  'status',
  'how_to_get_in',
  'eligibility',
  'fees',
  'languages',
  'description',
  'other',
] as const;

export type SuggestedField = (typeof SUGGESTED_FIELDS)[number];

/** A form as a visitor sent it. */
export interface PublicSuggestion {
  readonly field: SuggestedField;
  readonly note: string;
  /** A field that people do not see was filled in: a machine wrote this. */
  readonly isTrapped: boolean;
}

const LONGEST_NOTE = 1000;

const textOf = (body: unknown, name: string): string => {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
};

/** Reads a form; a field that nobody offered is something else. */
export function readSuggestion(body: unknown): PublicSuggestion {
  const said = textOf(body, 'field');
  return {
    field: SUGGESTED_FIELDS.find((field) => field === said) ?? 'other',
    note: textOf(body, 'note').slice(0, LONGEST_NOTE),
    isTrapped: textOf(body, 'url') !== '',
  };
}
