import type { Actor } from '../../../kernel/actor.js';
import { listingType } from '../../directory/index.js';
import type { ShownOptions, ShownShortlist } from '../commands/read-shortlists.js';
import { OptionsOfferedType, ShortlistType } from './shortlist.types.js';

/** A shortlist as GraphQL shows it to a reader, in their language. */
export function shortlistType(shown: ShownShortlist, actor: Actor, now: Date): ShortlistType {
  const { listings, items, ownerId, ...rest } = shown;
  return Object.assign(new ShortlistType(), {
    ...rest,
    isMine: ownerId === actor.userId,
    items: items.map((item) => {
      const row = listings.get(item.listingId);
      return { ...item, listing: row ? listingType(row, actor, now) : null };
    }),
  });
}

/** What a person was offered, with the names of the listings as they are now. */
export const optionsOfferedType = (shown: ShownOptions): OptionsOfferedType => ({
  id: shown.id,
  recordedAt: shown.recordedAt,
  recordedBy: shown.recordedBy,
  options: shown.offered.map((listingId) => {
    const row = shown.listings.get(listingId);
    return {
      listingId,
      serviceName: row?.serviceName ?? null,
      organizationName: row?.organizationName ?? null,
      isChosen: shown.chosen.includes(listingId),
    };
  }),
});
