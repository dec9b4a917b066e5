import type { BulkActionKind, PrepareBulkEditInput, ReadBulkFieldsQuery } from '../../gql/graphql.js';

export type BulkField = NonNullable<ReadBulkFieldsQuery['newListing']>['sections'][number]['fields'][number];

/** What somebody wants to do to many listings, as the form holds it. */
export interface BulkWish {
  readonly text: string;
  readonly categoryCode: string;
  readonly status: string;
  readonly field: string;
  readonly action: BulkActionKind;
  readonly value: string;
  readonly codes: readonly string[];
  readonly find: string;
  readonly replacement: string;
}

export const NO_WISH: BulkWish = {
  text: '',
  categoryCode: '',
  status: '',
  field: '',
  action: 'SET',
  value: '',
  codes: [],
  find: '',
  replacement: '',
};

/** Rows that can be named by their first column, one on each line. */
const NAMED = new Set(['service.languages', 'service.documents', 'service.areas', 'location.accessibility']);

/** The fields that can be changed in many listings here; telephones only by their area code. */
export const bulkFields = (fields: readonly BulkField[]): readonly BulkField[] =>
  fields.filter(
    ({ key, kind }) =>
      key !== 'location.isConfidential' && (kind !== 'ROWS' || NAMED.has(key) || key.endsWith('.phones')),
  );

/** What can be done to a field of its kind. */
export function actionsFor({ key, kind }: BulkField): readonly BulkActionKind[] {
  if (key.endsWith('.phones')) return ['REPLACE_AREA_CODE', 'REPLACE_TEXT'];
  if (kind === 'CODES') return ['ADD', 'REMOVE', 'SET'];
  if (kind === 'ROWS') return ['ADD', 'REMOVE', 'SET', 'REPLACE_TEXT'];
  return ['TEXT', 'LONG_TEXT', 'URL', 'EMAIL'].includes(kind) ? ['SET', 'REPLACE_TEXT'] : ['SET'];
}

export const isReplacing = (action: BulkActionKind): boolean =>
  action === 'REPLACE_TEXT' || action === 'REPLACE_AREA_CODE';

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== ''); // prettier-ignore

function valueOf(wish: BulkWish, { kind }: BulkField): unknown {
  if (isReplacing(wish.action)) return null;
  if (kind === 'CODES') return wish.codes;
  return kind === 'ROWS' ? lines(wish.value) : wish.value;
}

/** The wish as the server takes it. */
export const toInput = (wish: BulkWish, field: BulkField, title: string): PrepareBulkEditInput => ({
  title,
  choice: { text: wish.text || null, categoryCode: wish.categoryCode || null, status: wish.status || null },
  actions: [
    {
      field: field.key,
      action: wish.action,
      value: valueOf(wish, field),
      find: isReplacing(wish.action) ? wish.find : null,
      replacement: isReplacing(wish.action) ? wish.replacement : null,
    },
  ],
});
