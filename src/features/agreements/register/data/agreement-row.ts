import type { Agreement } from '../domain/agreement.js';
import type { AgreementVersion, Signature } from '../domain/agreement-version.js';
import type { ContentRow, VersionContent } from '../domain/version-content.js';

type SignatureRow = Omit<Signature, 'recordedAt'> & { readonly recordedAt: string };

interface VersionRow extends Omit<AgreementVersion, 'offeredAt' | 'activatedAt' | 'signatures' | 'content'> {
  readonly offeredAt: string | null;
  readonly activatedAt: string | null;
  readonly signatures: readonly SignatureRow[];
  readonly serviceIds: readonly string[];
  readonly locationIds: readonly string[];
  readonly programIds: readonly string[];
  readonly promises: readonly ContentRow[];
  readonly dcoServices: readonly ContentRow[];
  readonly files: VersionContent['files'];
}

/** An agreement as the statement answers with it. */
export interface AgreementRow extends Omit<Agreement, 'versions'> {
  readonly versions: readonly VersionRow[];
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

function contentOf({ type, title, agencyId, partners }: AgreementRow, version: VersionRow): VersionContent {
  return {
    type,
    title,
    agency: agencyId,
    partners: partners.map(({ id }) => id),
    kind: version.kind,
    starts_on: version.startsOn,
    ends_on: version.endsOn,
    notice_days: version.noticeDays,
    terms: version.terms,
    categories: version.categories,
    services: version.serviceIds,
    locations: version.locationIds,
    programs: version.programIds,
    promises: version.promises,
    dco_services: version.dcoServices,
    files: version.files,
  };
}

function toVersion(agreement: AgreementRow, row: VersionRow): AgreementVersion {
  const { id, number, kind, state, startsOn, endsOn, endedOn, noticeDays, terms, categories } = row;
  const { services, locations, programs, contentSha256, hasFile, lacksApproval } = row;
  const said = { startsOn, endsOn, endedOn, noticeDays, terms, categories, services, locations, programs };
  return {
    ...{ id, number, kind, state, ...said, contentSha256, hasFile, lacksApproval },
    offeredAt: dateOf(row.offeredAt),
    activatedAt: dateOf(row.activatedAt),
    signatures: row.signatures.map((signature) => ({ ...signature, recordedAt: new Date(signature.recordedAt) })),
    content: contentOf(agreement, row),
  };
}

export const toAgreement = (row: AgreementRow): Agreement => ({
  ...row,
  versions: row.versions.map((version) => toVersion(row, version)),
});
