import { ColourSwitch, LocaleSwitch, useT } from '@loopkeeper/ui-kit';
import { Button, Popover, Stack, Text } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { consoleTexts } from '../texts/console.texts.js';
import { signOut } from './session/sign-in.js';
import { useMe } from './session/session.js';
import styles from './shell.module.css';

/** Who is signed in, their language and colours, and the way out. */
export function AccountMenu() {
  const t = useT(consoleTexts);
  const me = useMe();
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md" width={280}>
      <Popover.Target>
        <Button variant="default" size="sm" aria-label={t('account', { name: me.displayName })}>
          <IconUserCircle size={20} aria-hidden />
          <span className={styles.wideOnly}>{me.displayName}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('accountTitle')}>
        <Stack gap="sm">
          <div>
            <Text fw={600}>{me.displayName}</Text>
            <Text size="sm" c="dimmed">
              {[me.unit?.name, me.agency.name].filter(Boolean).join(' · ')}
            </Text>
          </div>
          <LocaleSwitch />
          <ColourSwitch />
          <Button variant="default" leftSection={<IconLogout size={20} aria-hidden />} onClick={() => void signOut()}>
            {t('signOut')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
