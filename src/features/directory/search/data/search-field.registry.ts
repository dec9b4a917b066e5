import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';

/** A feature above the directory that knows with which agencies an agreement is in force. */
export interface AgreementsReader {
  /** Null where whoever asks is not to know. */
  agenciesWithAgreement(tx: Tx, now: Date): Promise<readonly string[] | null>;
}

/** What features above the directory add to a search. While nobody adds it, the search says that it does not know. */
@Injectable()
export class SearchFieldRegistry {
  private agreements: AgreementsReader | null = null;

  register(reader: AgreementsReader): void {
    if (this.agreements) throw new Error('Two readers tell of agreements.');
    this.agreements = reader;
  }

  get knowsAgreements(): boolean {
    return this.agreements !== null;
  }

  /** Agencies with an agreement in force; null while nothing knows of agreements, or whoever asks is not to. */
  async agenciesWithAgreement(tx: Tx, now: Date): Promise<readonly string[] | null> {
    return this.agreements ? this.agreements.agenciesWithAgreement(tx, now) : null;
  }
}
