import { Injectable } from '@nestjs/common';
import { Settings } from '../../../../platform/config/settings.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { Agreements } from '../../register/data/agreements.reader.js';
import { AcceptanceStore, type Evidence } from '../data/acceptance.store.js';
import { FileQueries } from '../data/file.queries.js';
import { receiptOf, type Receipt } from '../domain/receipt.js';
import { filesTexts } from '../texts/index.js';

/** What a receipt is made of, and whose it is. */
export interface ReceiptToMake {
  readonly evidence: Evidence;
  readonly agencyId: string;
  readonly receipt: Receipt;
}

/** Puts together what the receipt of an acceptance says. */
@Injectable()
export class ReadReceipt {
  constructor(
    private readonly settings: Settings,
    private readonly agreements: Agreements,
    private readonly store: AcceptanceStore,
    private readonly files: FileQueries,
  ) {}

  /** In the language of whoever signed. */
  async of(tx: Tx, versionId: string, partyId: string): Promise<ReceiptToMake> {
    const signature = await this.store.signatureOf(tx, versionId, partyId);
    const evidence = signature && (await this.store.evidence(tx, signature.id));
    const agreement = evidence && (await this.agreements.byId(tx, evidence.agreementId));
    const version = agreement?.versions.find(({ id }) => id === evidence?.versionId);
    if (!evidence || !agreement || !version) throw new Error(`The signature of version ${versionId} is gone.`);
    const files = await this.files.ofVersions(tx, [version.id]);
    const contentUrl = new URL(`/files/versions/${version.id}/content`, this.settings.PUBLIC_URL).href;
    const language = evidence.locale;
    const facts = { agreement, version, evidence, files, contentUrl, language };
    return { evidence, agencyId: agreement.agencyId, receipt: receiptOf(facts, filesTexts(language)) };
  }
}
