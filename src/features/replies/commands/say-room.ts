import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { RoomReader, SayCapacity, type CapacityState } from '../../directory/index.js';
import { ReferralReader } from '../../referrals/index.js';
import { isFresh, type RoomView } from '../domain/room.js';

export interface RoomWord {
  readonly state: CapacityState;
  readonly waitDays: number | null;
  readonly idempotencyKey: string;
}

/** What the listing that was asked says of its room, and the receiver's word on it: only for the listing of the link's own referral. */
@Injectable()
export class SayRoom {
  constructor(
    private readonly transactor: Transactor,
    private readonly referrals: ReferralReader,
    private readonly rooms: RoomReader,
    private readonly say: SayCapacity,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, referralId: string): Promise<RoomView | null> {
    return this.transactor.read(actor, async (tx) => {
      const listingId = await this.referrals.listingOf(tx, referralId);
      if (listingId === null) return null;
      const said = await this.rooms.of(tx, listingId);
      return { says: said?.state ?? null, isFresh: said !== null && isFresh(said.saidAt, this.clock.now()) };
    });
  }

  async execute(
    actor: Actor,
    referralId: string,
    { state, waitDays, idempotencyKey }: RoomWord,
  ): Promise<Problem | null> {
    const listingId = await this.transactor.read(actor, (tx) => this.referrals.listingOf(tx, referralId));
    if (listingId === null) return notFound();
    const word = { state, waitDays: state === 'waitlist' ? waitDays : null, closedUntil: null, note: null };
    const kept = await this.say.execute(actor, { listingId, word, idempotencyKey });
    return isProblem(kept) ? kept : null;
  }
}
