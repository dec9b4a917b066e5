import type { Agreement } from './agreement.js';
import type { AgreementVersion } from './agreement-version.js';
import { overlap } from './in-force.js';
import type { Named } from './named.js';

/** The version in the making, a draft or on offer; there is one at a time. */
export const inTheMaking = ({ versions }: Pick<Agreement, 'versions'>): AgreementVersion | null =>
  versions.find(({ state }) => state === 'draft' || state === 'offered') ?? null;

/** The version that was adopted last. */
export const lastAdopted = ({ versions }: Pick<Agreement, 'versions'>): AgreementVersion | null =>
  versions.find(({ activatedAt }) => activatedAt !== null) ?? null;

/** Everybody who signs: the agency that keeps it, and its partners. */
export const partiesOf = ({ agencyId, agencyName, partners }: Agreement): readonly Named[] => [
  { id: agencyId, name: agencyName },
  ...partners,
];

/** The parties that have not signed a version. */
export const missingSignatures = (agreement: Agreement, { signatures }: AgreementVersion): readonly Named[] =>
  partiesOf(agreement).filter(({ id }) => !signatures.some(({ partyId }) => partyId === id));

/** Adopted versions that hold on a day of this one, and cannot be ended by it because they do not start before it. */
export const inTheWay = ({ versions }: Agreement, making: AgreementVersion): readonly AgreementVersion[] =>
  versions.filter(
    (version) =>
      version.activatedAt !== null &&
      overlap(version, making) &&
      version.startsOn !== null &&
      making.startsOn !== null &&
      version.startsOn >= making.startsOn,
  );

/** Adopted versions that end when this one begins. */
export const replacedBy = ({ versions }: Agreement, making: AgreementVersion): readonly AgreementVersion[] =>
  versions.filter((version) => version.activatedAt !== null && overlap(version, making));

/** Whether it has ended for good: nothing about it is changed any more. */
export const isOver = ({ state }: Agreement): boolean => state === 'terminated' || state === 'superseded';

/** Whether any version was ever put before the parties and not taken back. */
export const wasOffered = ({ versions }: Agreement): boolean =>
  versions.some(({ state }) => state === 'offered' || state === 'adopted' || state === 'replaced');
