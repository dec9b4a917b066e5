import type { Tx } from '../../../../platform/database/transactor.js';
import type { PacketChapter, PacketQuestion } from '../domain/packet.js';

/** Whoever has something to show at a site visit. */
export interface PacketContributor {
  /** Its place among the chapters. */
  readonly order: number;
  chapter(tx: Tx, question: PacketQuestion): Promise<PacketChapter>;
}
