import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import { AgreementStore } from '../../register/data/agreement.store.js';
import { CoverageStore, type StepToKeep } from '../data/coverage.store.js';
import type { CoverageStepKept } from '../domain/coverage-events.js';
import { coverageTexts } from '../texts/index.js';

/** Plans the next step toward covering a category, and whose it is; without words the step is done away with. */
@Injectable()
export class KeepCoverageStep {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly agreements: AgreementStore,
    private readonly store: CoverageStore,
  ) {}

  execute(
    actor: Actor,
    { ownerId, ...step }: Omit<StepToKeep, 'ownerId'> & { ownerId: string | null },
  ): Promise<{ agencyId: string } | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const { agencyId, userId, locale } = actor;
      const refused = this.desk.refused(actor);
      if (refused) return refused;
      const owner = ownerId ?? userId;
      if (agencyId === null || owner === null) return notFound();
      const isColleague = await this.agreements.isColleague(tx, owner, agencyId);
      if (!isColleague) return invalid('ownerId', coverageTexts(locale).faults.owner);

      await this.store.keepStep(tx, agencyId, { ...step, ownerId: owner });
      const kept: CoverageStepKept = {
        type: 'coverage.step_kept',
        subject: `agency:${agencyId}`,
        payload: { agencyId, category: step.category, isOpen: step.step !== '' },
      };
      await this.desk.events.append(tx, actor, kept);
      return { agencyId };
    });
  }
}
