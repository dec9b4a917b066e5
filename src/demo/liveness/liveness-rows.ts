import { believedUntil } from '../../features/directory/index.js';
import { newId } from '../../kernel/ids.js';
import { DEMO_ORGANIZATIONS, DEMO_SOURCE, demoId } from '../network/network-rows.js';
import {
  DEMO_CONTACTS,
  DEMO_HOW_TO_REFER,
  DEMO_NEWS,
  DEMO_ROOM,
  DEMO_VERIFICATIONS,
  type DemoRoom,
} from './demo-liveness.js';

export type Row = Readonly<Record<string, unknown>>;

const HOUR_MS = 3_600_000;

interface OfListing {
  readonly service: string;
  readonly place: string | null;
}

const listingOf = ({ service, place }: OfListing): Row => ({
  listing_id: place === null ? demoId('service', service) : demoId('service_at_location', `${service}-${place}`),
  service_id: demoId('service', service),
});

const categoriesOf = (key: string): readonly string[] =>
  DEMO_ORGANIZATIONS.flatMap(({ services }) => services).find((service) => service.key === key)?.categories ?? [];

function claim(room: DemoRoom, now: Date): Row {
  const saidAt = new Date(now.getTime() - room.hoursAgo * HOUR_MS);
  const said = {
    at: saidAt,
    categoryCodes: categoriesOf(room.service),
    closedUntil: null,
    timeZone: 'America/New_York',
  };
  return {
    ...listingOf(room),
    state: room.state,
    wait_days: room.waitDays ?? null,
    how: room.how,
    said_by: room.saidBy,
    agency_id: demoId('agency', room.how === 'phone_call' ? 'alder-valley' : room.agency),
    said_at: saidAt,
    believed_until: believedUntil(said),
  };
}

/** What was said of room, and what stands after it. */
export function roomRows(now: Date): { readonly claims: readonly Row[]; readonly standing: readonly Row[] } {
  const claims = DEMO_ROOM.map((room) => ({ id: newId(), contradicts: false, ...claim(room, now) }));
  const declines = DEMO_ROOM.flatMap((room) =>
    room.declined === undefined
      ? []
      : [
          {
            id: newId(),
            contradicts: true,
            ...claim({ ...room, state: 'closed', how: 'referral_reply', hoursAgo: room.declined }, now),
          },
        ],
  );
  const standing = DEMO_ROOM.map((room) => ({
    ...claim(room, now),
    contrary_state: room.declined === undefined ? null : 'closed',
    contrary_how: room.declined === undefined ? null : 'referral_reply',
    contrary_said_by: room.declined === undefined ? null : room.saidBy,
    contrary_at: room.declined === undefined ? null : new Date(now.getTime() - room.declined * HOUR_MS),
    version: 1,
  }));
  return { claims: [...claims, ...declines], standing };
}

export const verificationRows = (now: Date): Row[] =>
  DEMO_VERIFICATIONS.flatMap(({ groups, daysAgo, how, by, agency, ...listing }) =>
    groups.map((field_group) => ({
      ...listingOf(listing),
      field_group,
      how,
      verified_by: by,
      agency_id: demoId('agency', agency),
      verified_at: new Date(now.getTime() - daysAgo * 24 * HOUR_MS),
    })),
  );

export const newsRows = (now: Date, day: (days: number) => string): Row[] =>
  DEMO_NEWS.map(({ service, agency, text, textEs, from, until, saidBy }) => ({
    id: newId(),
    service_id: demoId('service', service),
    text,
    text_es: textEs,
    starts_on: day(from),
    ends_on: day(until),
    said_by: saidBy,
    agency_id: demoId('agency', agency),
    said_at: now,
  }));

export const howToReferRows = (now: Date): Row[] =>
  DEMO_HOW_TO_REFER.map((how) => ({
    service_id: demoId('service', how.service),
    intake_phone: how.phone,
    intake_extension: how.extension,
    intake_hours: [{ days: how.days, opensAt: how.opensAt, closesAt: how.closesAt }],
    steps: how.steps,
    documents: how.documents,
    languages: how.languages,
    after_hours: how.afterHours,
    said_by: how.saidBy,
    agency_id: demoId('agency', how.agency),
    updated_at: now,
    version: 1,
  }));

/** Contacts with their number and what one calls them for. */
export function contactRows(): Readonly<Record<'contacts' | 'phones' | 'purposes', readonly Row[]>> {
  const at = { source: DEMO_SOURCE, extra: {}, created_at: new Date(), updated_at: new Date() };
  return {
    contacts: DEMO_CONTACTS.map(({ key, service, name, title, department, isOfPerson }) => ({
      ...at,
      id: demoId('contact', key),
      source_id: key,
      service_id: demoId('service', service),
      name,
      title,
      department,
      is_of_person: isOfPerson,
    })),
    phones: DEMO_CONTACTS.map(({ key, phone }) => ({
      ...at,
      id: demoId('phone', `contact-${key}`),
      source_id: `contact-${key}`,
      contact_id: demoId('contact', key),
      number: phone,
      type: 'voice',
    })),
    purposes: DEMO_CONTACTS.flatMap(({ key, purposes }) =>
      purposes.map((purpose) => ({ contact_id: demoId('contact', key), purpose })),
    ),
  };
}
