import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { invalid, isProblem, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { AgreementStore } from '../data/agreement.store.js';
import { NamedThingsQueries } from '../data/named-things.queries.js';
import { VersionStore } from '../data/version.store.js';
import type { Agreement } from '../domain/agreement.js';
import type { AgreementVersion, VersionTerms } from '../domain/agreement-version.js';
import { inTheMaking, isOver } from '../domain/making.js';
import type { AgreementEdited } from '../domain/register-events.js';
import { daysFault } from '../domain/version-faults.js';
import { registerTexts } from '../texts/index.js';
import { AgreementDesk } from './agreement-desk.js';

export interface EditVersionRequest extends VersionTerms {
  readonly agreementId: string;
  readonly seenVersion: number;
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((code) => other.includes(code));

/** What is different, by the names that its timeline has for it. */
function changedFields(
  { content, startsOn, endsOn, noticeDays, terms }: AgreementVersion,
  after: VersionTerms,
): readonly string[] {
  const is = {
    startsOn: startsOn !== after.startsOn,
    endsOn: endsOn !== after.endsOn,
    noticeDays: noticeDays !== after.noticeDays,
    terms: terms !== after.terms,
    categories: !sameSet(content.categories, after.categories),
    services: !sameSet(content.services, after.serviceIds),
    locations: !sameSet(content.locations, after.locationIds),
    programs: !sameSet(content.programs, after.programIds),
  };
  return Object.entries(is).flatMap(([field, differs]) => (differs ? [field] : []));
}

/** Changes the draft of an agreement's text; what is on offer is frozen. */
@Injectable()
export class EditAgreementVersion {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly named: NamedThingsQueries,
    private readonly store: AgreementStore,
    private readonly versions: VersionStore,
  ) {}

  execute(
    actor: Actor,
    { agreementId: id, seenVersion, ...terms }: EditVersionRequest,
  ): Promise<KeyedResult | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const opened = await this.desk.open(tx, actor, id, seenVersion);
      if (isProblem(opened)) return opened;
      const { agreement } = opened;
      const draft = this.draftOf(actor, agreement);
      if (isProblem(draft)) return draft;
      const fields = changedFields(draft, terms);
      if (fields.length === 0) return { id };
      const fault = await this.faultOf(tx, actor, agreement, terms);
      if (fault) return fault;

      await this.versions.save(tx, draft.id, terms);
      await this.store.touch(tx, id);
      const edited: AgreementEdited = {
        type: 'agreement.version_edited',
        subject: `agreement:${id}`,
        payload: {
          agreementId: id,
          agencyId: agreement.agencyId,
          version: agreement.version + 1,
          versionId: draft.id,
          fields,
        },
      };
      await this.desk.events.append(tx, actor, edited);
      return { id };
    });
  }

  private draftOf(actor: Actor, agreement: Agreement): AgreementVersion | Problem {
    const { faults } = registerTexts(actor.locale);
    if (isOver(agreement)) return invalid('agreementId', faults.isOver);
    const making = inTheMaking(agreement);
    if (!making) return invalid('agreementId', faults.noDraft);
    return making.state === 'draft' ? making : invalid('agreementId', faults.onOffer);
  }

  private async faultOf(tx: Tx, actor: Actor, agreement: Agreement, terms: VersionTerms): Promise<Problem | null> {
    const texts = registerTexts(actor.locale);
    const fault = daysFault(terms, texts);
    if (fault) return fault;
    const wrong = await this.named.notTheirs(tx, agreement.partners.map(({ id }) => id), terms); // prettier-ignore
    return wrong ? invalid(wrong, texts.faults.notTheirs) : null;
  }
}
