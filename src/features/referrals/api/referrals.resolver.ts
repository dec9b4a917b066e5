import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { By, For } from '../../../platform/graphql/index.js';
import { ActOnReferral } from '../commands/act-on-referral.js';
import { EditReferralDraft } from '../commands/edit-referral-draft.js';
import { OpenReferral } from '../commands/open-referral.js';
import { answerOf, ActOnReferralResult, EditReferralDraftResult, OpenReferralResult } from './referral-results.js';
import { ActOnReferralInput, draftOf, EditReferralDraftInput, OpenReferralInput } from './referral.inputs.js';
import { Referral } from './referral.type.js';
import { ShownReferrals } from './shown-referrals.js';

const SENDING = ['coordinator', 'supervisor', 'admin'] as const;
const EITHER_SIDE = ['coordinator', 'supervisor', 'director', 'admin', 'partner'] as const;

@Resolver(() => Referral)
export class ReferralsResolver {
  constructor(
    private readonly openReferral: OpenReferral,
    private readonly editReferralDraft: EditReferralDraft,
    private readonly actOnReferral: ActOnReferral,
    private readonly shown: ShownReferrals,
  ) {}

  @For(...EITHER_SIDE)
  @Query(() => Referral, {
    nullable: true,
    description: 'A referral of your agency: one that it sent, or one that it received.',
  })
  referral(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Referral | null> {
    return this.shown.one(actor, id);
  }

  @For(...SENDING)
  @Mutation(() => OpenReferralResult, { name: 'openReferral', description: 'Starts a referral as a draft.' })
  async open(
    @By() actor: Actor,
    @Args('input') { draft, idempotencyKey }: OpenReferralInput,
  ): Promise<typeof OpenReferralResult> {
    return answerOf(
      await this.shown.after(actor, await this.openReferral.execute(actor, { draft: draftOf(draft), idempotencyKey })),
    );
  }

  @For(...SENDING)
  @Mutation(() => EditReferralDraftResult, { name: 'editReferralDraft', description: 'Changes a draft as a whole.' })
  async edit(
    @By() actor: Actor,
    @Args('input') { draft, ...input }: EditReferralDraftInput,
  ): Promise<typeof EditReferralDraftResult> {
    return answerOf(
      await this.shown.after(actor, await this.editReferralDraft.execute(actor, { ...input, draft: draftOf(draft) })),
    );
  }

  @For(...EITHER_SIDE)
  @Mutation(() => ActOnReferralResult, {
    name: 'actOnReferral',
    description: 'Takes one step in the life of a referral: the one mutation that moves it.',
  })
  async act(@By() actor: Actor, @Args('input') input: ActOnReferralInput): Promise<typeof ActOnReferralResult> {
    return answerOf(await this.shown.after(actor, await this.actOnReferral.execute(actor, input)));
  }
}
