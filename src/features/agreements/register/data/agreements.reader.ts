import { Injectable } from '@nestjs/common';
import { isUuid } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { Agreement } from '../domain/agreement.js';
import { toAgreement, type AgreementRow } from './agreement-row.js';
import { AGREEMENT, LOCK, LOCK_MAKING, OF_PARTNER } from './agreement.sql.js';

/** Reads whole agreements; row-level security shows each side its own. */
@Injectable()
export class Agreements {
  async byId(tx: Tx, id: string): Promise<Agreement | null> {
    if (!isUuid(id)) return null;
    const [row] = await tx.query<AgreementRow[]>(AGREEMENT, [id]);
    return row ? toAgreement(row) : null;
  }

  /** All that a partner is a party of, the last changed first. */
  async ofPartner(tx: Tx, partnerId: string): Promise<readonly Agreement[]> {
    return (await tx.query<AgreementRow[]>(OF_PARTNER, [partnerId])).map(toAgreement);
  }

  /** One of an id, held until the transaction ends; only for those who keep it. */
  async lock(tx: Tx, id: string): Promise<Agreement | null> {
    if (!isUuid(id) || (await tx.query<unknown[]>(LOCK, [id])).length === 0) return null;
    await tx.query(LOCK_MAKING, [id]);
    return this.byId(tx, id);
  }
}
