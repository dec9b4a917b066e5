import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';

interface LiveSession {
  readonly id: string;
  readonly roles: readonly string[];
}

const STILL_LIVE = 'SELECT session_id AS id, roles FROM app.live_sessions($1, $2)';

const rolesOf = (roles: readonly string[]): string => [...roles].sort().join(',');

/** Asks whether those to whom a stream was opened may still read it. */
@Injectable()
export class LiveSessions {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The sessions among these that hold, with the very roles with which they began to listen. One statement for all. */
  async holding(actors: readonly Actor[]): Promise<ReadonlySet<string>> {
    const asked = new Map(actors.flatMap((actor) => (actor.sessionId ? [[actor.sessionId, actor] as const] : [])));
    if (asked.size === 0) return new Set();
    const rows = await this.db.query<LiveSession[]>(STILL_LIVE, [[...asked.keys()], this.clock.now()]);
    return new Set(
      rows.filter(({ id, roles }) => rolesOf(roles) === rolesOf(asked.get(id)?.roles ?? [])).map(({ id }) => id),
    );
  }
}
