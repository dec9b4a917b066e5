import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Settings } from '../../../platform/config/settings.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { LinkStore, type LinkCode, type SinglePurposeLink } from '../data/link.store.js';
import {
  CODE_MINUTES,
  CODE_PAUSE_SECONDS,
  CODE_TRIES,
  codeHash,
  isSameCode,
  randomCode,
} from '../domain/one-time-code.js';
import { closedBecause } from './single-purpose-links.js';

/**
 * How a typed code was taken. Never a Problem: the transaction must be kept whatever the answer, or a wrong try would not count.
 * `none` says that no code is waiting, or that it is older than ten minutes: offer a new one.
 */
export type CodeCheck =
  | { readonly answer: 'right' }
  | { readonly answer: 'wrong'; readonly triesLeft: number }
  | { readonly answer: 'none' }
  | { readonly answer: 'locked' };

const later = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);

/** Six-digit codes mailed to a link's own mailbox: ten minutes, five tries, then the link is locked and `reply_link.locked` tells. */
@Injectable()
export class LinkCodes {
  constructor(
    private readonly store: LinkStore,
    private readonly events: EventLog,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** A new code to be mailed, in place of the old; null while one made less than a minute ago is on its way, or when the link is closed. */
  async newCode(tx: Tx, linkId: string): Promise<string | null> {
    const now = this.clock.now();
    const link = await this.store.lock(tx, linkId);
    if (!link || closedBecause(link, now)) return null;
    if (link.codeMadeAt && later(link.codeMadeAt, CODE_PAUSE_SECONDS) > now) return null;

    const code = randomCode();
    await this.store.keepCode(
      tx,
      linkId,
      codeHash(this.settings.APP_SECRET, linkId, code),
      now,
      later(now, CODE_MINUTES * 60),
    );
    return code;
  }

  /** Takes a typed code. The caller must let its transaction be kept: answer with a value, not with a Problem. */
  async checkCode(tx: Tx, linkId: string, typed: string): Promise<CodeCheck> {
    const now = this.clock.now();
    const link = await this.store.lock(tx, linkId);
    if (!link || closedBecause(link, now)) return { answer: 'locked' };
    if (!link.codeHash || !link.codeExpiresAt || link.codeExpiresAt <= now) return { answer: 'none' };
    if (!isSameCode(link.codeHash, this.settings.APP_SECRET, linkId, typed)) return this.countWrong(tx, link, now);

    await this.store.spendCode(tx, linkId);
    return { answer: 'right' };
  }

  private async countWrong(
    tx: Tx,
    { id, subjectId, purpose, codeAttempts }: SinglePurposeLink & LinkCode,
    now: Date,
  ): Promise<CodeCheck> {
    const triesLeft = CODE_TRIES - codeAttempts - 1;
    await this.store.countTry(tx, id, triesLeft > 0 ? null : now);
    if (triesLeft > 0) return { answer: 'wrong', triesLeft };
    await this.events.append(tx, systemActor('links'), {
      type: `${purpose}_link.locked`,
      subject: `link:${id}`,
      payload: { linkId: id, subjectId },
    });
    return { answer: 'locked' };
  }
}
