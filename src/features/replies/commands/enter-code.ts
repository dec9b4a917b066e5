import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { LinkCodes, type CodeCheck } from '../../identity/index.js';
import { RememberedDeviceStore } from '../data/remembered-device.store.js';
import { ReplySessionStore } from '../data/reply-session.store.js';
import { newSecret, secretHash } from '../domain/device-secret.js';
import { DEVICE_MS, later } from '../domain/reply-limits.js';
import type { Reply } from '../domain/reply.js';

/** How a code was taken; a right one brings the secret by which the device is remembered. */
export type CodeEntered =
  Exclude<CodeCheck, { answer: 'right' }> | { readonly answer: 'right'; readonly secret: string };

/** Remembers that a device's reader reads the mailbox, under the name they gave. */
@Injectable()
export class TrustDevice {
  constructor(
    private readonly sessions: ReplySessionStore,
    private readonly remembered: RememberedDeviceStore,
    private readonly clock: Clock,
  ) {}

  async trust(tx: Tx, { sessionId, agencyId, address, answerer }: Reply, known: string | null): Promise<string> {
    const secret = known !== null && secretHash(known) ? known : newSecret();
    const hash = secretHash(secret);
    if (!hash || !answerer) throw new Error('A device is remembered by its secret, under a name.');

    const at = this.clock.now();
    await this.sessions.verify(tx, sessionId, at);
    await this.remembered.remember(tx, {
      secretHash: hash,
      agencyId,
      address,
      answerer,
      at,
      endsAt: later(at, DEVICE_MS),
    });
    return secret;
  }
}

/** Takes a typed code. A right one shows that its reader reads the mailbox: the device is remembered for a week. */
@Injectable()
export class EnterCode {
  constructor(
    private readonly transactor: Transactor,
    private readonly codes: LinkCodes,
    private readonly devices: TrustDevice,
  ) {}

  execute(reply: Reply, typed: string, known: string | null): Promise<CodeEntered> {
    return this.transactor.run(systemActor('replies'), async (tx): Promise<CodeEntered> => {
      if (reply.answerer === null) return { answer: 'none' };
      const check = await this.codes.checkCode(tx, reply.linkId, typed);
      return check.answer === 'right' ? { answer: 'right', secret: await this.devices.trust(tx, reply, known) } : check;
    });
  }
}
