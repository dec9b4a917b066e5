import type {
  ConsentPurpose,
  InformationScope,
  RecipientClass,
  RecordConsentInput,
  SignerKind,
  TreatmentConsenter,
} from '../../gql/graphql.js';
import { isCalendarDate } from '../people/person-values.js';

/** A release as the form holds it. */
export interface ReleaseValues {
  readonly recipientAgencyIds: readonly string[];
  readonly recipientClass: RecipientClass | null;
  readonly scopes: readonly InformationScope[];
  readonly purposes: readonly ConsentPurpose[];
  readonly signedBy: SignerKind;
  /** Whose consent the treatment rests on, where a parent signs. */
  readonly whoConsentedToTreatment: TreatmentConsenter | null;
  readonly signerName: string;
  readonly hasAuthorityDocument: boolean;
  readonly signedOn: string;
  readonly expiresOn: string;
  readonly noExpiry: boolean;
  readonly treatmentFrom: string;
  readonly treatmentTo: string;
  readonly hasTpoStatements: boolean;
  readonly coversPart2Unit: boolean;
}

/** The message names of what a release form may lack. */
export type ReleaseGap =
  'needRecipient' | 'needScope' | 'needPurpose' | 'needSignerName' | 'needSignedOn' | 'needExpiry' | 'needTreatment';

/** What may be told, in the order of rising sensitivity. */
export const SCOPES = [
  'CONTACT',
  'NEED',
  'GENERAL_HEALTH',
  'BEHAVIORAL_HEALTH',
  'SUBSTANCE_USE',
  'HIV',
] as const satisfies readonly InformationScope[];

/** What a release may be for. */
export const PURPOSES = [
  'CARE_COORDINATION',
  'TREATMENT',
  'TPO',
  'AT_REQUEST_OF_PERSON',
  'SUPERVISED_REFERRAL',
  'PROCEEDINGS',
] as const satisfies readonly ConsentPurpose[];

/** Who may sign. */
export const SIGNERS = ['PERSON', 'PARENT_OR_GUARDIAN', 'REPRESENTATIVE'] as const satisfies readonly SignerKind[];

/** Whose consent a treatment may rest on. */
export const CONSENTERS = ['MINOR', 'PARENT'] as const satisfies readonly TreatmentConsenter[];

/** The classes of recipients that a release may name instead of agencies. */
export const RECIPIENT_CLASSES = [
  'TREATING_PROVIDERS',
  'SOCIAL_SERVICE_PROVIDERS',
] as const satisfies readonly RecipientClass[];

const DAYS_USUAL: Readonly<Record<string, number>> = { 'US-PA': 90 };
const DAYS_USUAL_ELSEWHERE = 365;

/** For how many days a release usually holds under a profile; it only fills the form in. */
export function usualDays(stateProfile: string): number {
  return DAYS_USUAL[stateProfile] ?? DAYS_USUAL_ELSEWHERE;
}

/** A form filled with what is usual, and with what the page where it opens already knows. */
export function newRelease(today: string, stateProfile: string, known: Partial<ReleaseValues> = {}): ReleaseValues {
  return {
    recipientAgencyIds: [],
    recipientClass: null,
    scopes: ['CONTACT', 'NEED'],
    purposes: ['CARE_COORDINATION'],
    signedBy: 'PERSON',
    whoConsentedToTreatment: null,
    signerName: '',
    hasAuthorityDocument: false,
    signedOn: today,
    expiresOn: daysAfter(today, usualDays(stateProfile)),
    noExpiry: false,
    treatmentFrom: '',
    treatmentTo: '',
    hasTpoStatements: false,
    coversPart2Unit: false,
    ...known,
  };
}

/** Whether the rules will ask for the dates of treatment. */
export function asksTreatmentDates(form: ReleaseValues): boolean {
  return form.scopes.includes('BEHAVIORAL_HEALTH') || form.scopes.includes('SUBSTANCE_USE');
}

/** Whether the rules will ask on whose consent the treatment rests. */
export function asksWhoConsented(form: ReleaseValues): boolean {
  return form.signedBy === 'PARENT_OR_GUARDIAN' && asksTreatmentDates(form);
}

/** What is missing before the release can be recorded, by field. */
export function gapsInRelease(form: ReleaseValues): Partial<Record<keyof ReleaseValues, ReleaseGap>> {
  return {
    ...(form.recipientAgencyIds.length === 0 &&
      form.recipientClass === null && { recipientAgencyIds: 'needRecipient' as const }),
    ...(form.scopes.length === 0 && { scopes: 'needScope' as const }),
    ...(form.purposes.length === 0 && { purposes: 'needPurpose' as const }),
    ...(form.signerName.trim() === '' && { signerName: 'needSignerName' as const }),
    ...(!isCalendarDate(form.signedOn.trim()) && { signedOn: 'needSignedOn' as const }),
    ...(!form.noExpiry && !isCalendarDate(form.expiresOn.trim()) && { expiresOn: 'needExpiry' as const }),
    ...(asksTreatmentDates(form) && !hasTreatmentDates(form) && { treatmentFrom: 'needTreatment' as const }),
  };
}

/** What the server is asked to write down. */
export function toReleaseInput(form: ReleaseValues, personId: string, idempotencyKey: string): RecordConsentInput {
  const treatment = asksTreatmentDates(form);
  return {
    personId,
    idempotencyKey,
    recipientAgencyIds: [...form.recipientAgencyIds],
    recipientClass: form.recipientClass,
    scopes: [...form.scopes],
    purposes: [...form.purposes],
    signedBy: form.signedBy,
    whoConsentedToTreatment: asksWhoConsented(form) ? form.whoConsentedToTreatment : null,
    signerName: form.signerName.trim(),
    signedOn: form.signedOn.trim(),
    expiresOn: form.noExpiry ? null : form.expiresOn.trim(),
    noExpiry: form.noExpiry,
    treatmentFrom: treatment ? form.treatmentFrom.trim() : null,
    treatmentTo: treatment ? form.treatmentTo.trim() : null,
    hasTpoStatements: form.hasTpoStatements,
    hasAuthorityDocument: form.signedBy === 'REPRESENTATIVE' && form.hasAuthorityDocument,
    coversPart2Unit: form.coversPart2Unit,
  };
}

/** The calendar day so many days after another. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function hasTreatmentDates(form: ReleaseValues): boolean {
  return isCalendarDate(form.treatmentFrom.trim()) && isCalendarDate(form.treatmentTo.trim());
}
