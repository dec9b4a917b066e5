import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { UserReader } from '../../../identity/index.js';
import { Agreements } from '../../register/data/agreements.reader.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import type { Agreement } from '../../register/domain/agreement.js';
import type { AgreementVersion } from '../../register/domain/agreement-version.js';
import { inTheMaking } from '../../register/domain/making.js';
import { changesBetween, previousOf, type VersionChange } from '../../register/domain/version-changes.js';
import { registerTexts } from '../../register/texts/index.js';
import { AcceptanceStore } from '../data/acceptance.store.js';
import { FileQueries } from '../data/file.queries.js';
import {
  agreementView,
  offerView,
  type AgreementView,
  type OfferView,
  type SignedInReader,
} from '../domain/partner-view.js';
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
      const held = (await this.all(tx, actor)).filter(({ versions }) =>
        versions.some(({ activatedAt }) => activatedAt),
      );
      const reader = await this.reader(tx, actor, held);
      return held.map((agreement) => agreementView(agreement, reader(agreement)));
    });
  }

  toSign(actor: Actor): Promise<readonly Offer[]> {
    return this.desk.transactor.read(actor, async (tx) => {
      const offered = (await this.all(tx, actor)).filter((agreement) => inTheMaking(agreement)?.state === 'offered');
      const reader = await this.reader(tx, actor, offered);
      return offered.flatMap((agreement) => {
        const making = inTheMaking(agreement);
        return making ? this.offer(agreement, making, reader(agreement), actor) : [];
      });
    });
  }

  /** One version, after it was accepted. */
  accepted(actor: Actor, versionId: string): Promise<Offer | null> {
    return this.desk.transactor.read(actor, async (tx) => {
      const found = await this.store.agreementOf(tx, versionId);
      const agreement = found && (await this.agreements.byId(tx, found.agreementId));
      const version = agreement?.versions.find(({ id }) => id === versionId);
      if (!agreement || !version) return null;
      const reader = await this.reader(tx, actor, [agreement]);
      return this.offer(agreement, version, reader(agreement), actor);
    });
  }

  private offer(agreement: Agreement, version: AgreementVersion, reader: SignedInReader, { locale }: Actor): Offer {
    const previous = previousOf(agreement.versions, version);
    return {
      ...offerView(agreement, version, reader),
      changes: previous ? changesBetween(previous, version, registerTexts(locale)) : [],
    };
  }

  private async all(tx: Tx, { agencyId }: Actor): Promise<readonly Agreement[]> {
    return agencyId === null ? [] : this.agreements.ofPartner(tx, agencyId);
  }

  /** Whoever reads, with the files of all that they read; for each agreement the day is its own. */
  private async reader(tx: Tx, actor: Actor, agreements: readonly Agreement[]) {
    const user = actor.userId === null ? null : await this.users.byId(tx, actor.userId);
    const versions = agreements.flatMap((agreement) => agreement.versions);
    const files = await this.files.ofVersions(tx, versions.map(({ id }) => id)); // prettier-ignore
    const whoever = {
      agencyId: actor.agencyId ?? '',
      email: user?.email ?? null,
      texts: filesTexts(actor.locale),
      files,
    };
    return (agreement: Agreement): SignedInReader => ({ ...whoever, today: this.desk.today(agreement) });
  }
}
