import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';

/** A feature above agreements that knows what rests on them. */
export interface AgreementUseReader {
  /** How many open referrals rest on an agreement that is in force. */
  openReferrals(tx: Tx, agreementId: string): Promise<number>;
}

/** Who is asked what rests on an agreement before it is ended. While nobody is, nothing does. */
@Injectable()
export class AgreementUse implements AgreementUseReader {
  private reader: AgreementUseReader | null = null;

  register(reader: AgreementUseReader): void {
    if (this.reader) throw new Error('Two readers tell what rests on agreements.');
    this.reader = reader;
  }

  async openReferrals(tx: Tx, agreementId: string): Promise<number> {
    return this.reader ? this.reader.openReferrals(tx, agreementId) : 0;
  }
}
