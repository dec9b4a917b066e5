import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LOCALES, type Locale } from '../../../../kernel/actor.js';
import {
  CalendarDate,
  DateTime,
  enumOfCodes,
  InvalidInput,
  NotAllowed,
  NotFound,
} from '../../../../platform/graphql/index.js';
import { PACKET_STATES, type PacketState } from '../domain/packet.js';

export const PacketStateEnum = enumOfCodes('PacketState', PACKET_STATES);
export const PacketLanguageEnum = enumOfCodes('PacketLanguage', LOCALES);

@ObjectType('PacketFile')
export class PacketFileType {
  @Field(() => ID) readonly id: string;
  @Field(() => String) readonly name: string;
  @Field(() => Int) readonly bytes: number;
  @Field(() => String, { nullable: true, description: 'Where a copy is taken; null where you may not.' })
  readonly url: string | null;
}

@ObjectType('EvidencePacket', { description: 'A packet for a site visit: how partnerships stood on a day.' })
export class EvidencePacketType {
  @Field(() => ID) readonly id: string;
  @Field(() => CalendarDate) readonly asOf: string;
  @Field(() => PacketLanguageEnum) readonly language: Locale;
  @Field(() => PacketStateEnum) readonly state: PacketState;
  @Field(() => String) readonly stateLabel: string;
  @Field(() => Int, { description: 'In percent.' }) readonly done: number;
  @Field(() => String) readonly askedBy: string;
  @Field(() => DateTime) readonly askedAt: Date;
  @Field(() => DateTime, { nullable: true }) readonly finishedAt: Date | null;
  @Field(() => PacketFileType, { nullable: true }) readonly pdf: PacketFileType | null;
  @Field(() => PacketFileType, { nullable: true, description: 'A package with a CSV file for each table.' })
  readonly csv: PacketFileType | null;
}

export const AskForPacketResult = createUnionType({
  name: 'AskForPacketResult',
  types: () => [EvidencePacketType, InvalidInput, NotFound, NotAllowed] as const,
});
