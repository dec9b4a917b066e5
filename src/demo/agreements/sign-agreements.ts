import type { INestApplicationContext } from '@nestjs/common';
import { KeepSigners } from '../../features/agreements/register/commands/keep-signers.js';
import { MoveAgreement } from '../../features/agreements/register/commands/move-agreement.js';
import { RecordSignature } from '../../features/agreements/register/commands/record-signature.js';
import { Agreements } from '../../features/agreements/register/data/agreements.reader.js';
import type { Agreement } from '../../features/agreements/register/domain/agreement.js';
import { inTheMaking } from '../../features/agreements/register/domain/making.js';
import { agreementTypeSpec } from '../../features/agreements/domain/agreement-types.js';
import type { AgreementAction } from '../../features/agreements/domain/agreement-lifecycle.js';
import type { Actor } from '../../kernel/actor.js';
import { isProblem } from '../../kernel/problem.js';
import { Transactor } from '../../platform/database/transactor.js';
import { done } from '../cast/seed-cast.js';
import type { DemoAgreement } from './demo-agreement.js';

const OURS = { name: 'Dora Whitcomb', title: 'Director', email: 'dora@aldervalley.example' } as const;

/** Brings agreements of the demo under their signatures, as the director does. */
export class SignAgreements {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly director: Actor,
  ) {}

  async agreement(id: string): Promise<Agreement> {
    const agreement = await this.app.get(Transactor).read(this.director, (tx) => this.app.get(Agreements).byId(tx, id));
    if (!agreement) throw new Error(`The demo has lost its agreement ${id}.`);
    return agreement;
  }

  async nameSigners(id: string, { signer }: DemoAgreement): Promise<void> {
    const { agencyId, partners } = await this.agreement(id);
    for (const [partyId, who] of [
      [agencyId, OURS] as const,
      ...partners.map((partner) => [partner.id, signer] as const),
    ])
      done(
        await this.app
          .get(KeepSigners)
          .keep(this.director, { agreementId: id, partyId, id: null, email: null, ...who }),
      );
  }

  async move(id: string, action: AgreementAction, answers: Readonly<Record<string, string>> = {}): Promise<void> {
    const given = Object.entries(answers).map(([name, value]) => ({ name, value }));
    done(await this.app.get(MoveAgreement).execute(this.director, { id, action, answers: given, seenVersion: null }));
  }

  /** Offered, signed by all who have to, and in force: by us, unless the last signature did it meanwhile. */
  async putInForce(id: string, signedOn: string): Promise<void> {
    const agreement = await this.agreement(id);
    if (agreementTypeSpec(agreement.type).isSigned) {
      await this.move(id, 'offer');
      await this.sign(id, signedOn);
    }
    const request = { id, action: 'adopt', answers: [], seenVersion: null } as const;
    const adopted = await this.app.get(MoveAgreement).execute(this.director, request);
    if (isProblem(adopted) && inTheMaking(await this.agreement(id))) done(adopted);
  }

  /** Offered, and signed by our side: it waits for the partner. */
  async offer(id: string, signedOn: string): Promise<void> {
    await this.move(id, 'offer');
    const { agencyId } = await this.agreement(id);
    await this.sign(id, signedOn, [agencyId]);
  }

  private async sign(id: string, signedOn: string, parties?: readonly string[]): Promise<void> {
    const agreement = await this.agreement(id);
    const versionId = inTheMaking(agreement)?.id ?? '';
    const signers = agreement.signers.filter(({ partyId }) => parties?.includes(partyId) ?? true);
    for (const { partyId, name, title } of signers)
      done(
        await this.app
          .get(RecordSignature)
          .execute(this.director, { versionId, partyId, signerName: name, signerTitle: title, signedOn }),
      );
  }
}
