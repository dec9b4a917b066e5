import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { RememberedDeviceStore } from '../data/remembered-device.store.js';
import { ReplySessionStore } from '../data/reply-session.store.js';
import { secretHash } from '../domain/device-secret.js';
import type { Reply } from '../domain/reply.js';

/** Somebody else answers now: the device is asked for a name and a code again. */
@Injectable()
export class ForgetDevice {
  constructor(
    private readonly transactor: Transactor,
    private readonly sessions: ReplySessionStore,
    private readonly remembered: RememberedDeviceStore,
  ) {}

  execute(reply: Reply, secret: string | null): Promise<void> {
    const hash = secretHash(secret);
    return this.transactor.run(systemActor('replies'), async (tx) => {
      await this.sessions.forget(tx, reply.sessionId);
      if (hash) await this.remembered.forget(tx, hash, reply);
    });
  }
}
