import type { Locale } from '../../../kernel/actor.js';
import type { FitFacts } from '../../people/index.js';
import type { Names, ReferralTexts } from '../texts/index.js';
import { clockSpec } from './clocks.js';
import { dueSentence, headlineOf, type DueSentence } from './headline.js';
import type { Referral } from './referral.js';
import { showsEnvelope } from './what-shows.js';

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
  /** What the release, decided now, adds to or takes from what the state alone shows; lists do not ask. */
  readonly release?: ReleaseForReceiver;
}

/** What a release decided now means for the receiver: whether anything of the request may be told still, and whether the service may be named. */
export interface ReleaseForReceiver {
  readonly hasEnded: boolean;
  readonly namesService: boolean;
}

/** What every screen says of a referral, in the reader's words. */
export interface ShownReferral {
  readonly title: string;
  readonly headline: string;
  readonly senderName: string;
  readonly serviceName: string;
  /** Whether the service has its own name here. */
  readonly isNamed: boolean;
  /** The facts that decide fit; null where not even these are shown any more. */
  readonly fit: FitFacts | null;
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
const namesService = ({ unitIsPart2, isSubstanceUseCare }: NamedReferral, release?: ReleaseForReceiver): boolean =>
  !(unitIsPart2 && isSubstanceUseCare) || (release?.namesService ?? false);

export function dueOfReferral(
  { running, senderZone, receiverZone }: NamedReferral,
  reader: ReaderOfReferral,
): DueSentence | null {
  return (
    running && dueSentence(running, clockSpec(running.clock).side === 'sender' ? senderZone : receiverZone, reader)
  );
}

/** Whether the confirmed loop is the reader's to know: it is the sender's own affair. */
const asReadBy = (referral: NamedReferral, side: ReaderOfReferral['side']): NamedReferral =>
  side === 'sender' ? referral : { ...referral, loopConfirmedAt: null };

export function shownReferral(kept: NamedReferral, reader: ReaderOfReferral): ShownReferral {
  const { side, texts, now, release } = reader;
  const referral = asReadBy(kept, side);
  const due = dueOfReferral(referral, reader);
  const senderName = senderNameFor(referral, side);
  const isShown = side === 'sender' || (showsEnvelope(referral, now) && !release?.hasEnded);
  const isNamed = isShown && (side === 'sender' || namesService(referral, release));
  const serviceName = isNamed ? referral.serviceName : texts.neutralService;
  const names = { sender: senderName, receiver: referral.receiverName };
  return {
    title: texts.openWork.asked(serviceName, isShown ? referral.fit.householdSize : null),
    headline: headlineOf(referral, names, due, texts),
    senderName,
    serviceName,
    isNamed,
    fit: isShown ? referral.fit : null,
    due,
    names,
  };
}
