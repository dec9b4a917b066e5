import { fold } from '../../domain/fold.js';
import { LANGUAGES } from '../../domain/languages.js';

const BY_NAME: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap(({ code, en, es, alsoCalled }) => [en, es, ...alsoCalled].map((name) => [fold(name), code])),
);

/** The code of a language by any of its names, or null when we know none of that name. */
export const languageCode = (name: string): string | null => BY_NAME.get(fold(name)) ?? null;
