import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../../../kernel/actor.js';
import { localDay } from '../../../../kernel/local-day.js';
import { invalid, isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import { Jobs } from '../../../../platform/jobs/index.js';
import { AgencyReader } from '../../../directory/index.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import { PacketStore } from '../data/packet.store.js';
import type { PacketEvent } from '../domain/packet-events.js';
import type { AskedPacket } from '../domain/packet.js';
import { evidenceTexts } from '../texts/index.js';

export const MAKE_PACKET = 'agreements.packet';
const TRIES = 4;

/** Asks for a site-visit packet of a day; it is made outside of the request. One that is being made is not made twice. */
@Injectable()
export class AskForPacket {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly agencies: AgencyReader,
    private readonly store: PacketStore,
    private readonly jobs: Jobs,
  ) {}

  async execute(actor: Actor, { asOf, language }: { asOf: string; language: Locale }): Promise<AskedPacket | Problem> {
    const asked = await this.desk.transactor.run(actor, async (tx) => {
      const { agencyId, userId, locale } = actor;
      const refused = this.desk.refused(actor);
      if (refused) return refused;
      const agency = agencyId === null ? null : await this.agencies.byId(tx, agencyId);
      if (!agency || userId === null) return notFound();
      const isAhead = asOf > localDay(this.desk.clock.now(), agency.timeZone);
      if (isAhead) return invalid('asOf', evidenceTexts(locale).faults.ahead);

      const wanted = { agencyId: agency.id, asOf, language };
      const underWay = await this.store.underWay(tx, wanted);
      if (underWay !== null) return underWay;
      const id = await this.store.add(tx, wanted, userId);
      await this.jobs.add(tx, MAKE_PACKET, { packetId: id }, { key: `packet:${id}`, maxAttempts: TRIES });
      const event: PacketEvent = {
        type: 'evidence.packet_asked',
        subject: `agency:${agency.id}`,
        payload: { packetId: id, agencyId: agency.id, asOf },
      };
      await this.desk.events.append(tx, actor, event);
      return id;
    });
    if (isProblem(asked)) return asked;
    return (await this.desk.transactor.read(actor, (tx) => this.store.byId(tx, asked))) ?? notFound();
  }

  /** The packets that were asked for lately, the newest first. */
  latest(actor: Actor): Promise<AskedPacket[]> {
    return this.desk.transactor.read(actor, (tx) => this.store.latest(tx, actor.agencyId));
  }
}
