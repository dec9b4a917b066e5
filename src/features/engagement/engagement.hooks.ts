import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PacketChapters } from '../agreements/index.js';
import { EngagementChapter } from './commands/engagement-chapter.js';

/** Puts the contacts with partners into the packet for a site visit. */
@Injectable()
export class EngagementHooks implements OnModuleInit {
  constructor(
    private readonly packet: PacketChapters,
    private readonly chapter: EngagementChapter,
  ) {}

  onModuleInit(): void {
    this.packet.register(this.chapter);
  }
}
