import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { staleVersion, type Problem } from '../../../../kernel/problem.js';
import { HowToReferStore } from '../data/how-to-refer.store.js';
import { howToReferFault, type HowToRefer } from '../domain/how-to-refer.js';
import type { HowToReferSaid } from '../domain/listing-events.js';
import { livenessTexts } from '../texts/index.js';
import { ListingDesk, problemOf } from './listing-desk.js';
import { TellOfChange } from './tell-of-change.js';

export interface HowToReferRequest {
  readonly listingId: string;
  /** 0 where nobody has said anything yet. */
  readonly seenVersion: number;
  readonly how: HowToRefer;
}

/** Says how somebody gets into a service. Answers with the listing's id. */
@Injectable()
export class SayHowToRefer {
  constructor(
    private readonly desk: ListingDesk,
    private readonly store: HowToReferStore,
    private readonly tell: TellOfChange,
  ) {}

  execute(actor: Actor, { listingId, seenVersion, how }: HowToReferRequest): Promise<string | Problem> {
    return this.desk.with(actor, { listingId, right: 'keep' }, async (tx, { serviceId }) => {
      const fault = howToReferFault(how);
      if (fault) return problemOf(actor, fault);
      const { version, saidBy } = await this.store.lock(tx, serviceId);
      if (version !== seenVersion) return staleVersion(version, [livenessTexts(actor.locale).changedBy(saidBy)]);

      await this.store.save(tx, actor, serviceId, how, this.desk.now());
      const said: HowToReferSaid = {
        type: 'service.how_to_refer_said',
        subject: `service:${serviceId}`,
        payload: { serviceId, version: version + 1 },
      };
      await this.tell.house(tx, actor, said);
      await this.tell.screens(tx, 'listing', serviceId);
      return listingId;
    });
  }
}
