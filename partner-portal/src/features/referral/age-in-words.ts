import type { Say } from '@loopkeeper/ui-kit';
import type { ReferralWords } from './referral.texts.js';

/** An age group, `25-64` or `65+`, as people say it. */
export function ageInWords(band: string, t: Say<ReferralWords>): string {
  const [from = '', to] = band.replace('+', '').split('-');
  return to === undefined ? t('andOlder', { from }) : t('ages', { from, to });
}
