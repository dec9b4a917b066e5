import { useAct, useLoad } from '@loopkeeper/ui-kit';
import { useEffect, useState } from 'react';
import { ChangedBar } from '../../app/live/ChangedBar.js';
import { useLive, type Live } from '../../app/live/use-live.js';
import { SuggestButton } from '../suggestions/SuggestButton.js';
import styles from './follows.module.css';
import { ReadListingUpkeep, StartFollowing, Unfollow } from './follows.operations.js';
import { StarButton } from './StarButton.js';

interface ListingUpkeepProps {
  readonly listingId: string;
  /** Reads the listing again. */
  readonly onShow: () => void;
  /** When the reader last changed something here, in milliseconds since the epoch. */
  readonly actedAt?: number | null;
}

/** For how long after an act of the reader's own a change that is heard is taken for theirs. */
const OWN_MS = 2000;

/** A reader's own act is not told back to them: the page reads again by itself, with whatever else changed in that moment. */
function useOwnAct(live: Live, actedAt: number | null, onShow: () => void): void {
  const { clear } = live;
  const says = live.everything || live.changed.length > 0;
  useEffect(() => {
    if (!says || actedAt === null || Date.now() - actedAt > OWN_MS) return;
    clear();
    onShow();
  }, [says, actedAt, clear, onShow]);
}

/** What everybody may do for a listing: follow it, say what should stand in it, and hear when it changes. Absent where the directory knows none. */
export function ListingUpkeep({ listingId, onShow, actedAt = null }: ListingUpkeepProps) {
  const load = useLoad(ReadListingUpkeep, { id: listingId }, { forget: true });
  const live = useLive({ listingIds: [listingId] });
  useOwnAct(live, actedAt, onShow);
  const [own, setOwn] = useState(0);
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
      <SuggestButton
        listingId={listingId}
        serviceName={listing.serviceName}
        onSent={() => setOwn((count) => count + 1)}
      />
      <ChangedBar live={live} onShow={onShow} suggested={live.suggested - own} />
    </div>
  );
}
