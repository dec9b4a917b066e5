import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { systemActor } from '../../../../kernel/actor.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { AgencyReader } from '../../../directory/index.js';
import { PacketChapters } from '../chapters/packet-chapters.js';
import type { AskedPacket, Packet, PacketChapter } from '../domain/packet.js';

const SYSTEM = systemActor('agreements.packet');

/** The first day of the 12 months that end on a day. */
const firstOfTwelveMonths = (day: string): string =>
  Temporal.PlainDate.from(day).subtract({ months: 12 }).add({ days: 1 }).toString();

/** Puts a packet together, a chapter after the other, each from the reader of its screen. */
@Injectable()
export class ComposePacket {
  constructor(
    private readonly transactor: Transactor,
    private readonly agencies: AgencyReader,
    private readonly chapters: PacketChapters,
  ) {}

  /** Tells after each chapter which share is done. */
  async execute({ agencyId, asOf, language }: AskedPacket, tell: (share: number) => Promise<void>): Promise<Packet> {
    return this.transactor.read(SYSTEM, async (tx) => {
      const agency = await this.agencies.byId(tx, agencyId);
      if (!agency) throw new Error('A packet was asked for an agency that is not there.');
      const { name: agencyName, timeZone } = agency;
      const since = firstOfTwelveMonths(asOf);
      const question = { agencyId, agencyName, timeZone, asOf, since, locale: language };
      const chapters: PacketChapter[] = [];
      const { all } = this.chapters;
      for (const contributor of all) {
        chapters.push(await contributor.chapter(tx, question));
        await tell(chapters.length / all.length);
      }
      return { language, agencyName, timeZone, asOf, chapters };
    });
  }
}
