import type { Locale } from '../../../kernel/actor.js';
import type { Names, ReferralTexts } from '../texts/index.js';
import { clockSpec } from './clocks.js';
import { dueSentence, headlineOf, type DueSentence } from './headline.js';
import type { Referral } from './referral.js';

/** A referral with the names that stand beside it. */
export interface NamedReferral extends Referral {
  readonly senderName: string;
  readonly senderZone: string;
  readonly unitName: string | null;
  readonly unitNeutralName: string | null;
  readonly unitIsPart2: boolean;
  readonly receiverName: string;
  readonly receiverZone: string;
}

export interface ReaderOfReferral {
  readonly side: 'sender' | 'receiver';
  readonly locale: Locale;
  readonly texts: ReferralTexts;
  readonly now: Date;
}

/** What every screen says of a referral, in the reader's words. */
export interface ShownReferral {
  readonly title: string;
  readonly headline: string;
  readonly senderName: string;
  readonly serviceName: string;
  readonly due: DueSentence | null;
  readonly names: Names;
}

/** The sender as the other side knows it: a substance use program never by its own name. */
function senderNameFor(
  { senderName, unitName, unitNeutralName, unitIsPart2 }: NamedReferral,
  side: ReaderOfReferral['side'],
): string {
  if (side === 'sender') return unitName ?? senderName;
  return unitIsPart2 ? (unitNeutralName ?? senderName) : senderName;
}

/** A substance use program's referral to substance use care does not say so before anybody may know. */
const namesService = ({ unitIsPart2, isSubstanceUseCare }: NamedReferral, side: ReaderOfReferral['side']): boolean =>
  side === 'sender' || !(unitIsPart2 && isSubstanceUseCare);

export function dueOfReferral(
  { running, senderZone, receiverZone }: NamedReferral,
  reader: ReaderOfReferral,
): DueSentence | null {
  return (
    running && dueSentence(running, clockSpec(running.clock).side === 'sender' ? senderZone : receiverZone, reader)
  );
}

export function shownReferral(referral: NamedReferral, reader: ReaderOfReferral): ShownReferral {
  const { side, texts } = reader;
  const due = dueOfReferral(referral, reader);
  const senderName = senderNameFor(referral, side);
  const serviceName = namesService(referral, side) ? referral.serviceName : texts.neutralService;
  const names = { sender: senderName, receiver: referral.receiverName };
  return {
    title: texts.openWork.asked(serviceName, referral.fit.householdSize),
    headline: headlineOf(referral, names, due, texts),
    senderName,
    serviceName,
    due,
    names,
  };
}
