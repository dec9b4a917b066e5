import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { AgreementStore } from '../data/agreement.store.js';
import { SignerStore } from '../data/signer.store.js';
import type { Agreement } from '../domain/agreement.js';
import { partiesOf } from '../domain/making.js';
import type { AgreementSigned } from '../domain/register-events.js';
import { signerWithAuthority, signerWithoutAuthority } from '../domain/signer-authority.js';
import { registerTexts } from '../texts/index.js';
import { AgreementDesk } from './agreement-desk.js';

export interface RecordSignatureRequest {
  readonly versionId: string;
  readonly partyId: string;
  readonly signerName: string;
  readonly signerTitle: string | null;
  readonly signedOn: string;
}

/** Records a signature on paper: of a named signer of the party, under the version that is on offer. */
@Injectable()
export class RecordSignature {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly store: AgreementStore,
    private readonly signers: SignerStore,
  ) {}

  execute(actor: Actor, request: RecordSignatureRequest): Promise<KeyedResult | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const { versionId, partyId, signerName, signerTitle, signedOn } = request;
      const { faults } = registerTexts(actor.locale);
      const agreementId = isUuid(versionId) ? await this.signers.agreementOfVersion(tx, versionId) : null;
      const opened = await this.desk.open(tx, actor, agreementId ?? '', null);
      if (isProblem(opened)) return opened;
      const { agreement } = opened;
      const version = agreement.versions.find(({ id }) => id === versionId);
      if (!version) return notFound();
      const fault = this.faultOf(actor, agreement, request);
      if (fault) return fault;
      if (version.state !== 'offered' || version.contentSha256 === null) return invalid('versionId', faults.notOnOffer);
      const signer = signerWithAuthority(agreement.signers, { partyId, name: signerName, email: null });
      if (!signer) return signerWithoutAuthority(faults.mayNotSign, agreement.signers, partyId);

      const { contentSha256 } = version;
      const signature = {
        versionId,
        partyId,
        signerName: signer.name,
        signerTitle: signerTitle ?? signer.title,
        signedOn,
        contentSha256,
      };
      if (!(await this.signers.sign(tx, signature))) return invalid('partyId', faults.signedAlready);
      await this.store.touch(tx, agreement.id);
      const signed: AgreementSigned = {
        type: 'agreement.signed',
        subject: `agreement:${agreement.id}`,
        payload: { agreementId: agreement.id, versionId, partyId, method: 'uploaded' },
      };
      await this.desk.events.append(tx, actor, signed);
      return { id: agreement.id };
    });
  }

  private faultOf(
    actor: Actor,
    agreement: Agreement,
    { partyId, signerName, signedOn }: RecordSignatureRequest,
  ): Problem | null {
    const { faults } = registerTexts(actor.locale);
    if (!partiesOf(agreement).some(({ id }) => id === partyId)) return invalid('partyId', faults.notAParty);
    if (signerName === '') return invalid('signerName', faults.missing);
    return signedOn > this.desk.today(agreement) ? invalid('signedOn', faults.signedLater) : null;
  }
}
