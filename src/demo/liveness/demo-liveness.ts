import type { CapacityState, CapacityWay, FieldGroup, VerifiedWay } from '../../features/directory/index.js';

/** What somebody said of the room of a service of the demo. */
export interface DemoRoom {
  /** Keys of the service and its place; null where it has none. */
  readonly service: string;
  readonly place: string | null;
  readonly agency: string;
  readonly state: CapacityState;
  readonly hoursAgo: number;
  readonly how: CapacityWay;
  readonly saidBy: string;
  readonly waitDays?: number;
  /** A decline for no room since, hours ago. */
  readonly declined?: number;
}

/** Some said today, some long ago, one spoken against: as lists are. */
export const DEMO_ROOM: readonly DemoRoom[] = [
  { service: 'rp-pantry', place: 'rp-ferry', agency: 'riverside', state: 'open', hoursAgo: 20, how: 'partner', saidBy: 'Riverside Pantry' },
  { service: 'rp-mobile', place: 'rp-church', agency: 'riverside', state: 'open', hoursAgo: 24 * 41, how: 'partner', saidBy: 'Riverside Pantry' },
  { service: 'rp-boxes', place: null, agency: 'riverside', state: 'waitlist', hoursAgo: 70, how: 'partner', saidBy: 'Riverside Pantry', waitDays: 7 },
  { service: 'hl-shelter', place: 'hl-house', agency: 'harbor-light', state: 'open', hoursAgo: 9, how: 'partner', saidBy: 'Harbor Light Shelter', declined: 2 },
  { service: 'hl-family', place: 'hl-house', agency: 'harbor-light', state: 'waitlist', hoursAgo: 30, how: 'phone_call', saidBy: 'Ben Okafor', waitDays: 12 },
  { service: 'hl-rehousing', place: 'hl-house', agency: 'harbor-light', state: 'waitlist', hoursAgo: 50, how: 'partner', saidBy: 'Harbor Light Shelter', waitDays: 60 },
  { service: 'sw-withdrawal', place: 'sw-house', agency: 'stillwater', state: 'limited', hoursAgo: 5, how: 'partner', saidBy: 'Rosa Lind' },
  { service: 'sw-residential', place: 'sw-house', agency: 'stillwater', state: 'waitlist', hoursAgo: 26, how: 'partner', saidBy: 'Rosa Lind', waitDays: 10 },
  { service: 'sw-opioid', place: 'sw-clinic', agency: 'stillwater', state: 'open', hoursAgo: 26, how: 'partner', saidBy: 'Rosa Lind' },
  { service: 'ch-primary', place: 'ch-center', agency: 'cedar-hollow', state: 'open', hoursAgo: 24 * 5, how: 'phone_call', saidBy: 'Ana Reyes' },
  { service: 'ch-dental', place: 'ch-center', agency: 'cedar-hollow', state: 'waitlist', hoursAgo: 24 * 5, how: 'phone_call', saidBy: 'Ana Reyes', waitDays: 45 },
  { service: 'av-counseling', place: 'av-main', agency: 'alder-valley', state: 'limited', hoursAgo: 24 * 2, how: 'partner', saidBy: 'Priya Raman' },
  { service: 'hs-heating', place: 'hs-office', agency: 'human-services', state: 'open', hoursAgo: 24 * 3, how: 'partner', saidBy: 'Alder County Human Services' },
  { service: 'hs-rent', place: 'hs-office', agency: 'human-services', state: 'closed', hoursAgo: 24 * 2, how: 'partner', saidBy: 'Alder County Human Services' },
]; // prettier-ignore

/** Parts of a listing that somebody found to be true. */
export interface DemoVerification {
  readonly service: string;
  readonly place: string | null;
  readonly agency: string;
  readonly groups: readonly FieldGroup[];
  readonly daysAgo: number;
  readonly how: VerifiedWay;
  readonly by: string;
}

export const DEMO_VERIFICATIONS: readonly DemoVerification[] = [
  { service: 'rp-pantry', place: 'rp-ferry', agency: 'alder-valley', groups: ['phone_intake', 'hours', 'address'], daysAgo: 12, how: 'phone_call', by: 'Priya Raman' },
  { service: 'rp-pantry', place: 'rp-ferry', agency: 'riverside', groups: ['eligibility', 'cost'], daysAgo: 33, how: 'partner_portal', by: 'Riverside Pantry' },
  { service: 'hl-shelter', place: 'hl-house', agency: 'alder-valley', groups: ['phone_intake', 'hours', 'eligibility'], daysAgo: 6, how: 'phone_call', by: 'Ana Reyes' },
  { service: 'sw-withdrawal', place: 'sw-house', agency: 'stillwater', groups: ['name_description', 'phone_intake', 'hours', 'eligibility', 'cost', 'address'], daysAgo: 20, how: 'partner_portal', by: 'Rosa Lind' },
  { service: 'sw-opioid', place: 'sw-clinic', agency: 'alder-valley', groups: ['phone_intake', 'hours'], daysAgo: 95, how: 'visit', by: 'Priya Raman' },
  { service: 'ch-primary', place: 'ch-center', agency: 'alder-valley', groups: ['phone_intake', 'cost'], daysAgo: 5, how: 'phone_call', by: 'Ana Reyes' },
]; // prettier-ignore

