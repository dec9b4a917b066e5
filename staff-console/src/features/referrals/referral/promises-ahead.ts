import type { Format, Say } from '@loopkeeper/ui-kit';
import type { ReferralPagePartsFragment } from '../../../gql/graphql.js';
import type { en } from '../texts/en.js';

/** Something that is promised or expected. */
export interface PromiseAhead {
  readonly key: string;
  readonly words: string;
}

const PATH = ['SENT', 'ACCEPTED', 'IN_SERVICE', 'CLOSED'] as const;

/** What lies ahead of a referral: its due time and, until it ends, its appointments by the partner's clock; for a draft, the whole path. */
export function promisesAhead(
  referral: ReferralPagePartsFragment,
  t: Say<keyof typeof en>,
  format: Format,
): readonly PromiseAhead[] {
  if (referral.state === 'DRAFT') return PATH.map((step) => ({ key: step, words: t(`path.${step}`) }));

  const isOver = referral.closedAt !== null;
  const booked = isOver ? [] : referral.appointments.filter(({ state }) => state === 'booked');
  const appointments = booked.map(({ id, startsAt, place }) => {
    const when = format.dateTimeThere(startsAt, referral.receiver.timeZone);
    const words = place ? t('aheadAppointmentPlace', { when, place }) : t('aheadAppointment', { when });
    return { key: id, at: startsAt, words };
  });
  const due = referral.due ? [{ key: 'due', at: referral.due.at, words: referral.due.text }] : [];
  return [...appointments, ...due].sort((one, other) => other.at.localeCompare(one.at));
}
