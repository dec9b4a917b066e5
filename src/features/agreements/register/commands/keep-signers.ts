import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid, newId } from '../../../../kernel/ids.js';
import { invalid, isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { emailAddress } from '../../../identity/index.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { AgreementStore } from '../data/agreement.store.js';
import { SignerStore } from '../data/signer.store.js';
import type { Agreement, Signer } from '../domain/agreement.js';
import { isOver, partiesOf } from '../domain/making.js';
import type { AgreementSignerChanged } from '../domain/register-events.js';
import { registerTexts } from '../texts/index.js';
import { AgreementDesk } from './agreement-desk.js';

export interface KeepSignerRequest {
  readonly agreementId: string;
  readonly partyId: string;
  /** Of the signer to change; null for a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
}

const hasSigned = ({ versions }: Agreement, { partyId, name }: Signer): boolean =>
  versions.some(({ signatures }) =>
    signatures.some((signed) => signed.partyId === partyId && signed.signerName === name),
  );

/** Says who may sign for each party, and takes such a word back. */
@Injectable()
export class KeepSigners {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly store: AgreementStore,
    private readonly signers: SignerStore,
  ) {}

  keep(actor: Actor, request: KeepSignerRequest): Promise<KeyedResult | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const opened = await this.desk.open(tx, actor, request.agreementId, null);
      if (isProblem(opened)) return opened;
      const { agreement } = opened;
      const email = request.email === null ? null : emailAddress(request.email);
      const fault = this.faultOf(actor, agreement, { ...request, email });
      if (fault) return fault;

      const signer: Signer = { ...request, email, id: request.id ?? newId() };
      if (request.id !== null) await this.signers.save(tx, signer);
      else if (!(await this.signers.add(tx, agreement.id, signer)))
        return invalid('name', registerTexts(actor.locale).faults.signerTwice);
      return this.announce(tx, actor, agreement, 'agreement.signer_named', signer);
    });
  }

  remove(actor: Actor, id: string): Promise<KeyedResult | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const agreementId = isUuid(id) ? await this.signers.agreementOfSigner(tx, id) : null;
      const opened = await this.desk.open(tx, actor, agreementId ?? '', null);
      if (isProblem(opened)) return opened;
      const signer = opened.agreement.signers.find((one) => one.id === id);
      if (!signer) return notFound();
      if (hasSigned(opened.agreement, signer)) return invalid('id', registerTexts(actor.locale).faults.hasSigned);
      await this.signers.remove(tx, id);
      return this.announce(tx, actor, opened.agreement, 'agreement.signer_removed', signer);
    });
  }

  private faultOf(actor: Actor, agreement: Agreement, { id, partyId, name, email }: KeepSignerRequest): Problem | null {
    const { faults } = registerTexts(actor.locale);
    if (isOver(agreement)) return invalid('agreementId', faults.isOver);
    if (!partiesOf(agreement).some((party) => party.id === partyId)) return invalid('partyId', faults.notAParty);
    if (name === '') return invalid('name', faults.missing);
    if (email !== null && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) return invalid('email', faults.notAnAddress);
    const known = agreement.signers.find((signer) => signer.id === id);
    if (id !== null && (!known || known.partyId !== partyId)) return notFound();
    if (known && known.name !== name && hasSigned(agreement, known)) return invalid('name', faults.hasSigned);
    const twin = agreement.signers.find(
      (signer) => signer.partyId === partyId && signer.name === name && signer.id !== id,
    );
    return twin ? invalid('name', faults.signerTwice) : null;
  }

  private async announce(
    tx: Tx,
    actor: Actor,
    { id, agencyId, version }: Agreement,
    type: AgreementSignerChanged['type'],
    signer: Signer,
  ): Promise<KeyedResult> {
    await this.store.touch(tx, id);
    const changed: AgreementSignerChanged = {
      type,
      subject: `agreement:${id}`,
      payload: { agreementId: id, agencyId, version: version + 1, partyId: signer.partyId, signerId: signer.id },
    };
    await this.desk.events.append(tx, actor, changed);
    return { id };
  }
}
