import { defineTexts } from '@loopkeeper/ui-kit';
import { en } from './en.js';
import { es } from './es.js';

/** The words of these pages in every language. */
export const referralsTexts = defineTexts('referrals', { en, es });
