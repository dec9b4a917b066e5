import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import { By, For } from '../../../platform/graphql/index.js';
import { releasePreviewFields } from '../../consents/index.js';
import { PreviewRelease } from '../commands/preview-release.js';
import { ReleasePreviewType } from './referral-parts.types.js';
import { previewedTerms } from './previewed-terms.js';
import { draftOf, ReferralDraftInput } from './referral.inputs.js';

/** A draft that cannot be previewed yet: nothing would go, and why. */
const unready = ({ code, message }: Problem): ReleasePreviewType => ({
  outcome: 'HOLD',
  missing: [{ code, message, section: null }],
  senderName: '',
  now: [],
  afterYes: [],
  notices: [],
  policyVersion: '',
  replyDue: null,
  agreementStanding: null,
  fastTracks: [],
});

@Resolver(() => ReleasePreviewType)
export class ReleasePreviewResolver {
  constructor(private readonly previewRelease: PreviewRelease) {}

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Query(() => ReleasePreviewType, {
    description: 'What the partner would see of a draft, and what stands in the way.',
  })
  async releasePreview(@By() actor: Actor, @Args('draft') draft: ReferralDraftInput): Promise<ReleasePreviewType> {
    const preview = await this.previewRelease.ofDraft(actor, draftOf(draft));
    return isProblem(preview)
      ? unready(preview)
      : { ...releasePreviewFields(preview), ...previewedTerms(preview, actor) };
  }
}
