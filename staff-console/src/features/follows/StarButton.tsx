import { useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { followTexts } from './follows.texts.js';

interface StarButtonProps {
  readonly name: string;
  readonly followed: boolean;
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** Follows something, or follows it no longer. */
export function StarButton({ name, followed, busy, onPress }: StarButtonProps) {
  const t = useT(followTexts);
  const Star = followed ? IconStarFilled : IconStar;
  return (
    <Button
      variant="default"
      aria-pressed={followed}
      aria-label={t('followNamed', { name })}
      loading={busy}
      leftSection={<Star size={20} aria-hidden />}
      onClick={onPress}
    >
      {t(followed ? 'followed' : 'follow')}
    </Button>
  );
}
