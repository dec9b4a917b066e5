import type { CheckToKeep } from '../data/dco.store.js';
import type { DcoServiceTerms } from '../domain/dco-service.js';
import type { LicenceToKeep } from '../commands/keep-licence.js';
import type { CheckAgreementTermInput, DcoServiceInput, KeepLicenceInput } from './dco.inputs.js';

const orNull = (text: string | null | undefined): string | null => (text === undefined || text === '' ? null : text);

/** What was found, with everything that was left out or blank as null. */
export const checkOf = (input: CheckAgreementTermInput): CheckToKeep => ({
  ...input,
  clause: orNull(input.clause),
  note: orNull(input.note),
});

/** A service of a DCO; what is asked of crisis services alone is kept of no other. */
export const dcoServiceOf = (input: DcoServiceInput): DcoServiceTerms => ({
  service: input.service,
  elements: orNull(input.elements),
  locationIds: [...new Set(input.locationIds)],
  isStateSanctioned: input.service === 'crisis' ? (input.isStateSanctioned ?? null) : null,
  isLessStringent: input.isLessStringent ?? (input.service === 'crisis' ? false : null),
});

/** The licence that was entered. */
export const licenceOf = ({ agreementId, id, idempotencyKey, ...input }: KeepLicenceInput): LicenceToKeep => ({
  agreementId,
  id: id ?? null,
  idempotencyKey,
  licence: {
    partnerId: input.partnerId,
    kind: input.kind,
    name: input.name,
    number: orNull(input.number),
    issuedBy: orNull(input.issuedBy),
    expiresOn: input.expiresOn ?? null,
    fileId: input.fileId ?? null,
  },
});
