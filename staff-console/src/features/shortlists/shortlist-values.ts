import type { ChangeShortlistInput, ShortlistFactsFragment } from '../../gql/graphql.js';

export type ShortlistValue = ShortlistFactsFragment;
export type ItemValue = ShortlistValue['items'][number];

/** What the form of a shortlist holds. */
export interface ShortlistForm {
  readonly title: string;
  readonly note: string;
  readonly language: string;
  readonly isShared: boolean;
  readonly personId: string | null;
  readonly items: readonly ItemValue[];
}

export const formOf = (shortlist: ShortlistValue): ShortlistForm => ({
  title: shortlist.title,
  note: shortlist.note ?? '',
  language: shortlist.language,
  isShared: shortlist.isShared,
  personId: shortlist.personId ?? null,
  items: shortlist.items,
});

export const toInput = ({ id, version }: ShortlistValue, form: ShortlistForm): ChangeShortlistInput => ({
  id,
  seenVersion: version,
  title: form.title.trim(),
  note: form.note.trim() || null,
  language: form.language,
  isShared: form.isShared,
  personId: form.personId,
  items: form.items.map(({ listingId, note, isChosen }) => ({ listingId, note: note?.trim() || null, isChosen })),
});

/** The items with one of them moved up (-1) or down (1). */
export function moved(items: readonly ItemValue[], from: number, by: -1 | 1): readonly ItemValue[] {
  const turned = [...items];
  const [item] = turned.splice(from, 1);
  if (item) turned.splice(from + by, 0, item);
  return turned;
}
