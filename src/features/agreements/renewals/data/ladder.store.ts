import { Injectable } from '@nestjs/common';
import { newId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { DEFAULT_LADDERS, type Ladders } from '../domain/ladder.js';

const HOLDING = `
  SELECT number, value FROM agreement_settings WHERE agency_id = $1 AND kind = 'ladder' ORDER BY number DESC LIMIT 1`;
const SET = `
  INSERT INTO agreement_settings (id, agency_id, kind, number, value, set_by, set_at)
  SELECT $1, $2, 'ladder', coalesce(max(number), 0) + 1, $3, $4, $5 FROM agreement_settings WHERE agency_id = $2 AND kind = 'ladder'`;

/** The ladder that holds for an agency, and the number of its version; 0 while nobody set one. */
export interface HeldLadders {
  readonly number: number;
  readonly ladders: Ladders;
}

/** The ladders of agencies, version by version. */
@Injectable()
export class LadderStore {
  async of(tx: Tx, agencyId: string): Promise<HeldLadders> {
    const [row] = await tx.query<{ number: number; value: Ladders }[]>(HOLDING, [agencyId]);
    return row ? { number: row.number, ladders: row.value } : { number: 0, ladders: DEFAULT_LADDERS };
  }

  async set(tx: Tx, agencyId: string, ladders: Ladders, by: string | null, now: Date): Promise<void> {
    await tx.query(SET, [newId(), agencyId, JSON.stringify(ladders), by, now]);
  }
}
