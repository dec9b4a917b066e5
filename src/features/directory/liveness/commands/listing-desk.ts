import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { isUuid } from '../../../../kernel/ids.js';
import { localDay } from '../../../../kernel/local-day.js';
import { invalid, isProblem, notAllowed, notFound, type Problem } from '../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import {
  IdempotencyKeys,
  type KeyedRequest,
  type KeyedResult,
} from '../../../../platform/idempotency/idempotency-keys.js';
import { ListingsToKeep, type ListingToKeep } from '../data/listing-to-keep.reader.js';
import { rightsOn, type ListingRights } from '../domain/who-may.js';
import { livenessTexts, type FieldFault } from '../texts/index.js';

export interface ForListing {
  readonly listingId: string;
  readonly right: keyof ListingRights;
}

/** Where everything that somebody says of a listing comes in: one transaction, the listing locked, only for whoever may. */
@Injectable()
export class ListingDesk {
  constructor(
    private readonly transactor: Transactor,
    private readonly listings: ListingsToKeep,
    private readonly keys: IdempotencyKeys,
    private readonly clock: Clock,
  ) {}

  /** Does the work for a listing that the actor has the right to speak of. */
  with<T>(
    actor: Actor,
    asked: ForListing,
    work: (tx: Tx, listing: ListingToKeep) => Promise<T | Problem>,
  ): Promise<T | Problem> {
    return this.run(actor, async (tx) => {
      const listing = await this.lock(tx, actor, asked);
      return isProblem(listing) ? listing : work(tx, listing);
    });
  }

  run<T>(actor: Actor, work: (tx: Tx) => Promise<T | Problem>): Promise<T | Problem> {
    return this.transactor.run(actor, work);
  }

  /** The listing, locked; refused to whoever has not the right. */
  async lock(tx: Tx, actor: Actor, { listingId, right }: ForListing): Promise<ListingToKeep | Problem> {
    const listing = isUuid(listingId) ? await this.listings.lock(tx, listingId) : null;
    if (!listing) return notFound();
    if (rightsOn(actor, listing.agencyId)[right]) return listing;
    const { notYours, notKeeper } = livenessTexts(actor.locale);
    return notAllowed(right === 'say' ? notYours : notKeeper);
  }

  once(
    tx: Tx,
    actor: Actor,
    request: KeyedRequest,
    work: () => Promise<KeyedResult | Problem>,
  ): Promise<KeyedResult | Problem> {
    return this.keys.once(tx, actor, request, work);
  }

  now(): Date {
    return this.clock.now();
  }

  /** Which day it is where the listing is. */
  todayAt({ timeZone }: ListingToKeep): string {
    return localDay(this.clock.now(), timeZone);
  }
}

/** The fault as a problem in the actor's language. */
export const problemOf = ({ locale }: Actor, { field, fault }: FieldFault): Problem =>
  invalid(field, livenessTexts(locale).faults[fault]);
