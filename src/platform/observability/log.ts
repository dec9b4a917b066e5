import { Injectable, type LoggerService } from '@nestjs/common';
import { isNativeError } from 'node:util/types';
import { pino, type Logger } from 'pino';
import { Settings } from '../config/settings.js';

type Facts = Readonly<Record<string, unknown>>;

/** Errors are logged by kind and place; a database's detail may quote a row, so it stays out. */
const errorFacts = (error: unknown): Facts =>
  isNativeError(error)
    ? { kind: error.name, message: error.message, stack: error.stack, ...('code' in error ? { code: error.code } : {}) }
    : { kind: typeof error };

/** Structured JSON lines. Ids and codes only: never a name, a need, an address or a token. */
@Injectable()
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor({ LOG_LEVEL: level }: Settings) {
    this.pino = pino(
      { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
      pino.destination({ fd: 2, sync: true }),
    );
  }

  debug(message: string, facts: Facts = {}): void {
    this.pino.debug(this.safe(facts), message);
  }

  info(message: string, facts: Facts = {}): void {
    this.pino.info(this.safe(facts), message);
  }

  warn(message: string, facts: Facts = {}): void {
    this.pino.warn(this.safe(facts), message);
  }

  error(message: unknown, facts: Facts | string = {}): void {
    if (message instanceof Error) this.pino.error({ error: errorFacts(message) }, 'An error.');
    else this.pino.error(typeof facts === 'string' ? {} : this.safe(facts), String(message));
  }

  /** Nest's own start-up lines are of use only when looking for something. */
  log(message: unknown): void {
    this.pino.debug(String(message));
  }

  private safe({ error, ...facts }: Facts): Facts {
    return error === undefined ? facts : { ...facts, error: errorFacts(error) };
  }
}
