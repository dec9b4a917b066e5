import type { AgreementPartsFragment, EditAgreementInput, ReadAgreementChoicesQuery } from '../../../gql/graphql.js';

/** What is typed of an agreement, beside its versions. */
export interface AgreementValues {
  readonly title: string;
  readonly ownerId: string;
  readonly partnerIds: readonly string[];
  readonly detailsRoles: boolean;
  readonly sharingMethod: string;
  readonly sharingNote: string;
  readonly meetingEveryWeeks: string;
  readonly nextMeetingOn: string;
}

export const agreementValues = (agreement: AgreementPartsFragment): AgreementValues => ({
  title: agreement.title,
  ownerId: agreement.owner?.id ?? '',
  partnerIds: agreement.partners.map(({ id }) => id),
  detailsRoles: agreement.detailsRoles,
  sharingMethod: agreement.sharingMethod ?? '',
  sharingNote: agreement.sharingNote ?? '',
  meetingEveryWeeks: agreement.meetingEveryWeeks?.toString() ?? '',
  nextMeetingOn: agreement.nextMeetingOn ?? '',
});

/** What is wrong, by the name of its text. */
export const faultsIn = ({ title, partnerIds, meetingEveryWeeks }: AgreementValues) => ({
  ...(title.trim() === '' ? { title: 'fillIn' as const } : {}),
  ...(partnerIds.length === 0 ? { partnerIds: 'onePartner' as const } : {}),
  ...(/^\d{0,3}$/.test(meetingEveryWeeks) ? {} : { meetingEveryWeeks: 'wholeWeeks' as const }),
});

type Methods = ReadAgreementChoicesQuery['agreementChoices']['sharingMethods'];

/** What is sent. */
export const toEditInput = (
  { title, sharingMethod, sharingNote, meetingEveryWeeks, nextMeetingOn, partnerIds, ...values }: AgreementValues,
  methods: Methods,
): Omit<EditAgreementInput, 'id' | 'seenVersion'> => ({
  ...values,
  title: title.trim(),
  partnerIds: [...partnerIds],
  sharingMethod: methods.find(({ method }) => method === sharingMethod)?.method ?? null,
  sharingNote: sharingNote.trim() || null,
  meetingEveryWeeks: meetingEveryWeeks === '' ? null : Number(meetingEveryWeeks),
  nextMeetingOn: nextMeetingOn || null,
});
