import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { SearchDocuments } from '../../search/data/search-documents.js';
import { VerificationStore, type VerificationToKeep } from '../data/verification.store.js';
import type { ListingVerified } from '../domain/listing-events.js';
import { TellOfChange } from './tell-of-change.js';

/** Keeps that parts of a listing were found true, in the caller's transaction: who, how and when; never because something was saved. */
@Injectable()
export class KeepVerification {
  constructor(
    private readonly verifications: VerificationStore,
    private readonly search: SearchDocuments,
    private readonly tell: TellOfChange,
  ) {}

  async execute(tx: Tx, actor: Actor, verified: VerificationToKeep): Promise<void> {
    const { listingId, serviceId, groups, how } = verified;
    await this.verifications.keep(tx, actor, verified);
    await this.search.refreshListings(tx, [listingId]);
    const event: ListingVerified = {
      type: 'listing.verified',
      subject: `listing:${listingId}`,
      payload: { listingId, serviceId, groups, how },
    };
    await this.tell.house(tx, actor, event, verified.at);
  }
}
