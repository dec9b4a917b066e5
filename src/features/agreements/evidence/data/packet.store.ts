import { Injectable } from '@nestjs/common';
import type { Locale } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { AskedPacket } from '../domain/packet.js';

const fileOf = (column: string): string => `
  (SELECT json_build_object('id', f.id, 'name', f.name, 'bytes', f.bytes::int) FROM files f WHERE f.id = p.${column})`;
const COLUMNS = `
  p.id, p.agency_id AS "agencyId", p.as_of AS "asOf", p.language, p.state, p.done, coalesce(u.display_name, '') AS "askedBy", p.asked_at AS "askedAt",
  p.finished_at AS "finishedAt", ${fileOf('pdf_id')} AS pdf, ${fileOf('csv_id')} AS csv`;
const FROM = `SELECT ${COLUMNS} FROM evidence_packets p LEFT JOIN users u ON u.id = p.asked_by`;
const LATEST = `${FROM} WHERE p.agency_id = $1 ORDER BY p.asked_at DESC, p.id DESC LIMIT 20`;
const BY_ID = `${FROM} WHERE p.id = $1`;
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('evidence_packets:' || $1, 0))`;
const UNDER_WAY = `
  SELECT id FROM evidence_packets WHERE agency_id = $1 AND as_of = $2 AND language = $3 AND state IN ('waiting', 'working') ORDER BY asked_at DESC LIMIT 1`;
const ADD = `
  INSERT INTO evidence_packets (id, agency_id, as_of, state, language, asked_by, asked_at) VALUES ($1, $2, $3, 'waiting', $4, $5, $6)`;
const PROGRESS = `UPDATE evidence_packets SET state = 'working', done = greatest(done, $2::smallint) WHERE id = $1 AND state IN ('waiting', 'working')`;
const HOLD = { pdf: 'pdf_id', csv: 'csv_id' } as const;
const FAIL = `UPDATE evidence_packets SET state = 'failed', finished_at = $2 WHERE id = $1 AND state IN ('waiting', 'working')`;
const FINISH = `
  UPDATE evidence_packets SET state = 'ready', done = 100, finished_at = $2
   WHERE id = $1 AND state IN ('waiting', 'working') AND pdf_id IS NOT NULL AND csv_id IS NOT NULL RETURNING id`;

/** Which packet is asked for. */
export interface PacketToAsk {
  readonly agencyId: string;
  readonly asOf: string;
  readonly language: Locale;
}

/** Keeps the packets that were asked for, and how far they are. */
@Injectable()
export class PacketStore {
  constructor(private readonly clock: Clock) {}

  /** The newest first. */
  latest(tx: Tx, agencyId: string | null): Promise<AskedPacket[]> {
    return tx.query(LATEST, [agencyId]);
  }

  async byId(tx: Tx, id: string): Promise<AskedPacket | null> {
    const [packet] = await tx.query<AskedPacket[]>(BY_ID, [id]);
    return packet ?? null;
  }

  /** The same packet, where one is being made already. Two who ask at once ask for one. */
  async underWay(tx: Tx, { agencyId, asOf, language }: PacketToAsk): Promise<string | null> {
    await tx.query(LOCK, [agencyId]);
    const [packet] = await tx.query<{ id: string }[]>(UNDER_WAY, [agencyId, asOf, language]);
    return packet?.id ?? null;
  }

  async add(tx: Tx, { agencyId, asOf, language }: PacketToAsk, by: string): Promise<string> {
    const id = newId();
    await tx.query(ADD, [id, agencyId, asOf, language, by, this.clock.now()]);
    return id;
  }

  async progress(tx: Tx, id: string, done: number): Promise<void> {
    await tx.query(PROGRESS, [id, done]);
  }

  /** The file that the packet has of this form already. */
  async heldFile(tx: Tx, id: string, form: keyof typeof HOLD): Promise<string | null> {
    const [row] = await tx.query<{ fileId: string | null }[]>(`SELECT ${HOLD[form]} AS "fileId" FROM evidence_packets WHERE id = $1 FOR UPDATE`, [id]); // prettier-ignore
    return row?.fileId ?? null;
  }

  async hold(tx: Tx, id: string, form: keyof typeof HOLD, fileId: string): Promise<void> {
    await tx.query(`UPDATE evidence_packets SET ${HOLD[form]} = $2 WHERE id = $1`, [id, fileId]);
  }

  /** Whether it was finished just now. */
  async finish(tx: Tx, id: string): Promise<boolean> {
    return (await changedRows(tx, FINISH, [id, this.clock.now()])).length > 0;
  }

  async fail(tx: Tx, id: string): Promise<void> {
    await tx.query(FAIL, [id, this.clock.now()]);
  }
}
