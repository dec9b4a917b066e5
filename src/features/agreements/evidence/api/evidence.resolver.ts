import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { hasRole, type Actor, type Locale } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import { By, CalendarDate, For, problemType } from '../../../../platform/graphql/index.js';
import { FILE_READERS } from '../../files/domain/agreement-file.js';
import { AskForPacket } from '../commands/ask-for-packet.js';
import type { AskedPacket, PacketFile } from '../domain/packet.js';
import { evidenceTexts } from '../texts/index.js';
import { AskForPacketResult, EvidencePacketType, PacketLanguageEnum, type PacketFileType } from './evidence.types.js';

const fileType = (file: PacketFile | null, actor: Actor): PacketFileType | null =>
  file && { ...file, url: hasRole(actor, ...FILE_READERS) ? `/files/${file.id}` : null };

const packetType = (packet: AskedPacket, actor: Actor): EvidencePacketType =>
  Object.assign(new EvidencePacketType(), packet, {
    stateLabel: evidenceTexts(actor.locale).states[packet.state],
    pdf: fileType(packet.pdf, actor),
    csv: fileType(packet.csv, actor),
  });

/** Packets for site visits. */
@Resolver()
export class EvidenceResolver {
  constructor(private readonly asking: AskForPacket) {}

  @For('staff')
  @Query(() => [EvidencePacketType], { description: 'The latest that were asked for, the newest first.' })
  async evidencePackets(@By() actor: Actor): Promise<EvidencePacketType[]> {
    return (await this.asking.latest(actor)).map((packet) => packetType(packet, actor));
  }

  @For('director', 'admin')
  @Mutation(() => AskForPacketResult, {
    description: 'Asks for a packet of a day; it is made by itself, and says how far it is.',
  })
  async askForPacket(
    @By() actor: Actor,
    @Args('asOf', { type: () => CalendarDate }) asOf: string,
    @Args('language', { type: () => PacketLanguageEnum, nullable: true, description: 'Yours, unless told.' })
    language: Locale | null,
  ): Promise<typeof AskForPacketResult> {
    const asked = await this.asking.execute(actor, { asOf, language: language ?? actor.locale });
    return isProblem(asked) ? problemType(asked) : packetType(asked, actor);
  }
}
