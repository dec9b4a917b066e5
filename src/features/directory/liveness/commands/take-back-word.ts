import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { notAllowed, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { CapacityStore, type TakeBackWhen } from '../data/capacity.store.js';
import { FailedCallStore } from '../data/failed-call.store.js';
import type { CallTakenBack } from '../domain/listing-events.js';
import { livenessTexts } from '../texts/index.js';
import { KeepCapacity } from './keep-capacity.js';
import { ListingDesk } from './listing-desk.js';
import { TellOfChange } from './tell-of-change.js';

/** A slip is taken back within a quarter of an hour; later, another word is the truer one. */
const TAKEN_BACK_WITHIN_MS = 15 * 60_000;

/** Takes back what the actor just said about a listing: how much room, or that a call failed. Answers with the listing's id. */
@Injectable()
export class TakeBackWord {
  constructor(
    private readonly desk: ListingDesk,
    private readonly capacity: CapacityStore,
    private readonly calls: FailedCallStore,
    private readonly keepCapacity: KeepCapacity,
    private readonly tell: TellOfChange,
  ) {}

  execute(actor: Actor, id: string): Promise<string | Problem> {
    const at = this.desk.now();
    const when = { at, since: new Date(at.getTime() - TAKEN_BACK_WITHIN_MS) };
    return this.desk.run(actor, async (tx) => {
      if (actor.userId === null || !isUuid(id)) return notAllowed(livenessTexts(actor.locale).tooLate);
      const listingId = (await this.claim(tx, actor, id, when)) ?? (await this.call(tx, actor, id, when));
      return listingId ?? notAllowed(livenessTexts(actor.locale).tooLate);
    });
  }

  private async claim(tx: Tx, actor: Actor, id: string, when: TakeBackWhen): Promise<string | null> {
    const listingId = await this.capacity.takeBack(tx, actor, id, when);
    if (listingId !== null) await this.keepCapacity.standAnew(tx, listingId);
    return listingId;
  }

  private async call(tx: Tx, actor: Actor, id: string, when: TakeBackWhen): Promise<string | null> {
    const call = await this.calls.takeBack(tx, actor, id, when);
    if (!call) return null;
    const taken: CallTakenBack = {
      type: 'listing.call_taken_back',
      subject: `listing:${call.listingId}`,
      payload: { ...call, callId: id },
    };
    await this.tell.house(tx, actor, taken);
    await this.tell.screens(tx, 'verification', call.serviceId);
    return call.listingId;
  }
}
