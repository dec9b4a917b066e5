import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { invalid, isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import type { Agreement } from '../../register/domain/agreement.js';
import { isOver } from '../../register/domain/making.js';
import { DcoStore, type CheckToKeep } from '../data/dco.store.js';
import { checklistItem } from '../domain/checklist.js';
import type { AgreementTermChecked } from '../domain/dco-events.js';
import { dcoTexts } from '../texts/index.js';

/** Writes down what somebody found about one item of a checklist; what was found before stays in the log. */
@Injectable()
export class CheckTerm {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly store: DcoStore,
  ) {}

  execute(actor: Actor, check: CheckToKeep): Promise<KeyedResult | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const opened = await this.desk.open(tx, actor, check.agreementId, null);
      if (isProblem(opened)) return opened;
      const fault = this.faultOf(actor, opened.agreement, check);
      if (fault) return fault;
      if (actor.userId === null) return notFound();

      await this.store.check(tx, check, actor.userId);
      const { agreementId, list, item, verdict } = check;
      const checked: AgreementTermChecked = {
        type: 'agreement.term_checked',
        subject: `agreement:${agreementId}`,
        payload: { agreementId, list, item, verdict },
      };
      await this.desk.events.append(tx, actor, checked);
      return { id: agreementId };
    });
  }

  private faultOf({ locale }: Actor, agreement: Agreement, check: CheckToKeep): Problem | null {
    const { faults } = dcoTexts(locale);
    const { list, item, verdict, clause } = check;
    if (isOver(agreement)) return invalid('agreementId', faults.over);
    if (list === 'dco_terms' && agreement.type !== 'dco_agreement') return invalid('list', faults.notADco);
    const spec = checklistItem(list, item);
    if (!spec) return invalid('item', faults.item);
    if (verdict === 'not_applicable' && !spec.mayNotApply) return invalid('verdict', faults.alwaysApplies);
    return verdict === 'present' && clause === null ? invalid('clause', faults.clause) : null;
  }
}
