import { NativeSelect, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';

const named = (value: string): MantineColorScheme => (value === 'light' || value === 'dark' ? value : 'auto');

/** Light, dark, or as the device. */
export function ColourSwitch() {
  const t = useT(kitTexts);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const options = [
    { value: 'auto', label: t('coloursAuto') },
    { value: 'light', label: t('coloursLight') },
    { value: 'dark', label: t('coloursDark') },
  ];
  return (
    <NativeSelect
      label={t('colours')}
      data={options}
      rightSection={<IconChevronDown size={18} aria-hidden />}
      value={colorScheme}
      onChange={(event) => setColorScheme(named(event.currentTarget.value))}
    />
  );
}
