import { useAct, useLoad } from '@loopkeeper/ui-kit';
import { ReadFollowing, StartFollowing, Unfollow } from './follows.operations.js';
import { StarButton } from './StarButton.js';

/** Follows a category that a search is narrowed to. */
export function FollowCategory({ code, label }: { readonly code: string; readonly label: string }) {
  const load = useLoad(ReadFollowing, {});
  const start = useAct(StartFollowing, 'startFollowing');
  const stop = useAct(Unfollow, 'unfollow');
  if (!load.data) return null;
  const standing = load.data.following.items.find(({ categoryCode }) => categoryCode === code);
  const press = async () => {
    const outcome = standing
      ? await stop.run(() => ({ id: standing.id }))
      : await start.run(() => ({ input: { categoryCode: code, listingId: null } }));
    if (outcome.kind === 'done') load.reload();
  };
  return (
    <StarButton
      name={label}
      followed={standing !== undefined}
      busy={start.busy || stop.busy}
      onPress={() => void press()}
    />
  );
}
