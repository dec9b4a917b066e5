import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { CapacityState } from '../domain/capacity.js';

/** What was last said of the room of a listing. */
export interface RoomSaid {
  readonly state: CapacityState;
  readonly waitDays: number | null;
  readonly saidAt: Date;
}

const LAST = `SELECT state, wait_days AS "waitDays", said_at AS "saidAt" FROM listing_capacity WHERE listing_id = $1`;

/** Tells other features what was last said of the room of a listing. */
@Injectable()
export class RoomReader {
  /** Null when nobody ever said anything. */
  async of(tx: Tx, listingId: string): Promise<RoomSaid | null> {
    const [said] = await tx.query<RoomSaid[]>(LAST, [listingId]);
    return said ?? null;
  }
}
