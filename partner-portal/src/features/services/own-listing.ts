import type { OwnListingFragment } from '../../gql/graphql.js';

/** An invented pantry's own listing, for the tests. */
export const ownListing = (changes: Partial<OwnListingFragment> = {}): OwnListingFragment => ({
  id: 'listing-1',
  serviceName: 'Choice pantry',
  description: 'Groceries twice a month.',
  applicationProcess: 'Just come.',
  eligibility: 'Anyone in the county',
  fees: 'Free',
  placeName: 'Ferry house',
  isPlacePrivate: false,
  requiredDocuments: ['Bags'],
  phones: [{ number: '(555) 010-0151', extension: null }],
  addresses: [{ address1: '1 Ferry Landing', city: 'Riverbend' }],
  schedules: [{ text: 'Tue, Thu 10:00 AM–3:00 PM' }],
  capacity: null,
  news: [],
  verifications: [
    { group: 'HOURS', at: null, how: null, by: null, changedAt: null },
    { group: 'ADDRESS', at: null, how: null, by: null, changedAt: null },
  ],
  howToRefer: null,
  may: { say: true, keep: false },
  ...changes,
});
