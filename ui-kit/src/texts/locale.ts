import i18next from 'i18next';
import { useSyncExternalStore } from 'react';

/** The languages the screens speak; each names itself. */
export const LOCALES = { en: 'English', es: 'Español' } as const;
export type Locale = keyof typeof LOCALES;

const REMEMBERED = 'loopkeeper.locale';

const isLocale = (value: string | null | undefined): value is Locale =>
  value !== null && value !== undefined && value in LOCALES;

const remembered = (): Locale | null => {
  const value = globalThis.localStorage?.getItem(REMEMBERED);
  return isLocale(value) ? value : null;
};

const ofBrowser = (): Locale => (globalThis.navigator?.language?.startsWith('es') ? 'es' : 'en');

/** The one i18next of a page. */
export const i18n = i18next.createInstance();

void i18n.init({
  lng: remembered() ?? ofBrowser(),
  fallbackLng: 'en',
  initAsync: false,
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});

/** Changes the language of the page and remembers it on this device. */
export function setLocale(locale: Locale): void {
  globalThis.localStorage?.setItem(REMEMBERED, locale);
  void i18n.changeLanguage(locale);
}

/** Takes the account's language, unless another was chosen on this device. */
export function preferLocale(locale: string): void {
  if (remembered() === null && isLocale(locale)) void i18n.changeLanguage(locale);
}

const subscribe = (changed: () => void): (() => void) => {
  i18n.on('languageChanged', changed);
  return () => i18n.off('languageChanged', changed);
};

const current = (): Locale => (isLocale(i18n.language) ? i18n.language : 'en');

/** The language of the page; draws again when it changes. */
export const useLocale = (): Locale => useSyncExternalStore(subscribe, current);
