import type { AgreementFilter, AgreementState, AgreementType, ListAgreementsQuery } from '../../../gql/graphql.js';

/** What narrows the register; an empty text leaves a question open. */
export interface AgreementFilterValues {
  readonly text: string;
  readonly type: string;
  readonly state: string;
  readonly ownerId: string;
  /** Days to the last day at most. */
  readonly within: string;
}

export const noFilter: AgreementFilterValues = { text: '', type: '', state: '', ownerId: '', within: '' };

export const WITHIN = ['30', '60', '90', '365'] as const;

type Counts = ListAgreementsQuery['agreements']['counts'];

/** The codes of a count are as the server's enum writes them in lower case. */
const screaming = <Code extends string>(code: string): Code => code.toUpperCase() as Code;

/** The filter as the server takes it. */
export const toFilter = ({ text, type, state, ownerId, within }: AgreementFilterValues): AgreementFilter => ({
  text: text.trim() === '' ? null : text.trim(),
  types: type === '' ? null : [screaming<AgreementType>(type)],
  states: state === '' ? null : [screaming<AgreementState>(state)],
  ownerId: ownerId === '' ? null : ownerId,
  expiringWithin: within === '' ? null : Number(within),
});

/** The choices of a count, each with how many there are; what there is none of is left out, unless it is chosen. */
export const counted = (
  counts: Counts['type'],
  chosen: string,
): readonly { readonly value: string; readonly label: string }[] =>
  counts
    .filter(({ code, count }) => count > 0 || code === chosen)
    .map(({ code, label, count }) => ({ value: code, label: `${label} (${count})` }));
