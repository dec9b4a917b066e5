import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Agreement, Signer } from '../../register/domain/agreement.js';
import type { AgreementVersion } from '../../register/domain/agreement-version.js';
import { signerWithAuthority, signerWithoutAuthority } from '../../register/domain/signer-authority.js';
import { contentSha256 } from '../../register/domain/version-content.js';
import type { FilesWords } from '../texts/en.js';

/** What somebody says who accepts. */
export interface Accepting {
  readonly contentSha256: string;
  readonly signerName: string;
  readonly signerTitle: string;
  readonly confirms: boolean;
}

export interface AcceptanceCase {
  readonly agreement: Agreement;
  readonly version: AgreementVersion;
  readonly partyId: string;
  /** The address of the sign-in. */
  readonly email: string;
}

/** Why what was typed cannot be an acceptance, whatever it is of. */
export function typedFault(
  { signerName, signerTitle, confirms }: Accepting,
  { accepting }: FilesWords,
): Problem | null {
  if (signerName === '') return invalid('signerName', accepting.noName);
  if (signerTitle === '') return invalid('signerTitle', accepting.noTitle);
  return confirms ? null : invalid('confirms', accepting.confirm);
}

/** Whose signature it is; or why it is none. Pure: the same facts always give the same answer. */
export function decideAcceptance(
  { agreement, version, partyId, email }: AcceptanceCase,
  given: Accepting,
  { accepting }: FilesWords,
): Signer | Problem {
  if (version.contentSha256 === null) return notFound();
  if (version.contentSha256 !== given.contentSha256) return invalid('contentSha256', accepting.otherText);
  if (contentSha256(version.content) !== version.contentSha256) return invalid('versionId', accepting.notSealed);
  const signer = signerWithAuthority(agreement.signers, { partyId, name: given.signerName, email });
  const names = agreement.signers.filter((each) => each.partyId === partyId).map(({ name }) => name);
  if (!signer) return signerWithoutAuthority(accepting.noAuthority(names.join(', ')), agreement.signers, partyId);
  const isOwnName = signerWithAuthority([signer], { partyId, name: given.signerName, email: null }) !== null;
  return isOwnName ? signer : signerWithoutAuthority(accepting.otherName(signer.name), [signer], partyId);
}
