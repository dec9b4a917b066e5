import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid, newId } from '../../../../kernel/ids.js';
import { invalid, isProblem, notAllowed, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { UserReader } from '../../../identity/index.js';
import { Agreements } from '../../register/data/agreements.reader.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import type { AgreementSigned } from '../../register/domain/register-events.js';
import { AcceptanceStore } from '../data/acceptance.store.js';
import { decideAcceptance, typedFault, type AcceptanceCase, type Accepting } from '../domain/decide-acceptance.js';
import { filesTexts } from '../texts/index.js';
import { TellReplaced } from './tell-replaced.js';

export interface AcceptRequest extends Accepting {
  readonly versionId: string;
  readonly idempotencyKey: string;
  /** Of whoever accepts, as the proxy in front tells it where one is trusted. */
  readonly clientAddress: string;
}

/** An acceptance under the agreement's lock: whose it is, and what of. */
interface Signing extends AcceptanceCase {
  readonly userId: string;
}

/** Signs exactly the version that somebody read, for their agency; or says what stands there instead. Twice is harmless. */
@Injectable()
export class AcceptAgreement {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly agreements: Agreements,
    private readonly store: AcceptanceStore,
    private readonly users: UserReader,
    private readonly replaced: TellReplaced,
  ) {}

  async execute(
    actor: Actor,
    { idempotencyKey: key, clientAddress, ...request }: AcceptRequest,
  ): Promise<KeyedResult | Problem> {
    const { versionId } = request;
    if (!isUuid(versionId)) return notFound();
    const fault = typedFault(request, filesTexts(actor.locale));
    if (fault) return fault;
    const result = await this.desk.transactor.run(actor, (tx) =>
      this.desk.keys.once(tx, actor, { operation: 'acceptAgreement', key, request, resultId: versionId }, () =>
        this.accept(tx, actor, request, clientAddress),
      ),
    );
    return isProblem(result) && result.code === 'VERSION_REPLACED'
      ? this.replaced.execute(actor, versionId, result)
      : result;
  }

  private async accept(
    tx: Tx,
    actor: Actor,
    request: Omit<AcceptRequest, 'idempotencyKey' | 'clientAddress'>,
    clientAddress: string,
  ): Promise<KeyedResult | Problem> {
    const { versionId } = request;
    const signing = await this.open(tx, actor, versionId);
    if (isProblem(signing)) return signing;
    const texts = filesTexts(actor.locale);
    const { partyId, userId, version, agreement } = signing;
    const before = await this.store.signatureOf(tx, versionId, partyId);
    if (before?.userId === userId) return { id: versionId };
    if (before) return invalid('versionId', texts.accepting.signedByAnother(before.signerName));
    if (version.state !== 'offered') return this.replaced.problem(actor, version.state);
    const signer = decideAcceptance(signing, request, texts);
    if (isProblem(signer)) return signer;

    const [id, now] = [newId(), this.desk.clock.now()];
    const { signerName, signerTitle, contentSha256 } = request;
    const signedOn = this.desk.today(agreement);
    await this.store.sign(tx, {
      id,
      versionId,
      partyId,
      signerName,
      signerTitle,
      signedOn,
      userId,
      clientAddress,
      contentSha256,
      recordedAt: now,
    });
    const signed: AgreementSigned = {
      type: 'agreement.signed',
      subject: `agreement:${agreement.id}`,
      payload: { agreementId: agreement.id, versionId, partyId, method: 'portal' },
    };
    await this.desk.events.append(tx, actor, signed);
    return { id: versionId };
  }

  private async open(tx: Tx, actor: Actor, versionId: string): Promise<Signing | Problem> {
    const { agencyId, userId } = actor;
    if (agencyId === null || userId === null) return notAllowed(filesTexts(actor.locale).accepting.noAuthority(''));
    const held = await this.store.hold(tx, versionId);
    if (!held) return notFound();
    // A partner no longer sees what was taken back, nor its agreement while that is negotiated again.
    if (held.state === 'withdrawn') return this.replaced.problem(actor, held.state);
    const agreement = await this.agreements.byId(tx, held.agreementId);
    const version = agreement?.versions.find(({ id }) => id === versionId);
    const user = await this.users.byId(tx, userId);
    if (!agreement || !version || !user) return notFound();
    return { agreement, version, partyId: agencyId, userId, email: user.email };
  }
}
