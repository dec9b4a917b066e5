import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import { By, For } from '../../../../platform/graphql/index.js';
import { BeginAgreementVersion } from '../commands/begin-agreement-version.js';
import { EditAgreementVersion } from '../commands/edit-agreement-version.js';
import { EditAgreement } from '../commands/edit-agreement.js';
import { ReadAgreements } from '../commands/read-agreements.js';
import { StartAgreement } from '../commands/start-agreement.js';
import { agreementType } from './agreement.answer.js';
import {
  BeginAgreementVersionInput,
  EditAgreementInput,
  EditAgreementVersionInput,
  StartAgreementInput,
} from './agreement.inputs.js';
import { agreementResult, EditAgreementResult, StartAgreementResult } from './agreement.results.js';
import { detailsOf, termsOf } from './agreement.requests.js';

const KEEPER = ['director', 'admin'] as const;

/** What the keepers of agreements write down. */
@Resolver()
export class AgreementMutationsResolver {
  constructor(
    private readonly reading: ReadAgreements,
    private readonly starting: StartAgreement,
    private readonly editing: EditAgreement,
    private readonly editingVersion: EditAgreementVersion,
    private readonly beginning: BeginAgreementVersion,
  ) {}

  @For(...KEEPER)
  @Mutation(() => StartAgreementResult, {
    description: 'Writes down an agreement that is needed, with an empty draft.',
  })
  async startAgreement(
    @By() actor: Actor,
    @Args('input') input: StartAgreementInput,
  ): Promise<typeof StartAgreementResult> {
    const request = { ...input, ownerId: input.ownerId ?? null };
    return this.answer(actor, await this.starting.execute(actor, request));
  }

  @For(...KEEPER)
  @Mutation(() => EditAgreementResult, { description: 'Changes what an agreement is, whatever its version says.' })
  async editAgreement(
    @By() actor: Actor,
    @Args('input') input: EditAgreementInput,
  ): Promise<typeof EditAgreementResult> {
    return this.answer(actor, await this.editing.execute(actor, detailsOf(input)));
  }

  @For(...KEEPER)
  @Mutation(() => EditAgreementResult, { description: 'Changes the draft of its text; what is on offer is frozen.' })
  async editAgreementVersion(
    @By() actor: Actor,
    @Args('input') input: EditAgreementVersionInput,
  ): Promise<typeof EditAgreementResult> {
    return this.answer(actor, await this.editingVersion.execute(actor, termsOf(input)));
  }

  @For(...KEEPER)
  @Mutation(() => EditAgreementResult, {
    description: 'Begins an amendment or a renewal as a copy of what was adopted last.',
  })
  async beginAgreementVersion(
    @By() actor: Actor,
    @Args('input') input: BeginAgreementVersionInput,
  ): Promise<typeof EditAgreementResult> {
    return this.answer(actor, await this.beginning.execute(actor, input));
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
