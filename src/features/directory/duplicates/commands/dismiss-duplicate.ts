import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { notFound, type Problem } from '../../../../kernel/problem.js';
import type { DuplicateDismissed } from '../domain/duplicate-events.js';
import { alreadyDecided } from '../domain/merge-problems.js';
import { DecisionTools } from './decision-tools.js';

/** Says that two records are two: they are never shown as a candidate again, unless that is taken back. */
@Injectable()
export class DismissDuplicate {
  constructor(private readonly tools: DecisionTools) {}

  execute(actor: Actor, candidateId: string, areTwo: boolean): Promise<{ readonly id: string } | Problem> {
    return this.tools.transactor.run(actor, async (tx) => {
      if (!(await this.tools.mayDecide(tx, actor))) return notFound();
      const candidate = isUuid(candidateId) ? await this.tools.merges.lockCandidate(tx, candidateId) : null;
      if (!candidate) return notFound();
      if (candidate.state === 'merged') return alreadyDecided();
      await this.tools.merges.decide(
        tx,
        actor,
        candidateId,
        areTwo ? 'not_duplicates' : 'open',
        this.tools.clock.now(),
      );
      const dismissed: DuplicateDismissed = {
        type: 'directory.duplicateDismissed',
        subject: `${candidate.kind}:${candidate.firstId}`,
        payload: { candidateId },
      };
      if (areTwo) await this.tools.events.append(tx, actor, dismissed);
      return { id: candidateId };
    });
  }
}
