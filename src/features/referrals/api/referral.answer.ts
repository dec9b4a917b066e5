import type { Actor } from '../../../kernel/actor.js';
import { categoryTypes } from '../../directory/index.js';
import type { ReferralOverview } from '../data/referral.queries.js';
import { seesAsSender } from '../domain/party-to.js';
import { referralOutcomes, type OutcomeSpec } from '../domain/reasons-and-outcomes.js';
import { shownReferral } from '../domain/shown-referral.js';
import { referralTexts } from '../texts/index.js';
import { Referral } from './referral.type.js';

function stopOf({ reason, outcome }: ReferralOverview, { reasons, outcomes }: ReturnType<typeof referralTexts>) {
  const spec: OutcomeSpec | null = outcome && referralOutcomes[outcome];
  return {
    reason,
    reasonLabel: reason && reasons[reason],
    outcome,
    outcomeLabel: outcome && outcomes[outcome],
    gotHelp: spec?.gotHelp ?? null,
  };
}

/** A referral as GraphQL shows it to this actor; each side sees what is its own to see. */
export function referralType(overview: ReferralOverview, actor: Actor, now: Date): Referral {
  const side = seesAsSender(actor, overview) ? 'sender' : 'receiver';
  const texts = referralTexts(actor.locale);
  const { headline, senderName, serviceName, isNamed, fit, due } = shownReferral(overview, {
    side,
    locale: actor.locale,
    texts,
    now,
  });
  const {
    id,
    reference,
    version,
    state,
    urgency,
    enquiry,
    listingId,
    loopConfirmedAt,
    createdAt,
    sentAt,
    acceptedAt,
    endedAt,
  } = overview;
  const ofSender = side === 'sender';
  return Object.assign(new Referral(), {
    id,
    reference,
    version,
    state,
    headline,
    urgency,
    enquiry,
    listingId: isNamed ? listingId : null,
    senderName,
    serviceName,
    due,
    loopConfirmedAt: ofSender ? loopConfirmedAt : null,
    servedOn: ofSender ? overview.servedOn : null,
    createdAt,
    sentAt,
    acceptedAt,
    ...stopOf(overview, texts),
    category: (overview.categoryCode && isNamed && categoryTypes([overview.categoryCode], actor.locale)[0]) || null,
    owner: ofSender && overview.ownerName !== null ? { id: overview.ownerId, displayName: overview.ownerName } : null,
    fit,
    evidence: ofSender ? overview.evidence : null,
    evidenceLabel: ofSender && overview.evidence ? texts.choices[overview.evidence] : null,
    nextStep: ofSender ? overview.nextStep : null,
    deliveryProblem: ofSender ? overview.deliveryProblem : null,
    closedAt: endedAt,
    overview,
    side,
  });
}
