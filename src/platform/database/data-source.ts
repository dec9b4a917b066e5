import pg from 'pg';
import { DataSource } from 'typeorm';
import { PreparingClient } from './preparing-client.js';

/** A calendar date is text in this house: the driver's own reading would shift it by the machine's zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

interface DataSourceOptions {
  readonly url: string;
  readonly poolSize: number;
  /** Told of every connection that breaks while idle; the pool replaces it. */
  readonly onIdleError: (error: Error) => void;
}

/** The application's pool. A lost connection is reported and replaced; it never ends the process. */
export const dataSource = ({ url, poolSize, onIdleError }: DataSourceOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    poolSize,
    poolErrorHandler: onIdleError,
    connectTimeoutMS: 5000,
    extra: {
      Client: PreparingClient,
      idleTimeoutMillis: 30_000,
      allowExitOnIdle: false,
      application_name: 'loopkeeper',
    },
  });
