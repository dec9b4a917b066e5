import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { SearchDocuments } from '../../search/data/search-documents.js';
import { CapacityStore, type ClaimToKeep } from '../data/capacity.store.js';
import { ListingsToKeep, type ListingToKeep } from '../data/listing-to-keep.reader.js';
import { standingOf, type CapacityStanding } from '../domain/capacity.js';
import type { CapacitySaid } from '../domain/listing-events.js';
import { TellOfChange } from './tell-of-change.js';

/** Keeps a claim, what stands after it and what search shows, and tells the house. */
@Injectable()
export class KeepCapacity {
  constructor(
    private readonly listings: ListingsToKeep,
    private readonly capacity: CapacityStore,
    private readonly search: SearchDocuments,
    private readonly tell: TellOfChange,
  ) {}

  /** False when the claim's evidence has spoken before: then nothing is kept. */
  async execute(tx: Tx, actor: Actor, listing: ListingToKeep, claim: ClaimToKeep): Promise<boolean> {
    if (!(await this.capacity.keep(tx, listing, claim))) return false;
    await this.stand(tx, listing);
    const { listingId, serviceId } = listing;
    const { id: claimId, state, how, contradicts } = claim;
    const said: CapacitySaid = {
      type: 'listing.capacity_said',
      subject: `listing:${listingId}`,
      payload: { listingId, serviceId, claimId, state, how, contradicts },
    };
    await this.tell.house(tx, actor, said, claim.saidAt);
    return true;
  }

  /** Lets stand what follows from all claims of a listing that were not taken back. */
  async standAnew(tx: Tx, listingId: string): Promise<void> {
    const listing = await this.listings.lock(tx, listingId);
    if (listing) await this.stand(tx, listing);
  }

  private async stand(tx: Tx, listing: ListingToKeep): Promise<void> {
    const claims = await this.capacity.lastClaims(tx, listing.listingId);
    await this.capacity.stand(tx, listing, withMaker(standingOf(claims), claims));
    await this.search.refreshListings(tx, [listing.listingId]);
  }
}

function withMaker(
  standing: CapacityStanding | null,
  claims: readonly ClaimToKeep[],
): (CapacityStanding & { readonly said: ClaimToKeep }) | null {
  const said = claims.find(({ id }) => id === standing?.said.id);
  return standing && said ? { ...standing, said } : null;
}
