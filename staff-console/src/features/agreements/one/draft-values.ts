import type {
  EditAgreementVersionInput,
  ReadAgreementChoicesQuery,
  VersionPartsFragment,
} from '../../../gql/graphql.js';

/** What is typed of a draft. */
export interface DraftValues {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly noticeDays: string;
  readonly terms: string;
  readonly categories: readonly string[];
  readonly serviceIds: readonly string[];
  readonly locationIds: readonly string[];
  readonly programIds: readonly string[];
}

const idsOf = (named: readonly { readonly id: string }[] = []): readonly string[] => named.map(({ id }) => id);

export const draftValues = (version: VersionPartsFragment | null): DraftValues => ({
  startsOn: version?.startsOn ?? '',
  endsOn: version?.endsOn ?? '',
  noticeDays: version?.noticeDays?.toString() ?? '',
  terms: version?.terms ?? '',
  categories: (version?.categories ?? []).map(({ code }) => code.toUpperCase()),
  serviceIds: idsOf(version?.services),
  locationIds: idsOf(version?.locations),
  programIds: idsOf(version?.programs),
});

/** What is wrong, by the name of its text. */
export const faultsIn = ({ noticeDays }: DraftValues) =>
  /^\d{0,3}$/.test(noticeDays) ? {} : { noticeDays: 'wholeDays' as const };

type Categories = ReadAgreementChoicesQuery['agreementChoices']['categories'];

/** What is sent. */
export const toDraftInput = (
  values: DraftValues,
  categories: Categories,
): Omit<EditAgreementVersionInput, 'agreementId' | 'seenVersion'> => ({
  startsOn: values.startsOn || null,
  endsOn: values.endsOn || null,
  noticeDays: values.noticeDays === '' ? null : Number(values.noticeDays),
  terms: values.terms || null,
  categories: categories.flatMap(({ category }) => (values.categories.includes(category) ? [category] : [])),
  serviceIds: [...values.serviceIds],
  locationIds: [...values.locationIds],
  programIds: [...values.programIds],
});
