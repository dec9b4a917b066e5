import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import type { StoredEvent } from '../../../../kernel/domain-event.js';
import type { Reaction } from '../../../../kernel/reaction.js';
import type { Tx } from '../../../../platform/database/transactor.js';

import type { AgreementSigned } from '../../register/domain/register-events.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import { KeepFile } from '../commands/keep-file.js';
import { ReadReceipt, type ReceiptToMake } from '../commands/read-receipt.js';
import { Spool } from '../commands/spool.js';
import type { Evidence } from '../data/acceptance.store.js';
import { FileStore } from '../data/file.store.js';
import type { ReceiptMade } from '../domain/file-events.js';
import { drawReceipt } from './receipt.pdf.js';

type Signed = StoredEvent<AgreementSigned['type'], AgreementSigned['payload']>;

const SYSTEM = systemActor('agreements.receipt');

/** Makes the receipt of an acceptance in the portal and attaches it to the version. It has the signature's own id: twice is harmless. */
@Injectable()
export class MakeReceipt implements Reaction<Signed> {
  readonly to = ['agreement.signed'];

  constructor(
    private readonly desk: AgreementDesk,
    private readonly reading: ReadReceipt,
    private readonly rows: FileStore,
    private readonly spool: Spool,
    private readonly keeping: KeepFile,
  ) {}

  async react({ payload: { versionId, partyId, method } }: Signed): Promise<void> {
    if (method !== 'portal') return;
    const found = await this.desk.transactor.read(SYSTEM, async (tx) => {
      const receipt = await this.reading.of(tx, versionId, partyId);
      return (await this.rows.kept(tx, receipt.evidence.id)) ? null : receipt;
    });
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
    await this.rows.attach(tx, versionId, id, 'receipt');
    const made: ReceiptMade = {
      type: 'agreement.receipt_made',
      subject: `agreement:${agreementId}`,
      payload: { agreementId, agencyId, versionId, partyId, receiptId: id },
    };
    await this.desk.events.append(tx, SYSTEM, made);
  }
}
