import { useAct, useLoad, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { ReadFollowing, StartFollowing, Unfollow } from './follows.operations.js';
import { followTexts } from './follows.texts.js';

type Followed = { readonly listingId: string; readonly serviceId: string } | { readonly categoryCode: string };

interface FollowButtonProps {
  /** A listing, whose service is followed, or a category. */
  readonly of: Followed;
  readonly name: string;
  readonly size?: 'sm' | 'md';
}

/** Follows a service or a category, or follows it no longer: one press. */
export function FollowButton({ of, name, size = 'sm' }: FollowButtonProps) {
  const t = useT(followTexts);
  const load = useLoad(ReadFollowing, {});
  const start = useAct(StartFollowing, 'startFollowing');
  const stop = useAct(Unfollow, 'unfollow');
  if (!load.data) return null;
  const standing = load.data.following.items.find((item) =>
    'categoryCode' in of ? item.categoryCode === of.categoryCode : item.serviceId === of.serviceId,
  );
  const press = async () => {
    const input =
      'categoryCode' in of
        ? { categoryCode: of.categoryCode, listingId: null }
        : { listingId: of.listingId, categoryCode: null };
    const outcome = standing ? await stop.run(() => ({ id: standing.id })) : await start.run(() => ({ input }));
    if (outcome.kind === 'done') load.reload();
  };
  const Star = standing ? IconStarFilled : IconStar;
  return (
    <Button
      variant="default"
      size={size}
      aria-pressed={standing !== undefined}
      aria-label={t(standing ? 'unfollowNamed' : 'followNamed', { name })}
      loading={start.busy || stop.busy}
      leftSection={<Star size={20} aria-hidden />}
      onClick={() => void press()}
    >
      {t(standing ? 'followed' : 'follow')}
    </Button>
  );
}
