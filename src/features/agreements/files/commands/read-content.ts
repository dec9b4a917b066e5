import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { Agreements } from '../../register/data/agreements.reader.js';
import { canonicalJson } from '../../register/domain/version-content.js';
import { AcceptanceStore } from '../data/acceptance.store.js';

/** The very text that a version's hash is of, for whoever wants to compute it anew. */
@Injectable()
export class ReadContent {
  constructor(
    private readonly transactor: Transactor,
    private readonly agreements: Agreements,
    private readonly store: AcceptanceStore,
  ) {}

  /** Null for a draft, and for what is unknown or not theirs. */
  execute(actor: Actor, versionId: string): Promise<string | null> {
    return this.transactor.read(actor, async (tx) => {
      const found = isUuid(versionId) ? await this.store.agreementOf(tx, versionId) : null;
      const agreement = found && (await this.agreements.byId(tx, found.agreementId));
      const version = agreement?.versions.find(({ id }) => id === versionId);
      return version?.contentSha256 ? canonicalJson(version.content) : null;
    });
  }
}
