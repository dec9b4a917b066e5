import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import { KeepCapacity } from '../../liveness/commands/keep-capacity.js';
import { MergeStore, type Moved, type Two } from '../data/merge.store.js';
import { SaidOfListings } from '../data/said-of-listings.store.js';

/** Listings that become one have one word on their room, on each part, and one count of uses; and two again after an undoing. */
@Injectable()
export class JoinListings {
  constructor(
    private readonly said: SaidOfListings,
    private readonly store: MergeStore,
    private readonly capacity: KeepCapacity,
  ) {}

  /** After the redirects are laid: a service without a place is a listing too, and leads to one of the other's. */
  async join(tx: Tx, listings: readonly Two[], services: Two | null): Promise<readonly Moved[]> {
    const all = [...listings];
    if (services) all.push({ kept: await this.said.leads(tx, services.merged), merged: services.merged });
    const moved: Moved[] = [];
    for (const two of all) moved.push(...(await this.said.join(tx, two)));
    await this.standAnew(tx, moved, ({ after }) => [after]);
    return moved;
  }

  /** Puts back what a merge moved, the last first; after its redirects are gone. */
  async part(tx: Tx, moved: readonly Moved[]): Promise<void> {
    for (const one of [...moved].reverse()) if (!(await this.said.part(tx, one))) await this.store.putBack(tx, one);
    await this.standAnew(tx, moved, ({ before, after }) => [before, after]);
  }

  private async standAnew(tx: Tx, moved: readonly Moved[], of: (one: Moved) => readonly string[]): Promise<void> {
    const ids = moved.filter(({ table }) => table === 'capacity_claims').flatMap(of);
    for (const id of new Set(ids)) await this.capacity.standAnew(tx, id);
  }
}
