import { partOf } from '../domain/field-shape.js';
import type { FieldFault } from '../domain/check-values.js';
import { fieldByKey } from '../domain/listing-fields.js';
import { planEdit, type WantedField } from '../domain/plan-edit.js';
import type { BulkRow } from './bulk-edit.store.js';
import { partsOf, type ListingValues } from './listing-values.reader.js';

const confidential = (field: string): FieldFault => ({
  field,
  row: null,
  column: null,
  code: 'confidential',
  bound: null,
});

/** The listing's name as a line of a list. */
export const titleOf = ({ serviceName, organizationName, placeName, isConfidential }: ListingValues): string =>
  [serviceName, organizationName, isConfidential ? null : placeName]
    .filter((part) => part !== null && part !== '')
    .join(', ');

/** What is wanted of a listing as a row of an edit of many. Where a confidential place is does not pass through here. */
export function bulkRow(nr: number, listing: ListingValues, wanted: readonly WantedField[]): BulkRow {
  const hidden = wanted.filter(({ field: key }) => {
    const field = fieldByKey(key);
    return listing.isConfidential && field !== null && partOf(field) === 'location';
  });
  const { changes, faults } = planEdit(
    listing.values,
    partsOf(listing),
    wanted.filter((one) => !hidden.includes(one)),
  );
  const all = [...hidden.map(({ field }) => confidential(field)), ...faults];
  return {
    nr,
    listingId: listing.listingId,
    title: titleOf(listing),
    state: all.length > 0 ? 'fault' : changes.length > 0 ? 'change' : 'same',
    changes: changes.map(({ field, from, to }) => ({ field: field.key, from, to })),
    faults: all,
  };
}
