import type { Actor } from '../../../kernel/actor.js';
import { localDay } from '../../../kernel/local-day.js';
import type { ListedReferral } from '../commands/read-referrals.js';
import type { ReferralOverview } from '../data/referral.queries.js';
import { awaitsAnswer, isDueByToday, OPEN_WORK_GROUPS, openWorkPlace } from '../domain/open-work.js';
import { seesAsSender } from '../domain/party-to.js';
import { shownReferral } from '../domain/shown-referral.js';
import { TODAY_GROUPS, todayPlace, type TodayPlace } from '../domain/today.js';
import { referralTexts } from '../texts/index.js';
import type {
  OpenWorkRowType,
  OpenWorkType,
  ReferralRowType,
  TodayRowType,
  TodayType,
} from './referral-lists.types.js';

/** A referral as a row of a list. */
export function referralRow({ referral, personName }: ListedReferral, actor: Actor, now: Date): ReferralRowType {
  const { id, reference, state, receiverName, ownerName, urgency, deliveryProblem, createdAt, sentAt } = referral;
  const side = seesAsSender(actor, referral) ? 'sender' : 'receiver';
  const texts = referralTexts(actor.locale);
  const { serviceName, due } = shownReferral(referral, { side, locale: actor.locale, texts, now });
  const ofSender = side === 'sender';
  return {
    id,
    reference,
    state,
    serviceName,
    receiverName,
    urgency,
    due,
    createdAt,
    sentAt,
    stateLabel: texts.states[state],
    personName: ofSender ? personName : null,
    ownerName: ofSender ? ownerName : null,
    deliveryProblem: ofSender ? deliveryProblem : null,
  };
}

type Placed = ListedReferral & { readonly at: TodayPlace };

function todayRow({ referral, personName, at }: Placed, actor: Actor, now: Date): TodayRowType {
  const { id, reference } = referral;
  const texts = referralTexts(actor.locale);
  const { names, due } = shownReferral(referral, { side: 'sender', locale: actor.locale, texts, now });
  return {
    id: `${id}:${at.sentence}`,
    referralId: id,
    reference,
    sentence: texts.today[at.sentence](names),
    personName,
    due,
    action: at.action,
  };
}

/** What needs an owner today, grouped; with what comes next when nothing does. */
export function todayOf(mine: readonly ListedReferral[], actor: Actor, now: Date): TodayType {
  const { today } = referralTexts(actor.locale);
  const placed = mine.flatMap((listed) => {
    const at = todayPlace(listed.referral, { now, timeZone: listed.referral.senderZone });
    return at ? [{ ...listed, at }] : [];
  });
  const isDueToday = ({ referral: { running, senderZone } }: Placed): boolean =>
    running !== null && localDay(running.at, senderZone) <= localDay(now, senderZone);
  const upcoming = mine.find(({ referral: { running } }) => running !== null && running.at > now)?.referral;
  return {
    count: placed.length,
    dueToday: placed.filter(isDueToday).length,
    groups: TODAY_GROUPS.map((code) => ({
      code,
      label: today.groups[code],
      rows: placed.filter(({ at }) => at.group === code).map((row) => todayRow(row, actor, now)),
    })),
    next: upcoming
      ? shownReferral(upcoming, { side: 'sender', locale: actor.locale, texts: referralTexts(actor.locale), now }).due
      : null,
  };
}

function openWorkRow(referral: ReferralOverview, actor: Actor, now: Date): OpenWorkRowType {
  const { id, reference, state, version } = referral;
  const { title, due } = shownReferral(referral, {
    side: 'receiver',
    locale: actor.locale,
    texts: referralTexts(actor.locale),
    now,
  });
  return { referralId: id, reference, sentence: title, state, due, version, action: openWorkPlace(referral).action };
}

/** What waits for a receiving agency, grouped, in the order in which it falls due. */
export function openWorkOf(received: readonly ReferralOverview[], actor: Actor, now: Date): OpenWorkType {
  const { groups } = referralTexts(actor.locale).openWork;
  return {
    toAnswer: received.filter(awaitsAnswer).length,
    dueToday: received.filter((referral) => isDueByToday(referral, now, referral.receiverZone)).length,
    groups: OPEN_WORK_GROUPS.map((code) => ({
      code,
      label: groups[code],
      rows: received
        .filter((referral) => openWorkPlace(referral).group === code)
        .map((referral) => openWorkRow(referral, actor, now)),
    })),
  };
}
