import type { Locale } from '../../../../kernel/actor.js';

/** What one calls a contact for, in the order in which a listing shows them. */
export const CONTACT_PURPOSES = ['intake', 'referrals', 'records', 'crisis', 'billing', 'leadership'] as const;

export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

const WORDS: Readonly<Record<Locale, Readonly<Record<ContactPurpose, string>>>> = {
  en: {
    intake: 'Intake',
    referrals: 'Referrals',
    records: 'Records',
    crisis: 'Crisis',
    billing: 'Billing',
    leadership: 'Leadership',
  },
  es: {
    intake: 'Ingreso',
    referrals: 'Derivaciones',
    records: 'Expedientes',
    crisis: 'Crisis',
    billing: 'Facturación',
    leadership: 'Dirección',
  },
};

export const purposeLabel = (purpose: ContactPurpose, locale: Locale): string => WORDS[locale][purpose];
