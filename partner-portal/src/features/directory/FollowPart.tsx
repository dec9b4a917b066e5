import { Failed, useAct, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import type { DirectoryListingFragment, ReadDirectoryListingQuery } from '../../gql/graphql.js';
import { FollowService, UnfollowService } from './directory.operations.js';
import { directoryTexts } from './directory.texts.js';

interface FollowPartProps {
  readonly listing: DirectoryListingFragment;
  readonly following: ReadDirectoryListingQuery['following'];
  readonly onChanged: () => void;
}

/** Follows a service, or follows it no longer. */
export function FollowPart({ listing: { id, serviceId, serviceName }, following, onChanged }: FollowPartProps) {
  const t = useT(directoryTexts);
  const words = useProblemWords();
  const start = useAct(FollowService, 'startFollowing');
  const stop = useAct(UnfollowService, 'unfollow');
  const standing = following.items.find((item) => item.serviceId === serviceId);
  const Star = standing ? IconStarFilled : IconStar;
  const press = async () => {
    const outcome = standing
      ? await stop.run(() => ({ id: standing.id }))
      : await start.run(() => ({ input: { listingId: id, categoryCode: null } }));
    if (outcome.kind === 'done') onChanged();
  };
  return (
    <div>
      <Button
        variant="default"
        size="md"
        aria-pressed={standing !== undefined}
        aria-label={t('followNamed', { name: serviceName })}
        disabled={start.busy || stop.busy}
        leftSection={<Star size={20} aria-hidden />}
        onClick={() => void press()}
      >
        {t(standing ? 'followed' : 'follow')}
      </Button>
      <div className="deed-words">
        <p role="status" className="quiet">
          {standing && t(following.digest === 'DAILY' ? 'digest' : 'noDigest')}
        </p>
        {[start, stop].map(({ problem }, at) => problem && <Failed key={at} message={words(problem)} />)}
        {[start, stop].map(({ error }, at) => error && <Failed key={at} error={error} what="act" />)}
      </div>
    </div>
  );
}
