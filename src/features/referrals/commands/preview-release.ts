import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import { AccessLog } from '../../../platform/access-log/access-log.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { ReferralPartsQueries } from '../data/referral-parts.queries.js';
import type { ReferralOverview } from '../data/referral.queries.js';
import type { ReferralDraft } from '../domain/referral-draft.js';
import { isSectionKind } from '../domain/sections.js';
import { PacketPreviews, type PreviewedRelease, type PreviewedTerms } from './packet-previews.js';
import { PlanDraft } from './plan-draft.js';

/** Decides the release of a draft, or of a referral as it stands, without sending anything. */
@Injectable()
export class PreviewRelease {
  constructor(
    private readonly transactor: Transactor,
    private readonly planDraft: PlanDraft,
    private readonly previews: PacketPreviews,
    private readonly parts: ReferralPartsQueries,
    private readonly accessLog: AccessLog,
  ) {}

  /** It shows the person's name and phone: written down, though not at every keystroke. */
  ofDraft(actor: Actor, draft: ReferralDraft): Promise<PreviewedRelease | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const plan = await this.planDraft.find(tx, actor, draft);
      if (isProblem(plan)) return plan;
      const { personId } = plan;
      if (personId !== null)
        await this.accessLog.recordOnce(tx, actor, { personId, what: 'release_preview', recordId: personId });
      return this.previews.preview(tx, actor, plan, draft.sections);
    });
  }

  /** What agreements mean for a referral as it stands: whether it would go now. */
  termsOf(actor: Actor, referral: ReferralOverview): Promise<PreviewedTerms> {
    return this.transactor.read(actor, (tx) => this.previews.terms(tx, actor, referral));
  }

  /** Whoever reads the referral was written down as its reader. */
  ofReferral(actor: Actor, referral: ReferralOverview): Promise<PreviewedRelease> {
    return this.transactor.read(actor, async (tx) => {
      const kept = await this.parts.sections(tx, referral.id);
      const sections = kept.flatMap(({ kind, text }) => (isSectionKind(kind) ? [{ kind, text }] : []));
      return this.previews.preview(tx, actor, referral, sections);
    });
  }
}
