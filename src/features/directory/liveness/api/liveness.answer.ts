import type { Locale } from '../../../../kernel/actor.js';
import type { OpeningHours } from '../../../../kernel/business-time/business-calendar.js';
import { scheduleText } from '../../domain/schedule-text.js';
import { shownState } from '../domain/capacity.js';
import type { CapacityFacts, ListingLiveness, NewsFacts, VerificationFacts } from '../domain/listing-liveness.js';
import { FIELD_GROUPS } from '../domain/verification.js';
import type {
  FailedCallsType,
  HowToReferType,
  ListingCapacityType,
  ListingVerificationType,
  ProgramNewsType,
} from './liveness.types.js';

const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const hoursText = ({ days, opensAt, closesAt }: OpeningHours, locale: Locale): string =>
  scheduleText(
    {
      opensAt,
      closesAt: closesAt === '00:00' ? '23:59' : closesAt,
      byday: days.map((day) => BYDAY[day - 1]).join(','),
      freq: 'WEEKLY',
      description: null,
      validFrom: null,
      validTo: null,
      notes: null,
    },
    locale,
  );

/** What was said of the room of a listing, as it shows now. */
export function capacityType(facts: CapacityFacts, now: Date): ListingCapacityType {
  const { state, contrary } = facts;
  const believedUntil = new Date(facts.believedUntil);
  return {
    ...facts,
    state: shownState({ state, believedUntil }, now),
    lastState: state,
    saidAt: new Date(facts.saidAt),
    believedUntil,
    contrary: contrary && { ...contrary, saidAt: new Date(contrary.saidAt) },
  };
}

const verificationType = (facts: readonly VerificationFacts[]): ListingVerificationType[] =>
  FIELD_GROUPS.map((group) => {
    const verified = facts.find((one) => one.group === group);
    return {
      group,
      how: verified?.how ?? null,
      by: verified?.by ?? null,
      agencyName: verified?.agencyName ?? null,
      at: verified ? new Date(verified.at) : null,
      changedAt: verified?.changed ? new Date(verified.changed.at) : null,
      changedBy: verified?.changed?.by ?? null,
    };
  });

const newsType = (news: NewsFacts, locale: Locale): ProgramNewsType => ({
  ...news,
  text: locale === 'es' ? (news.textEs ?? news.text) : news.text,
  saidBy: news.agencyName ?? news.saidBy,
  saidAt: new Date(news.saidAt),
});

export interface LivenessOfListing {
  readonly capacity: ListingCapacityType | null;
  readonly verifications: readonly ListingVerificationType[];
  readonly news: readonly ProgramNewsType[];
  readonly howToRefer: HowToReferType | null;
  readonly failedCalls: FailedCallsType | null;
}

/** What keeps a listing alive, as GraphQL shows it in the reader's language. */
export function livenessType(facts: ListingLiveness, locale: Locale, now: Date): LivenessOfListing {
  const { capacity, howToRefer, failedCalls } = facts;
  return {
    capacity: capacity && capacityType(capacity, now),
    verifications: verificationType(facts.verifications),
    news: facts.news.map((news) => newsType(news, locale)),
    howToRefer: howToRefer && {
      ...howToRefer,
      intakeHoursText: howToRefer.intakeHours.map((hours) => hoursText(hours, locale)),
      updatedAt: new Date(howToRefer.updatedAt),
    },
    failedCalls: failedCalls && { ...failedCalls, lastAt: new Date(failedCalls.lastAt) },
  };
}
