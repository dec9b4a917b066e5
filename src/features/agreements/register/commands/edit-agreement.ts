import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { invalid, isProblem, type Problem } from '../../../../kernel/problem.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { AgreementStore } from '../data/agreement.store.js';
import type { Agreement, AgreementDetails } from '../domain/agreement.js';
import { isOver, wasOffered } from '../domain/making.js';
import type { AgreementEdited } from '../domain/register-events.js';
import { registerTexts } from '../texts/index.js';
import { AgreementDesk } from './agreement-desk.js';
import { CheckParties } from './check-parties.js';

export interface EditAgreementRequest extends AgreementDetails {
  readonly id: string;
  readonly seenVersion: number;
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** What is different, by the names that its timeline has for it. */
function changedFields(before: Agreement, after: AgreementDetails): readonly string[] {
  const is = {
    title: before.title !== after.title,
    owner: before.owner?.id !== after.ownerId,
    partners: !sameSet(before.partners.map(({ id }) => id), after.partnerIds), // prettier-ignore
    detailsRoles: before.detailsRoles !== after.detailsRoles,
    sharing: before.sharingMethod !== after.sharingMethod || before.sharingNote !== after.sharingNote,
    meetings: before.meetingEveryWeeks !== after.meetingEveryWeeks || before.nextMeetingOn !== after.nextMeetingOn,
  };
  return Object.entries(is).flatMap(([field, differs]) => (differs ? [field] : []));
}

/** Changes what an agreement is, whatever its version says; title and partners stay once they were offered. */
@Injectable()
export class EditAgreement {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly parties: CheckParties,
    private readonly store: AgreementStore,
  ) {}

  execute(actor: Actor, { id, seenVersion, ...details }: EditAgreementRequest): Promise<KeyedResult | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const opened = await this.desk.open(tx, actor, id, seenVersion);
      if (isProblem(opened)) return opened;
      const { agreement } = opened;
      const fields = changedFields(agreement, details);
      if (fields.length === 0) return { id };
      const fault = await this.faultOf(tx, actor, agreement, details, fields);
      if (fault) return fault;

      await this.store.save(tx, id, details);
      const edited: AgreementEdited = {
        type: 'agreement.edited',
        subject: `agreement:${id}`,
        payload: {
          agreementId: id,
          agencyId: agreement.agencyId,
          version: agreement.version + 1,
          versionId: null,
          fields,
        },
      };
      await this.desk.events.append(tx, actor, edited);
      return { id };
    });
  }

  private async faultOf(
    tx: Tx,
    actor: Actor,
    agreement: Agreement,
    { title, partnerIds, ownerId }: AgreementDetails,
    fields: readonly string[],
  ): Promise<Problem | null> {
    const { faults } = registerTexts(actor.locale);
    const { agencyId } = agreement;
    if (isOver(agreement)) return invalid('id', faults.isOver);
    if (title === '') return invalid('title', faults.noTitle);
    const frozen = (['title', 'partners'] as const).find((field) => fields.includes(field));
    if (frozen && wasOffered(agreement)) return invalid(frozen === 'title' ? 'title' : 'partnerIds', faults.frozen);
    const known = agreement.partners.map((partner) => partner.id);
    return (
      (await this.parties.partnersFault(tx, { agencyId, partnerIds, known }, faults)) ??
      (fields.includes('owner') ? this.parties.ownerFault(tx, { agencyId, ownerId }, faults) : null)
    );
  }
}
