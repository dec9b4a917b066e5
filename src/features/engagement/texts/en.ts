import type { EngagementTypeCode } from '../domain/engagement-types.js';
import type { EntryFaultCode } from '../domain/entry-fault.js';

/** The sentences of engagement, in English. */
export const en = {
  types: {
    in_person_visit: 'Visit',
    phone_call: 'Phone call',
    video_meeting: 'Video call',
    email_or_message: 'E-mail or message, answered',
    presentation: 'Talk about our services',
    training_given: 'Training we gave',
    training_received: 'Training we received',
    case_conference: 'Case conference',
    joint_outreach: 'Joint outreach or event',
    agreement_meeting: 'Agreement meeting',
    problem_solving: 'Solving a referral problem',
    warm_handoff: 'Warm hand-off',
    site_tour: 'Tour or open house',
    needs_assessment_input: 'Input to the needs assessment',
    attempt_no_contact: 'Tried, nobody reached',
    mass_mailing: 'Newsletter or mass mailing',
  } satisfies Record<EngagementTypeCode, string>,
  faults: {
    unknownType: 'There is no such type of contact.',
    dayAhead: 'This day is still to come. Log a contact once it has taken place.',
    dayLongAgo: 'This day is more than ten years ago.',
    noTopic: 'Say in a few words what it was about.',
    followUpBefore: 'The follow-up is before the contact itself.',
  } satisfies Record<EntryFaultCode, string>,
  ownAgency: 'Choose a partner: this is your own agency.',
  period: 'A period runs from one day to a later one, at most ten years.',
  definition:
    'A contact is a row that somebody at your agency logged, of a type in which the partner was reached or met, on a day of the period. ' +
    'Days counts the different days with at least one contact. Attempts nobody answered and mass mailings are counted apart, and so are ' +
    'referrals sent to the partner in the period; neither is ever added to contacts. Before is the contacts of the period of equal length ' +
    'that ends the day before this one starts. Last is the latest contact up to the end of the period, and who logged it. ' +
    'Days are those of your agency’s own clock.',
  chapter: {
    title: 'Contacts with partners',
    sentence: (contacts: number, partners: number) =>
      `${contacts === 1 ? '1 contact' : `${contacts} contacts`} with ${partners === 1 ? '1 partner' : `${partners} partners`} in the 12 months before.`,
    byPartner: 'Contacts by partner',
    all: 'Every contact',
    none: 'There is none.',
    partner: 'Partner',
    contacts: 'Contacts',
    days: 'Days',
    attempts: 'Attempts and mailings',
    last: 'Last',
    day: 'Day',
    type: 'Type',
    withWhom: 'With',
    topic: 'Topic',
    by: 'Logged by',
  },
};

export type EngagementTexts = typeof en;
