import { Injectable } from '@nestjs/common';
import { invalid, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { AgreementStore } from '../data/agreement.store.js';
import type { RegisterTexts } from '../texts/index.js';

interface Partners {
  readonly agencyId: string;
  readonly partnerIds: readonly string[];
  /** Who is a partner of it already; such a one may have left the network since. */
  readonly known: readonly string[];
}

/** Checks whom an agreement is with, and whose it is. */
@Injectable()
export class CheckParties {
  constructor(private readonly store: AgreementStore) {}

  async partnersFault(
    tx: Tx,
    { agencyId, partnerIds, known }: Partners,
    faults: RegisterTexts['faults'],
  ): Promise<Problem | null> {
    if (partnerIds.length === 0) return invalid('partnerIds', faults.noPartner);
    if (partnerIds.includes(agencyId)) return invalid('partnerIds', faults.ownPartner);
    if (new Set(partnerIds).size < partnerIds.length) return invalid('partnerIds', faults.partnerTwice);
    const added = partnerIds.filter((id) => !known.includes(id));
    const found = await this.store.knownPartners(tx, added, agencyId);
    return found.length < added.length ? invalid('partnerIds', faults.unknownPartner) : null;
  }

  async ownerFault(
    tx: Tx,
    { agencyId, ownerId }: { agencyId: string; ownerId: string },
    faults: RegisterTexts['faults'],
  ): Promise<Problem | null> {
    return (await this.store.isColleague(tx, ownerId, agencyId)) ? null : invalid('ownerId', faults.unknownOwner);
  }
}
