import { Injectable } from '@nestjs/common';
import type { PacketContributor } from './packet-contributor.js';
import { CoverageChapter } from './coverage.chapter.js';
import { DcoChapter } from './dco.chapter.js';
import { EffortsChapter } from './efforts.chapter.js';
import { NineServicesChapter } from './nine-services.chapter.js';
import { RegisterChapter } from './register.chapter.js';

/** The chapters that agreements themselves put into a packet. */
@Injectable()
export class OwnChapters {
  readonly all: readonly PacketContributor[];

  constructor(
    coverage: CoverageChapter,
    register: RegisterChapter,
    dco: DcoChapter,
    nineServices: NineServicesChapter,
    efforts: EffortsChapter,
  ) {
    this.all = [coverage, register, dco, nineServices, efforts];
  }
}
