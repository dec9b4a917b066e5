import type { ReadAgreementChoicesQuery, StartAgreementInput } from '../../../gql/graphql.js';

/** What is typed of a new agreement. */
export interface NewAgreementValues {
  readonly type: string;
  readonly title: string;
  readonly partnerIds: readonly string[];
  readonly ownerId: string;
  readonly categories: readonly string[];
}

/** What another page knows already of the agreement that it sends the reader here to begin. */
export interface AgreementBegun {
  /** The partner category that it is to cover. */
  readonly category: string | null;
  readonly partnerId: string | null;
}

export const newAgreement = (ownerId: string, { category, partnerId }: AgreementBegun): NewAgreementValues => ({
  type: '',
  title: '',
  partnerIds: partnerId === null ? [] : [partnerId],
  ownerId,
  categories: category === null ? [] : [category],
});

/** What is missing, by the name of its text. */
export const missingIn = ({ type, title, partnerIds }: NewAgreementValues) => ({
  ...(type === '' ? { type: 'fillIn' as const } : {}),
  ...(title.trim() === '' ? { title: 'fillIn' as const } : {}),
  ...(partnerIds.length === 0 ? { partnerIds: 'onePartner' as const } : {}),
});

type Choices = ReadAgreementChoicesQuery['agreementChoices'];

/** What is sent; null where no type is chosen. */
export function toStartInput(
  { type, title, partnerIds, ownerId, categories }: NewAgreementValues,
  choices: Choices,
): Omit<StartAgreementInput, 'idempotencyKey'> | null {
  const chosen = choices.types.find((choice) => choice.type === type);
  return chosen
    ? {
        type: chosen.type,
        title: title.trim(),
        partnerIds: [...partnerIds],
        ownerId,
        categories: choices.categories.flatMap(({ category }) => (categories.includes(category) ? [category] : [])),
      }
    : null;
}
