import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem, notFound } from '../../../../kernel/problem.js';
import { By, For, problemType, type ActorRequest } from '../../../../platform/graphql/index.js';
import { AcceptAgreement } from '../commands/accept-agreement.js';
import { ReadPartnerAgreements } from '../commands/read-partner-agreements.js';
import { agreementType, offerType } from './partner-types.js';
import {
  ACCEPTING_PROBLEMS,
  AcceptAgreementInput,
  AcceptAgreementResult,
  AgreementToSignType,
  PartnerAgreementType,
} from './signing.types.js';

const PARTNERS = ['partner_member', 'partner_manager'] as const;

/** Agreements for the other side: what it promised and was promised, and what it is asked to sign. */
@Resolver()
export class SigningResolver {
  constructor(
    private readonly reading: ReadPartnerAgreements,
    private readonly accepting: AcceptAgreement,
  ) {}

  @For(...PARTNERS)
  @Query(() => [AgreementToSignType], {
    description: 'On offer to your agency; those that it has signed too, until all have.',
  })
  async agreementsToSign(@By() actor: Actor): Promise<AgreementToSignType[]> {
    return (await this.reading.toSign(actor)).map((offer) => offerType(offer, actor));
  }

  @For(...PARTNERS)
  @Query(() => [PartnerAgreementType], { description: 'All that your agency has or had agreed to.' })
  async ourAgreements(@By() actor: Actor): Promise<PartnerAgreementType[]> {
    return (await this.reading.ours(actor)).map((view) => agreementType(view, actor));
  }

  @For(...PARTNERS)
  @Mutation(() => AcceptAgreementResult, {
    description:
      'Signs exactly the version that was read, for your agency. Only a named signer may; twice is harmless.',
  })
  async acceptAgreement(
    @By() actor: Actor,
    @Args('input') input: AcceptAgreementInput,
    @Context('req') request: ActorRequest,
  ): Promise<typeof AcceptAgreementResult> {
    const accepted = await this.accepting.execute(actor, { ...input, clientAddress: request.ip ?? '' });
    if (isProblem(accepted)) return problemType(accepted, ACCEPTING_PROBLEMS);
    const offer = await this.reading.accepted(actor, input.versionId);
    return offer ? offerType(offer, actor) : problemType(notFound());
  }
}
