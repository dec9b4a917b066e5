import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { systemActor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import type { JobHandler, JobRun } from '../../../../platform/jobs/index.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import { KeepFile } from '../../files/commands/keep-file.js';
import { Spool } from '../../files/commands/spool.js';
import { MAKE_PACKET } from '../commands/ask-for-packet.js';
import { ComposePacket } from '../commands/compose-packet.js';
import { PacketStore } from '../data/packet.store.js';
import type { AskedPacket, Packet } from '../domain/packet.js';
import type { PacketEvent } from '../domain/packet-events.js';
import { evidenceTexts } from '../texts/index.js';
import { zipPacket } from './packet.csv.js';
import { drawPacket } from './packet.pdf.js';

const SYSTEM = systemActor(MAKE_PACKET);

const FORMS = {
  pdf: {
    ending: 'pdf',
    mediaType: 'application/pdf',
    make: (packet: Packet, at: Date): Readable => drawPacket(packet, at),
  },
  csv: { ending: 'csv.zip', mediaType: 'application/zip', make: zipPacket },
} as const;

/** How far composing goes; the rest is for the two files. */
const COMPOSED = 80;

/** Makes a packet that was asked for, as one PDF and one package of CSV files. Twice is harmless: what is there already stays. */
@Injectable()
export class MakePacket implements JobHandler<{ readonly packetId: string }> {
  readonly job = MAKE_PACKET;

  constructor(
    private readonly desk: AgreementDesk,
    private readonly store: PacketStore,
    private readonly compose: ComposePacket,
    private readonly spool: Spool,
    private readonly keeping: KeepFile,
  ) {}

  async handle({ packetId }: { readonly packetId: string }, { attempt, maxAttempts }: JobRun): Promise<void> {
    const asked = await this.desk.transactor.read(SYSTEM, (tx) => this.store.byId(tx, packetId));
    if (!asked || asked.state === 'ready' || asked.state === 'failed') return;
    try {
      await this.make(asked);
    } catch (error) {
      if (attempt >= maxAttempts) await this.desk.transactor.run(SYSTEM, (tx) => this.store.fail(tx, packetId));
      throw error;
    }
  }

  private async make(asked: AskedPacket): Promise<void> {
    const { id, agencyId, asOf } = asked;
    await this.tellProgress(id, 0);
    const packet = await this.compose.execute(asked, (share) => this.tellProgress(id, Math.floor(share * COMPOSED)));
    await this.keep(asked, packet, 'pdf');
    await this.tellProgress(id, 90);
    await this.keep(asked, packet, 'csv');
    await this.desk.transactor.run(SYSTEM, async (tx) => {
      if (!(await this.store.finish(tx, id))) return;
      const made: PacketEvent = {
        type: 'evidence.packet_made',
        subject: `agency:${agencyId}`,
        payload: { packetId: id, agencyId, asOf },
      };
      await this.desk.events.append(tx, SYSTEM, made);
    });
  }

  private async keep(
    { id, agencyId, language, asOf }: AskedPacket,
    packet: Packet,
    form: keyof typeof FORMS,
  ): Promise<void> {
    const { ending, mediaType, make } = FORMS[form];
    const name = `${evidenceTexts(language).fileName(asOf)}.${ending}`;
    const kept = await this.spool.during(make(packet, this.desk.clock.now()), ({ path, bytes, sha256 }) => {
      const file = { path, bytes, sha256, agencyId, name, mediaType, purpose: 'packet' } as const;
      return this.keeping.execute(SYSTEM, file, {
        prepare: (tx) => this.store.heldFile(tx, id, form),
        attach: (tx, fileId) => this.store.hold(tx, id, form, fileId),
      });
    });
    if (isProblem(kept)) throw new Error(kept.message);
  }

  private async tellProgress(id: string, done: number): Promise<void> {
    await this.desk.transactor.run(SYSTEM, (tx) => this.store.progress(tx, id, done));
  }
}
