import { USUAL_HOURS, type HoursValue } from '@loopkeeper/ui-kit';
import type { AgencyFactsFragment, LegalType } from '../../gql/graphql.js';

/** What the form of an agency holds while it is typed. */
export interface AgencyValues {
  readonly mailbox: string;
  readonly answeredBy: string;
  readonly phone: string;
  readonly legalType: string;
  readonly timeZone: string;
  readonly hours: readonly HoursValue[];
  readonly mailLocale: string;
}

/** The legal types, commonest first. */
export const LEGAL_TYPES = [
  'NON_COVERED_CBO',
  'COVERED_ENTITY_PROVIDER',
  'PART2_PROGRAM',
  'GOVERNMENT_SOCIAL_SERVICE',
  'SCHOOL',
  'COURT_OR_JUSTICE',
  'CRISIS_988',
  'QSO_VENDOR',
  'BUSINESS_ASSOCIATE',
  'INTERMEDIARY_NETWORK',
] as const satisfies readonly LegalType[];

/** The legal type of that name, or null. */
export const legalTypeOf = (name: string): LegalType | null => LEGAL_TYPES.find((type) => type === name) ?? null;

/** An empty form, in our own time zone. */
export const newAgency = (timeZone: string): AgencyValues => ({
  mailbox: '',
  answeredBy: '',
  phone: '',
  legalType: '',
  timeZone,
  hours: [USUAL_HOURS],
  mailLocale: 'en',
});

/** The form of an agency that is there. */
export const valuesOf = (agency: AgencyFactsFragment): AgencyValues => ({
  mailbox: agency.mailbox ?? '',
  answeredBy: agency.answeredBy ?? '',
  phone: agency.phone ?? '',
  legalType: agency.legalType,
  timeZone: agency.timeZone,
  hours: agency.hours.length > 0 ? agency.hours : [USUAL_HOURS],
  mailLocale: agency.mailLocale,
});

/** The values as the server takes them. */
export const toAgencyInput = (values: AgencyValues, legalType: LegalType) => ({
  mailbox: values.mailbox.trim(),
  answeredBy: values.answeredBy.trim(),
  phone: values.phone.trim() || null,
  legalType,
  timeZone: values.timeZone,
  hours: values.hours.map(({ days, opensAt, closesAt }) => ({ days: [...days], opensAt, closesAt })),
  mailLocale: values.mailLocale,
});

const keepsTime = ({ days, opensAt, closesAt }: HoursValue): boolean =>
  days.length > 0 && opensAt !== '' && opensAt < closesAt;

/** The fields that are plainly wrong, by the key of the text that says so. */
export function faultsIn(values: AgencyValues) {
  return {
    ...(/^\S+@\S+\.\S+$/.test(values.mailbox.trim()) ? {} : { mailbox: 'mailboxWrong' as const }),
    ...(values.answeredBy.trim() === '' ? { answeredBy: 'fillIn' as const } : {}),
    ...(legalTypeOf(values.legalType) === null ? { legalType: 'fillIn' as const } : {}),
    ...(values.hours.every(keepsTime) ? {} : { hours: 'hoursWrong' as const }),
  };
}