/** A note about a service that holds from one day to another, counted from today. */
export interface DemoNews {
  readonly key: string;
  readonly service: string;
  readonly agency: string;
  readonly text: string;
  readonly textEs: string | null;
  readonly from: number;
  readonly until: number;
  readonly saidBy: string;
}

export const DEMO_NEWS: readonly DemoNews[] = [
  { key: 'pantry', service: 'rp-pantry', agency: 'riverside', text: 'This month the pantry has extra formula and diapers. Ask at the desk.', textEs: 'Este mes la despensa tiene más fórmula y pañales. Pregunte en la mesa.', from: -2, until: 25, saidBy: 'Riverside Pantry' },
  { key: 'shelter', service: 'hl-shelter', agency: 'harbor-light', text: 'On nights below freezing the doors open at four and nobody is turned away from the hall.', textEs: 'En noches bajo cero abrimos a las cuatro y nadie se queda fuera del salón.', from: -5, until: 120, saidBy: 'Harbor Light Shelter' },
  { key: 'rent', service: 'hs-rent', agency: 'human-services', text: 'Rent money for this quarter is spent. New applications from the first of next month.', textEs: null, from: -1, until: 14, saidBy: 'Alder County Human Services' },
]; // prettier-ignore

/** How to get into a service of the demo. */
export interface DemoHowToRefer {
  readonly service: string;
  readonly agency: string;
  readonly phone: string;
  readonly extension: string | null;
  readonly days: readonly number[];
  readonly opensAt: string;
  readonly closesAt: string;
  readonly steps: readonly string[];
  readonly documents: readonly string[];
  readonly languages: readonly string[];
  readonly afterHours: string | null;
  readonly saidBy: string;
}

export const DEMO_HOW_TO_REFER: readonly DemoHowToRefer[] = [
  { service: 'sw-withdrawal', agency: 'stillwater', phone: '(814) 555-0129', extension: '2', days: [1, 2, 3, 4, 5, 6, 7], opensAt: '07:00', closesAt: '21:00', steps: ['Call intake with the person beside you; a nurse asks eight questions.', 'If there is a bed, come the same day before eight in the evening.', 'Bring medicines in their bottles. Nothing else is needed.'], documents: ['Medicines in their bottles', 'Insurance card if there is one'], languages: ['en', 'es'], afterHours: 'The night nurse answers the same number; in danger call 911.', saidBy: 'Rosa Lind' },
  { service: 'hl-shelter', agency: 'harbor-light', phone: '(814) 555-0161', extension: null, days: [1, 2, 3, 4, 5, 6, 7], opensAt: '08:00', closesAt: '10:00', steps: ['Call between eight and ten to hold a bed for the night.', 'Come between six and nine in the evening; later the bed goes to the next person.'], documents: [], languages: ['en', 'es'], afterHours: 'Ring the bell. Somebody is awake all night.', saidBy: 'Harbor Light Shelter' },
  { service: 'rp-pantry', agency: 'riverside', phone: '(814) 555-0151', extension: null, days: [2, 4], opensAt: '10:00', closesAt: '15:00', steps: ['Just come, or send a referral to hold a time without a line.'], documents: ['Bags'], languages: ['en', 'es'], afterHours: null, saidBy: 'Riverside Pantry' },
]; // prettier-ignore

/** Whom to call at a service, and for what. */
export interface DemoContact {
  readonly key: string;
  readonly service: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly phone: string;
  readonly isOfPerson: boolean;
  readonly purposes: readonly string[];
}

export const DEMO_CONTACTS: readonly DemoContact[] = [
  { key: 'sw-intake', service: 'sw-withdrawal', name: null, title: null, department: 'Intake desk', phone: '(814) 555-0129', isOfPerson: false, purposes: ['intake', 'referrals'] },
  { key: 'sw-records', service: 'sw-withdrawal', name: null, title: null, department: 'Medical records', phone: '(814) 555-0138', isOfPerson: false, purposes: ['records'] },
  { key: 'sw-billing', service: 'sw-withdrawal', name: 'Marta Quill', title: 'Billing', department: null, phone: '(814) 555-0139', isOfPerson: true, purposes: ['billing'] },
  { key: 'hl-night', service: 'hl-shelter', name: null, title: null, department: 'Night desk', phone: '(814) 555-0165', isOfPerson: false, purposes: ['intake', 'crisis'] },
  { key: 'rp-manager', service: 'rp-pantry', name: null, title: null, department: 'Pantry office', phone: '(814) 555-0156', isOfPerson: false, purposes: ['referrals', 'leadership'] },
]; // prettier-ignore

/** A shelter for survivors: where it is nobody finds who may not know. */
export const DEMO_SAFE_HOUSE = {
  key: 'sp-house',
  organization: 'safe-passage',
  service: 'Safe house',
  alternateName: 'Casa segura',
  description:
    'Rooms for adults and children who have to leave home to be safe, for up to 60 days. Call the hotline first, at any hour.',
  place: 'The safe house',
  address: { address_1: '18 Wren Hill Road', city: 'Cedar Hollow', state_province: 'PA', postal_code: '00414' },
  point: { latitude: 41.1342, longitude: -78.2071 },
  phone: '(814) 555-0171',
} as const;
