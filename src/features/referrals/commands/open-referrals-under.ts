import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { AgreementUseReader } from '../../agreements/index.js';
import { OpenUnderAgreementQueries, type OpenUnderAgreement } from '../data/open-under-agreement.queries.js';

/** Tells agreements how many open referrals rest on one of them. */
@Injectable()
export class OpenReferralsUnder implements AgreementUseReader {
  constructor(
    private readonly open: OpenUnderAgreementQueries,
    private readonly clock: Clock,
  ) {}

  async openReferrals(tx: Tx, agreementId: string): Promise<number> {
    return (await this.list(tx, agreementId)).length;
  }

  list(tx: Tx, agreementId: string): Promise<readonly OpenUnderAgreement[]> {
    return this.open.of(tx, agreementId, this.clock.now());
  }
}
