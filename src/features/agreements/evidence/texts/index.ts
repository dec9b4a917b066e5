import type { Locale } from '../../../../kernel/actor.js';
import { en, type EvidenceTexts } from './en.js';
import { es } from './es.js';

export type { EvidenceTexts } from './en.js';

const TEXTS: Readonly<Record<Locale, EvidenceTexts>> = { en, es };

/** The words of the packet in a language. */
export const evidenceTexts = (locale: Locale): EvidenceTexts => TEXTS[locale];
