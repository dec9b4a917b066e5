import { useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { consoleTexts } from '../../texts/console.texts.js';
import { useNames } from './names.js';

/** Hides names on every page for shared rooms. */
export function HideNamesButton() {
  const t = useT(consoleTexts);
  const { hidden, setHidden } = useNames();
  const Icon = hidden ? IconEyeOff : IconEye;
  return (
    <Button
      variant={hidden ? 'light' : 'default'}
      size="sm"
      leftSection={<Icon size={20} aria-hidden />}
      onClick={() => setHidden(!hidden)}
    >
      {hidden ? t('showNames') : t('hideNames')}
    </Button>
  );
}
