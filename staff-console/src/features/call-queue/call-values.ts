import type { FieldGroup, ReadCallQueueQuery, RecordCallInput, SuggestionField } from '../../gql/graphql.js';

/** A listing that is called about. */
export type CallValue = ReadCallQueueQuery['callQueue']['items'][number];

/** What is typed and ticked while a call lasts. */
export interface CallDraft {
  readonly groups: readonly FieldGroup[];
  /** The words typed into a field, by the field. */
  readonly words: Readonly<Partial<Record<SuggestionField, string>>>;
  readonly spokeWith: string;
}

export const EMPTY_DRAFT: CallDraft = { groups: [], words: {}, spokeWith: '' };

/** The fields whose words differ from what was read aloud. */
export const changesOf = ({ parts }: CallValue, { words }: CallDraft): RecordCallInput['changes'] & object =>
  parts.flatMap(({ fields }) =>
    fields.flatMap(({ field, value }) => {
      const typed = (words[field] ?? value).trim();
      return typed === '' || typed === value.trim() ? [] : [{ field, value: typed }];
    }),
  );

/** The parts that were confirmed; one with a changed field is not. */
export function confirmedOf(call: CallValue, draft: CallDraft): readonly FieldGroup[] {
  const changed = new Set(changesOf(call, draft).map(({ field }) => field));
  return call.parts
    .filter(({ group, fields }) => draft.groups.includes(group) && !fields.some(({ field }) => changed.has(field)))
    .map(({ group }) => group);
}
