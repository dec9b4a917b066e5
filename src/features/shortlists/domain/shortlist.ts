import type { Locale } from '../../../kernel/actor.js';

/** A listing on a shortlist. */
export interface ShortlistItem {
  readonly listingId: string;
  readonly note: string | null;
  /** The person decided for it. */
  readonly isChosen: boolean;
}

/** Listings collected in an order, perhaps for a person. */
export interface Shortlist {
  readonly id: string;
  readonly ownerId: string;
  readonly personId: string | null;
  /** Names no person. */
  readonly title: string;
  readonly note: string | null;
  /** Of the sheet that is taken home. */
  readonly language: Locale;
  /** Whether the owner's agency sees it too. */
  readonly isShared: boolean;
  readonly version: number;
  readonly updatedAt: Date;
  readonly items: readonly ShortlistItem[];
}

/** What can be changed of a shortlist. */
export type ShortlistContent = Pick<Shortlist, 'personId' | 'title' | 'note' | 'language' | 'isShared' | 'items'>;

/** More would be no help to anybody. */
export const MOST_ITEMS = 30;

/** The listings in their order, and those among them that were chosen. */
export const optionsOf = (items: readonly ShortlistItem[]) => ({
  offered: items.map(({ listingId }) => listingId),
  chosen: items.filter(({ isChosen }) => isChosen).map(({ listingId }) => listingId),
});
