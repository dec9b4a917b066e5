import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import { By, For } from '../../../../platform/graphql/index.js';
import { ActOnAgreement } from '../commands/act-on-agreement.js';
import { KeepSigners } from '../commands/keep-signers.js';
import { ReadAgreements } from '../commands/read-agreements.js';
import { RecordSignature } from '../commands/record-signature.js';
import { agreementType } from './agreement.answer.js';
import { ActOnAgreementInput, KeepAgreementSignerInput, RecordAgreementSignatureInput } from './agreement.inputs.js';
import { ActOnAgreementResult, agreementResult, AgreementSignatureResult } from './agreement.results.js';

const KEEPER = ['director', 'admin'] as const;

/** The steps of an agreement's life, and who signs it. */
@Resolver()
export class AgreementStepsResolver {
  constructor(
    private readonly reading: ReadAgreements,
    private readonly acting: ActOnAgreement,
    private readonly signers: KeepSigners,
    private readonly signing: RecordSignature,
  ) {}

  @For(...KEEPER)
  @Mutation(() => ActOnAgreementResult, { description: 'Takes one step in the life of an agreement.' })
  async actOnAgreement(
    @By() actor: Actor,
    @Args('input') input: ActOnAgreementInput,
  ): Promise<typeof ActOnAgreementResult> {
    return this.answer(actor, await this.acting.execute(actor, input));
  }

  @For(...KEEPER)
  @Mutation(() => AgreementSignatureResult, { description: 'Says who may sign for a party.' })
  async keepAgreementSigner(
    @By() actor: Actor,
    @Args('input') { id, title, email, ...input }: KeepAgreementSignerInput,
  ): Promise<typeof AgreementSignatureResult> {
    const request = { ...input, id: id ?? null, title: title || null, email: email || null };
    return this.answer(actor, await this.signers.keep(actor, request));
  }

  @For(...KEEPER)
  @Mutation(() => AgreementSignatureResult, { description: 'Takes back that somebody may sign; not once they have.' })
  async removeAgreementSigner(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof AgreementSignatureResult> {
    return this.answer(actor, await this.signers.remove(actor, id));
  }

  @For(...KEEPER)
  @Mutation(() => AgreementSignatureResult, {
    description: 'Records a signature on paper, of a named signer, under the version that is on offer.',
  })
  async recordAgreementSignature(
    @By() actor: Actor,
    @Args('input') { signerTitle, ...input }: RecordAgreementSignatureInput,
  ): Promise<typeof AgreementSignatureResult> {
    return this.answer(actor, await this.signing.execute(actor, { ...input, signerTitle: signerTitle || null }));
  }

  /** The agreement that a command left, or its problem. */
  private async answer(
    actor: Actor,
    result: { readonly id: string } | Problem,
  ): Promise<ReturnType<typeof agreementResult>> {
    if (isProblem(result)) return agreementResult(result);
    const page = await this.reading.one(actor, result.id);
    return agreementResult(page ? agreementType(page, actor) : notFound());
  }
}
