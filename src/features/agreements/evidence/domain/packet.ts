import type { Locale } from '../../../../kernel/actor.js';

/** A column of a table, with its share of the width on paper. */
export interface PacketColumn {
  readonly name: string;
  readonly width: number;
}

/** A table of a packet; on paper under its heading, and as a CSV file under its key. */
export interface PacketTable {
  readonly key: string;
  readonly heading: string;
  readonly columns: readonly PacketColumn[];
  readonly rows: readonly (readonly string[])[];
  /** What stands in its place where it has no rows. */
  readonly empty: string;
}

/** A chapter of a packet. */
export interface PacketChapter {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tables: readonly PacketTable[];
}

/** A whole packet, ready to be drawn. */
export interface Packet {
  readonly language: Locale;
  readonly agencyName: string;
  /** Where its instants are told. */
  readonly timeZone: string;
  readonly asOf: string;
  readonly chapters: readonly PacketChapter[];
}

/** For whom and which day a chapter is asked. */
export interface PacketQuestion {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly timeZone: string;
  readonly asOf: string;
  /** The first of the 12 months of which efforts are shown. */
  readonly since: string;
  readonly locale: Locale;
}

/** How far the making of a packet is. */
export const PACKET_STATES = ['waiting', 'working', 'ready', 'failed'] as const;

export type PacketState = (typeof PACKET_STATES)[number];

/** A packet that somebody asked for. */
export interface AskedPacket {
  readonly id: string;
  readonly agencyId: string;
  readonly asOf: string;
  readonly language: Locale;
  readonly state: PacketState;
  /** In percent. */
  readonly done: number;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly finishedAt: Date | null;
  readonly pdf: PacketFile | null;
  readonly csv: PacketFile | null;
}

/** A file of a finished packet. */
export interface PacketFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}
