import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { UserReader } from '../../../identity/index.js';
import { Agreements } from '../../register/data/agreements.reader.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import type { Agreement } from '../../register/domain/agreement.js';
import { inTheMaking } from '../../register/domain/making.js';
import { changesBetween, previousOf, type VersionChange } from '../../register/domain/version-changes.js';
import { registerTexts } from '../../register/texts/index.js';
import { AcceptanceStore } from '../data/acceptance.store.js';
import { FileQueries } from '../data/file.queries.js';
import { agreementView, offerView, type AgreementView, type OfferView, type Reader } from '../domain/partner-view.js';
import { filesTexts } from '../texts/index.js';

/** An offer with what is different in it. */
export type Offer = OfferView & { readonly changes: readonly VersionChange[] };

/** What a partner has agreed to, and is asked to agree to. Row-level security shows it its own from the offer on. */
@Injectable()
export class ReadPartnerAgreements {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly agreements: Agreements,
    private readonly store: AcceptanceStore,
    private readonly files: FileQueries,
    private readonly users: UserReader,
  ) {}

  ours(actor: Actor): Promise<readonly AgreementView[]> {
    return this.desk.transactor.read(actor, async (tx) => {
      const views: AgreementView[] = [];
      for (const agreement of await this.all(tx, actor))
        if (agreement.versions.some(({ activatedAt }) => activatedAt !== null))
          views.push(agreementView(agreement, await this.reader(tx, actor, agreement)));
      return views;
    });
  }

  toSign(actor: Actor): Promise<readonly Offer[]> {
    return this.desk.transactor.read(actor, async (tx) => {
      const offers: Offer[] = [];
      for (const agreement of await this.all(tx, actor)) {
        const making = inTheMaking(agreement);
        if (making?.state === 'offered') offers.push(await this.offer(tx, actor, agreement, making.id));
      }
      return offers;
    });
  }

  /** One version, after it was accepted. */
  accepted(actor: Actor, versionId: string): Promise<Offer | null> {
    return this.desk.transactor.read(actor, async (tx) => {
      const found = await this.store.agreementOf(tx, versionId);
      const agreement = found && (await this.agreements.byId(tx, found.agreementId));
      return agreement ? this.offer(tx, actor, agreement, versionId) : null;
    });
  }

  private async offer(tx: Tx, actor: Actor, agreement: Agreement, versionId: string): Promise<Offer> {
    const version = agreement.versions.find(({ id }) => id === versionId);
    if (!version) throw new Error(`Version ${versionId} is gone.`);
    const reader = await this.reader(tx, actor, agreement);
    const previous = previousOf(agreement.versions, version);
    const user = actor.userId === null ? null : await this.users.byId(tx, actor.userId);
    return {
      ...offerView(agreement, version, { ...reader, email: user?.email ?? null }),
      changes: previous ? changesBetween(previous, version, registerTexts(actor.locale)) : [],
    };
  }

  private async all(tx: Tx, { agencyId }: Actor): Promise<readonly Agreement[]> {
    const found: Agreement[] = [];
    if (agencyId === null) return found;
    for (const id of await this.store.idsOfPartner(tx, agencyId)) {
      const agreement = await this.agreements.byId(tx, id);
      if (agreement) found.push(agreement);
    }
    return found;
  }

  private async reader(tx: Tx, { agencyId, locale }: Actor, agreement: Agreement): Promise<Reader> {
    const files = await this.files.ofVersions(tx, agreement.versions.map(({ id }) => id)); // prettier-ignore
    return { agencyId: agencyId ?? '', today: this.desk.today(agreement), texts: filesTexts(locale), files };
  }
}
