import type { Locale } from '../../../../kernel/actor.js';
import { dayInWords, gateTexts } from '../texts/index.js';
import type { GateDecision } from './gate.js';

/** What a decision says to somebody who wants to send: how things stand with the partner, and what follows. */
export function standingMessage(
  { verdict, standing, decidedBy, isDcoService }: GateDecision,
  partner: string,
  { locale, isEmergency = false }: { readonly locale: Locale; readonly isEmergency?: boolean },
): string {
  const texts = gateTexts(locale);
  const on = decidedBy?.lastDay ? dayInWords(decidedBy.lastDay, locale) : '';
  const follows = isEmergency && verdict === 'warn' ? texts.emergency : texts.follows[verdict];
  const dco = isDcoService && verdict !== 'allow' ? texts.dcoService : '';
  return [texts.stands[standing]({ partner, title: decidedBy?.title ?? '', on }), dco, follows]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
