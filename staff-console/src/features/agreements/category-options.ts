import type { Choice } from '@loopkeeper/ui-kit';
import type { ReadAgreementChoicesQuery } from '../../gql/graphql.js';

type Categories = ReadAgreementChoicesQuery['agreementChoices']['categories'];

/** Partner categories as a form offers them, each with its criterion. */
export const categoryOptions = (categories: Categories): readonly Choice[] =>
  categories.map(({ category, label, criterion }) => ({ value: category, label: `${label} (${criterion})` }));
