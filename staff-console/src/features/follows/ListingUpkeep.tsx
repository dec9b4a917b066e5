import { useAct, useLoad } from '@loopkeeper/ui-kit';
import { ChangedBar } from '../../app/live/ChangedBar.js';
import { useLive } from '../../app/live/use-live.js';
import { SuggestButton } from '../suggestions/SuggestButton.js';
import styles from './follows.module.css';
import { ReadListingUpkeep, StartFollowing, Unfollow } from './follows.operations.js';
import { StarButton } from './StarButton.js';

interface ListingUpkeepProps {
  readonly listingId: string;
  /** Reads the listing again. */
  readonly onShow: () => void;
}

/** What everybody may do for a listing: follow it, say what should stand in it, and hear when it changes. Absent where the directory knows none. */
export function ListingUpkeep({ listingId, onShow }: ListingUpkeepProps) {
  const load = useLoad(ReadListingUpkeep, { id: listingId }, { forget: true });
  const live = useLive({ listingIds: [listingId] });
  const start = useAct(StartFollowing, 'startFollowing');
  const stop = useAct(Unfollow, 'unfollow');
  const listing = load.data?.listing;
  if (!load.data || !listing) return null;
  const standing = load.data.following.items.find(({ serviceId }) => serviceId === listing.serviceId);
  const press = async () => {
    const outcome = standing
      ? await stop.run(() => ({ id: standing.id }))
      : await start.run(() => ({ input: { listingId, categoryCode: null } }));
    if (outcome.kind === 'done') load.reload();
  };
  return (
    <div className={styles.upkeep}>
      <StarButton
        name={listing.serviceName}
        followed={standing !== undefined}
        busy={start.busy || stop.busy}
        onPress={() => void press()}
      />
      <SuggestButton listingId={listingId} serviceName={listing.serviceName} />
      <ChangedBar live={live} onShow={onShow} />
    </div>
  );
}
