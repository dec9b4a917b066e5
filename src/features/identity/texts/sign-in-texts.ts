import type { Locale } from '../../../kernel/actor.js';
import { en } from './en.js';
import { es } from './es.js';

export type SignInTexts = Readonly<Record<keyof typeof en, string>>;

export const SIGN_IN_TEXTS: Readonly<Record<Locale, SignInTexts>> = { en, es };
