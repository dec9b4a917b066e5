import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { Answerer } from '../domain/answerer.js';

/** The mailbox that a device is remembered for. */
export interface Mailbox {
  readonly agencyId: string;
  readonly address: string;
}

interface Remembering extends Mailbox {
  readonly secretHash: Buffer;
  readonly answerer: Answerer;
  readonly at: Date;
  readonly endsAt: Date;
}

const REMEMBER = `
  INSERT INTO remembered_devices (id, secret_hash, agency_id, address, answerer_name, answerer_role, remembered_at, ends_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (secret_hash, agency_id, address) DO UPDATE
    SET answerer_name = excluded.answerer_name, answerer_role = excluded.answerer_role, ends_at = excluded.ends_at`;
const WHO = `
  SELECT answerer_name AS name, answerer_role AS role FROM remembered_devices
   WHERE secret_hash = $1 AND agency_id = $2 AND address = $3 AND ends_at > $4`;
const FORGET = `DELETE FROM remembered_devices WHERE secret_hash = $1 AND agency_id = $2 AND address = $3`;

/** Devices that have shown that they read a mailbox, always in the caller's transaction. */
@Injectable()
export class RememberedDeviceStore {
  async remember(tx: Tx, { secretHash, agencyId, address, answerer, at, endsAt }: Remembering): Promise<void> {
    await tx.query(REMEMBER, [newId(), secretHash, agencyId, address, answerer.name, answerer.role, at, endsAt]);
  }

  /** Who answers on this device, while it is remembered for the mailbox. */
  async whoAnswers(tx: Tx, secretHash: Buffer, { agencyId, address }: Mailbox, now: Date): Promise<Answerer | null> {
    const [answerer] = await tx.query<Answerer[]>(WHO, [secretHash, agencyId, address, now]);
    return answerer ?? null;
  }

  async forget(tx: Tx, secretHash: Buffer, { agencyId, address }: Mailbox): Promise<void> {
    await tx.query(FORGET, [secretHash, agencyId, address]);
  }
}
