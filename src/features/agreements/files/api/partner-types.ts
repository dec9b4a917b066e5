import type { Actor } from '../../../../kernel/actor.js';
import type { Offer } from '../commands/read-partner-agreements.js';
import type { AgreementView, VersionView } from '../domain/partner-view.js';
import { fileType } from './file-view.js';
import { AgreementToSignType, type PartnerAgreementType, type PartnerVersionType } from './signing.types.js';

const versionType = (view: VersionView, actor: Actor): PartnerVersionType => ({
  ...view,
  files: view.files.map((file) => fileType(file, actor)),
  signatures: view.signatures.map((signature) => ({
    ...signature,
    receipt: signature.receipt && fileType(signature.receipt, actor),
  })),
  contentUrl: view.contentSha256 === null ? null : `/files/versions/${view.id}/content`,
});

export const offerType = (offer: Offer, actor: Actor): AgreementToSignType =>
  Object.assign(new AgreementToSignType(), { ...offer, version: versionType(offer.version, actor) });

export const agreementType = (view: AgreementView, actor: Actor): PartnerAgreementType => ({
  ...view,
  version: view.version && versionType(view.version, actor),
});
