import { NativeSelect } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { kitTexts } from '../texts/kit.texts.js';
import { LOCALES, setLocale, useLocale, type Locale } from '../texts/locale.js';
import { useT } from '../texts/texts.js';

const OPTIONS = Object.entries(LOCALES).map(([value, label]) => ({ value, label }));
const named = (value: string): Locale => (value === 'es' ? 'es' : 'en');

/** Chooses the page's language; each language names itself. */
export function LocaleSwitch() {
  const t = useT(kitTexts);
  const locale = useLocale();
  return (
    <NativeSelect
      label={t('languageSwitch')}
      data={OPTIONS}
      rightSection={<IconChevronDown size={18} aria-hidden />}
      value={locale}
      onChange={(event) => setLocale(named(event.currentTarget.value))}
    />
  );
}
