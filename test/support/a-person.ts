import type { PersonDetails } from '../../src/features/people/index.js';

/** Somebody of whom everything is in order; they are invented. */
export const aPerson: PersonDetails = {
  givenName: 'Rosa',
  familyName: 'Delgado',
  preferredName: null,
  pronouns: 'she/her',
  birthDate: '1986-04-12',
  language: 'es',
  interpreterNeeded: true,
  phone: '555-010-4477',
  email: null,
  city: 'Alderton',
  postalCode: '15999',
  payerType: 'medicaid',
  householdSize: 3,
  guardianName: null,
  safeContact: {
    channel: 'phone',
    times: 'Mornings',
    mayLeaveMessage: false,
    mayText: false,
    note: null,
    doNotContact: false,
  },
};
