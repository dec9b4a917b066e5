import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { SinglePurposeLinks } from '../../identity/index.js';
import { RememberedDeviceStore } from '../data/remembered-device.store.js';
import { ReplySessionStore, type ReplySession } from '../data/reply-session.store.js';
import type { Answerer } from '../domain/answerer.js';
import { secretHash } from '../domain/device-secret.js';
import type { Reply, ReplyLink } from '../domain/reply.js';

/** The secrets that a device's cookies carry. */
export interface DeviceSecrets {
  readonly session: string | null;
  readonly device: string | null;
}

/** Where a link stands on a device: ended, closed like an envelope, or open. */
export type Found =
  | { readonly kind: 'ended' }
  | { readonly kind: 'envelope'; readonly link: ReplyLink }
  | { readonly kind: 'open'; readonly reply: Reply };

const namedIn = ({ answererName: name, answererRole: role }: ReplySession): Answerer | null =>
  name !== null && role !== null ? { name, role } : null;

/** What is known of a device: the requests it has open, and the mailboxes it is remembered for. */
@Injectable()
export class ReplyDevices {
  constructor(
    private readonly sessions: ReplySessionStore,
    private readonly remembered: RememberedDeviceStore,
    private readonly clock: Clock,
  ) {}

  async find(tx: Tx, link: ReplyLink, secrets: DeviceSecrets): Promise<Found> {
    const [session, known] = [await this.session(tx, link, secrets), await this.knownAs(tx, link, secrets)];
    if (!session) return { kind: 'envelope', link };

    const answerer = namedIn(session) ?? known;
    const verified = answerer !== null && (session.verifiedAt !== null || known !== null);
    return {
      kind: 'open',
      reply: { ...link, sessionId: session.id, answerer, verified, answeredAt: session.answeredAt },
    };
  }

  private async session(tx: Tx, { linkId }: ReplyLink, { session }: DeviceSecrets): Promise<ReplySession | null> {
    const hash = secretHash(session);
    return hash ? this.sessions.find(tx, hash, linkId, this.clock.now()) : null;
  }

  private async knownAs(tx: Tx, mailbox: ReplyLink, { device }: DeviceSecrets): Promise<Answerer | null> {
    const hash = secretHash(device);
    return hash ? this.remembered.whoAnswers(tx, hash, mailbox, this.clock.now()) : null;
  }
}

/** Finds out what a link is on this device. Changes nothing, however often a mail scanner asks. */
@Injectable()
export class FindReply {
  constructor(
    private readonly transactor: Transactor,
    private readonly links: SinglePurposeLinks,
    private readonly devices: ReplyDevices,
  ) {}

  execute(token: string, secrets: DeviceSecrets): Promise<Found> {
    return this.transactor.read(systemActor('replies'), async (tx) => {
      const { link } = await this.links.open(tx, token, 'reply');
      if (!link?.agencyId) return { kind: 'ended' };

      const { id: linkId, subjectId: referralId, agencyId, address } = link;
      return this.devices.find(tx, { linkId, referralId, agencyId, address }, secrets);
    });
  }
}
