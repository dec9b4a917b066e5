import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import { Settings } from '../../../../platform/config/settings.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import type { JobHandler } from '../../../../platform/jobs/index.js';
import { Agreements } from '../../register/data/agreements.reader.js';
import { KeepFile } from '../commands/keep-file.js';
import { Spool } from '../commands/spool.js';
import { AcceptanceStore, type Evidence } from '../data/acceptance.store.js';
import { FileQueries } from '../data/file.queries.js';
import { FileStore } from '../data/file.store.js';
import type { ReceiptMade } from '../domain/file-events.js';
import { receiptOf, type Receipt } from '../domain/receipt.js';
import { filesTexts } from '../texts/index.js';
import { drawReceipt } from './receipt.pdf.js';

const SYSTEM = systemActor('agreements.receipt');

interface ReceiptToMake {
  readonly evidence: Evidence;
  readonly agencyId: string;
  readonly receipt: Receipt;
}

/** Makes the receipt of an acceptance and attaches it to the version. It has the signature's own id: twice is harmless. */
@Injectable()
export class MakeReceipt implements JobHandler<{ readonly signatureId: string }> {
  readonly job = 'agreements.receipt';

  constructor(
    private readonly settings: Settings,
    private readonly transactor: Transactor,
    private readonly agreements: Agreements,
    private readonly store: AcceptanceStore,
    private readonly fileRows: FileStore,
    private readonly files: FileQueries,
    private readonly spool: Spool,
    private readonly keeping: KeepFile,
    private readonly events: EventLog,
  ) {}

  async handle({ signatureId }: { readonly signatureId: string }): Promise<void> {
    const found = await this.transactor.read(SYSTEM, async (tx) =>
      (await this.fileRows.kept(tx, signatureId)) ? null : this.facts(tx, signatureId),
    );
    if (found) await this.make(found);
  }

  private async make({ evidence, agencyId, receipt }: ReceiptToMake): Promise<void> {
    const drawn = drawReceipt(receipt, evidence.recordedAt);
    await this.spool.during(drawn, async ({ path, bytes, sha256 }) => {
      const name = `receipt-${evidence.recordedAt.toISOString().slice(0, 10)}-${evidence.id.slice(-6)}.pdf`;
      const file = {
        id: evidence.id,
        path,
        bytes,
        sha256,
        agencyId,
        name,
        mediaType: 'application/pdf',
        purpose: 'receipt',
      } as const;
      const attach = (tx: Tx) => this.attach(tx, evidence, agencyId);
      return this.keeping.execute(SYSTEM, file, { prepare: async () => null, attach });
    });
  }

  private async attach(tx: Tx, { id, agreementId, versionId, partyId }: Evidence, agencyId: string): Promise<void> {
    await this.fileRows.attach(tx, versionId, id, 'receipt');
    const made: ReceiptMade = {
      type: 'agreement.receipt_made',
      subject: `agreement:${agreementId}`,
      payload: { agreementId, agencyId, versionId, partyId, receiptId: id },
    };
    await this.events.append(tx, SYSTEM, made);
  }

  /** In the language of whoever signed. */
  private async facts(tx: Tx, signatureId: string): Promise<ReceiptToMake> {
    const evidence = await this.store.evidence(tx, signatureId);
    const agreement = evidence && (await this.agreements.byId(tx, evidence.agreementId));
    const version = agreement?.versions.find(({ id }) => id === evidence?.versionId);
    if (!evidence || !agreement || !version) throw new Error(`Signature ${signatureId} is gone.`);
    const files = await this.files.ofVersions(tx, [version.id]);
    const contentUrl = new URL(`/files/versions/${version.id}/content`, this.settings.PUBLIC_URL).href;
    const language = evidence.locale;
    const facts = { agreement, version, evidence, files, contentUrl, language };
    return { evidence, agencyId: agreement.agencyId, receipt: receiptOf(facts, filesTexts(language)) };
  }
}
