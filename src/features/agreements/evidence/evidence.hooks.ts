import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../../platform/jobs/index.js';
import { MakePacket } from './reactions/make-packet.job.js';
import { OwnChapters } from './chapters/own-chapters.js';
import { PacketChapters } from './chapters/packet-chapters.js';

/** Puts the making of packets among the jobs, and the chapters of agreements into them. */
@Injectable()
export class EvidenceHooks implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly makePacket: MakePacket,
    private readonly chapters: PacketChapters,
    private readonly own: OwnChapters,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this.makePacket);
    for (const chapter of this.own.all) this.chapters.register(chapter);
  }
}
