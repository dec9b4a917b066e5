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
  set_config('app.link_id', ${literal(actor.linkId)}, true)`;

/** Opens every transaction of the house and tells the database who acts in it. */
@Injectable()
export class Transactor {
  constructor(private readonly db: DataSource) {}

  /** One writing transaction. When the work answers with a Problem, or throws, nothing of it is kept. */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.on(async (runner) => {
      await runner.startTransaction();
      try {
        await runner.query(actAs(actor));
        const result = await work(runner.manager);
        if (isProblem(result)) await runner.rollbackTransaction();
        else await runner.commitTransaction();
        return result;
      } catch (error) {
        if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
        throw error;
      }
    });
  }

  /** One reading transaction: a single consistent view, refused any write by the database. */
  async read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.on(async (runner) => {
      await runner.query(`BEGIN READ ONLY; ${actAs(actor)}`);
      try {
        const result = await work(runner.manager);
        await runner.query('COMMIT');
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
