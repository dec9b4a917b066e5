import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { isProblem, type Problem } from '../../kernel/problem.js';

/** The transaction that a command or a query runs in. */
export type Tx = EntityManager;

const literal = (text: string | null): string => `'${(text ?? '').replace(/'/g, "''")}'`;

/** Says who acts, for row-level security, until the transaction ends. */
const actAs = (actor: Actor): string => `SELECT set_config('app.actor_kind', ${literal(actor.kind)}, true),
  set_config('app.user_id', ${literal(actor.userId)}, true),
  set_config('app.agency_id', ${literal(actor.agencyId)}, true),
  set_config('app.roles', ${literal(actor.roles.join(','))}, true),
  set_config('app.link_id', ${literal(actor.linkId)}, true),
  set_config('app.actor_name', ${literal(actor.name)}, true)`;

/** Opens every transaction of the house and tells the database who acts in it. */
@Injectable()
export class Transactor {
  constructor(private readonly db: DataSource) {}

  /** One writing transaction. When the work answers with a Problem, or throws, nothing of it is kept. */
  run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction('BEGIN', actor, work);
  }

  /** One reading transaction: a single consistent view, refused any write by the database. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction('BEGIN READ ONLY', actor, work);
  }

  private transaction<T>(begin: string, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.on(async (runner) => {
      try {
        // One message begins it and says who acts: TypeORM's own way would be two.
        await runner.query(`${begin}; ${actAs(actor)}`);
        const result = await work(runner.manager);
        await runner.query(isProblem(result) ? 'ROLLBACK' : 'COMMIT');
        return result;
      } catch (error) {
        await runner.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  private async on<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.db.createQueryRunner();
    try {
      return await work(runner);
    } finally {
      await runner.release();
    }
  }
}

export type OrProblem<T> = T | Problem;
