import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { ProgramNews } from '../domain/program-news.js';

const KEEP = `
  INSERT INTO program_news (id, service_id, text, text_es, starts_on, ends_on, said_by, user_id, agency_id, said_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const SERVICE_OF = `SELECT service_id AS "serviceId" FROM program_news WHERE id = $1 AND withdrawn_at IS NULL FOR UPDATE`;
const WITHDRAW = `UPDATE program_news SET withdrawn_at = $2, withdrawn_by = $3 WHERE id = $1 AND withdrawn_at IS NULL RETURNING id`;

/** Keeps the news of programs. */
@Injectable()
export class NewsStore {
  async keep(
    tx: Tx,
    { name, userId, agencyId }: Actor,
    news: ProgramNews & { readonly id: string; readonly serviceId: string },
    at: Date,
  ): Promise<void> {
    const { id, serviceId, text, textEs, startsOn, endsOn } = news;
    await tx.query(KEEP, [id, serviceId, text, textEs, startsOn, endsOn, name, userId, agencyId, at]);
  }

  /** The service that the news is of, or null when there is no such news any more. */
  async lock(tx: Tx, id: string): Promise<string | null> {
    const [news] = await tx.query<{ serviceId: string }[]>(SERVICE_OF, [id]);
    return news?.serviceId ?? null;
  }

  async withdraw(tx: Tx, { userId }: Actor, id: string, at: Date): Promise<void> {
    await changedRows(tx, WITHDRAW, [id, at, userId]);
  }
}
