import type { Room } from '../room.js';
import { EvidenceResolver } from './api/evidence.resolver.js';
import { CoverageChapter } from './chapters/coverage.chapter.js';
import { DcoChapter } from './chapters/dco.chapter.js';
import { EffortsChapter } from './chapters/efforts.chapter.js';
import { NineServicesChapter } from './chapters/nine-services.chapter.js';
import { OwnChapters } from './chapters/own-chapters.js';
import { PacketChapters } from './chapters/packet-chapters.js';
import { RegisterChapter } from './chapters/register.chapter.js';
import { AskForPacket } from './commands/ask-for-packet.js';
import { ComposePacket } from './commands/compose-packet.js';
import { PacketStore } from './data/packet.store.js';
import { EvidenceHooks } from './evidence.hooks.js';
import { MakePacket } from './reactions/make-packet.job.js';

/** The packet for a site visit. */
export const EVIDENCE: Room = {
  providers: [
    PacketStore,
    PacketChapters,
    CoverageChapter,
    RegisterChapter,
    DcoChapter,
    NineServicesChapter,
    EffortsChapter,
    OwnChapters,
    ComposePacket,
    AskForPacket,
    MakePacket,
    EvidenceHooks,
    EvidenceResolver,
  ],
  controllers: [],
  exports: [PacketChapters],
};
