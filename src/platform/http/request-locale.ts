import type { Request } from 'express';
import { LOCALES, type Locale } from '../../kernel/actor.js';

const isLocale = (text: string): text is Locale => LOCALES.some((locale) => locale === text);

/** The language that one of our own pages says it is shown in, or null. */
export function pageLocaleOf({ headers }: Pick<Request, 'headers'>): Locale | null {
  const said = headers['x-loopkeeper-locale'];
  return typeof said === 'string' && isLocale(said) ? said : null;
}

/** The first of our languages that the browser asks for; English when it asks for none. */
export function localeOf({ headers }: Pick<Request, 'headers'>): Locale {
  const wanted = (headers['accept-language'] ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = Number(
        parameters
          .find((each) => each.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      );
      return { language: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
    });
  const best = wanted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return best.map(({ language }) => language).find(isLocale) ?? 'en';
}
