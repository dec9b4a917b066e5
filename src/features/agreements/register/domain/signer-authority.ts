import { Problem } from '../../../../kernel/problem.js';
import type { Signer } from './agreement.js';

/** Who says that they sign: by name on paper, by the address of the sign-in in the portal. */
export interface Signing {
  readonly partyId: string;
  readonly name: string;
  /** Of whoever is signed in; null for a signature on paper. */
  readonly email: string | null;
}

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase(); // prettier-ignore

/** The named signer of the party that this is; null where nobody has said that they may sign for it. */
export function signerWithAuthority(signers: readonly Signer[], { partyId, name, email }: Signing): Signer | null {
  const ofParty = signers.filter((signer) => signer.partyId === partyId);
  const isSigner = (signer: Signer): boolean =>
    email === null ? folded(signer.name) === folded(name) : signer.email === email.trim().toLowerCase();
  return ofParty.find(isSigner) ?? null;
}

/** The refusal of whoever may not sign; names those who may. */
export const signerWithoutAuthority = (message: string, signers: readonly Signer[], partyId: string): Problem =>
  new Problem('SIGNER_WITHOUT_AUTHORITY', message, {
    field: 'signerName',
    facts: { signers: signers.filter((signer) => signer.partyId === partyId).map(({ name }) => name) },
  });
