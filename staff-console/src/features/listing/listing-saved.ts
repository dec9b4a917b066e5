/** What a form leaves behind when it leads to the listing that it saved. */
export const LISTING_SAVED = 'listing-saved';
