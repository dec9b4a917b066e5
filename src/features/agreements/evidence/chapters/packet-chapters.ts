import { Injectable } from '@nestjs/common';
import type { PacketContributor } from './packet-contributor.js';

/** The chapters of a site-visit packet; features above agreements put in theirs. */
@Injectable()
export class PacketChapters {
  private readonly contributors: PacketContributor[] = [];

  register(contributor: PacketContributor): void {
    if (this.contributors.some(({ order }) => order === contributor.order))
      throw new Error(`Two chapters of the packet want place ${contributor.order}.`);
    this.contributors.push(contributor);
  }

  /** In their order. */
  get all(): readonly PacketContributor[] {
    return this.contributors.toSorted((one, other) => one.order - other.order);
  }
}
