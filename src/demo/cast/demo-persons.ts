import type { ConsentDetails } from '../../features/consents/index.js';
import type { PersonDetails } from '../../features/people/index.js';

interface DemoRelease {
  /** Keys of agencies of the demo network. */
  readonly to: readonly string[];
  readonly scopes: ConsentDetails['scopes'];
}

export interface DemoPerson {
  readonly key: string;
  readonly person: PersonDetails;
  readonly release: DemoRelease | null;
}

const NOBODY_SAID: PersonDetails = {
  givenName: '',
  familyName: '',
  preferredName: null,
  pronouns: null,
  birthDate: null,
  language: 'en',
  interpreterNeeded: false,
  phone: null,
  email: null,
  city: 'Alderbrook',
  postalCode: null,
  payerType: 'medicaid',
  householdSize: null,
  guardianName: null,
  safeContact: { channel: 'phone', times: null, mayLeaveMessage: true, mayText: true, note: null, doNotContact: false },
};

/** People who do not exist, and what some of them have signed. */
export const DEMO_PERSONS: readonly DemoPerson[] = [
  {
    key: 'maya',
    person: {
      ...NOBODY_SAID,
      givenName: 'Maya',
      familyName: 'Torres',
      pronouns: 'she/her',
      birthDate: '1988-04-12',
      language: 'es',
      interpreterNeeded: true,
      phone: '(814) 555-0188',
      householdSize: 3,
      safeContact: {
        channel: 'phone',
        times: 'Mornings',
        mayLeaveMessage: false,
        mayText: false,
        note: 'Ask for Maya before you say who you are.',
        doNotContact: false,
      },
    },
    release: { to: ['riverside', 'harbor-light'], scopes: ['contact', 'need'] },
  },
  {
    key: 'sam',
    person: {
      ...NOBODY_SAID,
      givenName: 'Samuel',
      familyName: 'Whitfield',
      preferredName: 'Sam',
      birthDate: '1971-11-30',
      phone: '(814) 555-0177',
      city: 'Port Avery',
      payerType: 'uninsured',
      householdSize: 1,
    },
    release: { to: ['harbor-light', 'riverside'], scopes: ['contact', 'need'] },
  },
  {
    key: 'linh',
    person: {
      ...NOBODY_SAID,
      givenName: 'Linh',
      familyName: 'Pham',
      birthDate: '2009-06-02',
      language: 'vi',
      phone: '(814) 555-0166',
      householdSize: 5,
      guardianName: 'Thu Pham',
    },
    release: null,
  },
];
