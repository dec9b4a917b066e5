import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../../../../kernel/actor.js';
import { Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { Agreements } from '../../register/data/agreements.reader.js';
import type { Agreement } from '../../register/domain/agreement.js';
import type { AgreementVersion, VersionState } from '../../register/domain/agreement-version.js';
import { changesBetween } from '../../register/domain/version-changes.js';
import { registerTexts } from '../../register/texts/index.js';
import { AcceptanceStore } from '../data/acceptance.store.js';
import { filesTexts } from '../texts/index.js';

const SYSTEM = systemActor('agreements');

/** What takes the place of a version that is not on offer any more; a draft is nobody's business yet. */
function standsInstead({ versions }: Agreement, { number }: AgreementVersion): AgreementVersion | null {
  const later = versions.filter((version) => version.number > number);
  return (
    later.find(({ state }) => state === 'offered') ?? later.find(({ activatedAt }) => activatedAt !== null) ?? null
  );
}

/** Tells somebody who had an offer open what became of it, and what is different in what took its place. */
@Injectable()
export class TellReplaced {
  constructor(
    private readonly transactor: Transactor,
    private readonly agreements: Agreements,
    private readonly store: AcceptanceStore,
  ) {}

  problem(actor: Actor, state: VersionState): Problem<'VERSION_REPLACED'> {
    const { accepting } = filesTexts(actor.locale);
    return new Problem('VERSION_REPLACED', state === 'withdrawn' ? accepting.takenBack : accepting.replaced, {
      field: 'versionId',
    });
  }

  /** Only for a version that was offered to the actor's agency: of it and of what was offered after it, nothing is hidden. */
  async execute(actor: Actor, versionId: string, refusal: Problem): Promise<Problem> {
    const agreement = await this.transactor.read(SYSTEM, async (tx) => {
      const found = await this.store.agreementOf(tx, versionId);
      return found && this.agreements.byId(tx, found.agreementId);
    });
    const open = agreement?.versions.find(({ id }) => id === versionId);
    const instead = agreement && open ? standsInstead(agreement, open) : null;
    if (!open || !instead) return refusal;
    return new Problem('VERSION_REPLACED', filesTexts(actor.locale).accepting.replaced, {
      field: 'versionId',
      facts: {
        currentVersionId: instead.state === 'offered' ? instead.id : null,
        changes: changesBetween(open, instead, registerTexts(actor.locale)),
      },
    });
  }
}
