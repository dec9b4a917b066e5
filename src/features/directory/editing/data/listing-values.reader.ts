import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { Part } from '../domain/field-shape.js';
import type { FieldValues } from '../domain/field-value.js';
import { VALUES_OF_LISTINGS, VALUES_TO_BEGIN, VERSIONS } from './listing-values.sql.js';

/** The rows that a listing is made of; null for what it lacks, or what a new one has not got yet. */
export interface EditTarget {
  readonly listingId: string | null;
  readonly serviceId: string | null;
  readonly organizationId: string | null;
  readonly locationId: string | null;
  /** The service at the location; null for a service without a place. */
  readonly atId: string | null;
}

/** A listing with all its fields. */
export interface ListingValues extends EditTarget {
  readonly serviceName: string | null;
  readonly organizationName: string | null;
  readonly placeName: string | null;
  readonly isConfidential: boolean;
  /** Whether the actor may see, and so change, where the place is. */
  readonly mayKnowPlace: boolean;
  readonly values: FieldValues;
}

/** The parts that a listing has. */
export const partsOf = (target: EditTarget, withPlace = target.locationId !== null): readonly Part[] => [
  'organization',
  'service',
  ...(withPlace ? (['location', 'listing'] as const) : []),
];

/** Reads the fields of listings as a form holds them. */
@Injectable()
export class ListingValuesReader {
  async of(tx: Tx, listingId: string): Promise<ListingValues | null> {
    const [listing] = await this.ofAll(tx, [listingId]);
    return listing ?? null;
  }

  /** In no particular order; unknown ids are simply absent. */
  ofAll(tx: Tx, listingIds: readonly string[]): Promise<ListingValues[]> {
    return tx.query(VALUES_OF_LISTINGS, [listingIds]);
  }

  /** The fields with which a new listing begins: those of its organization and service, where these exist. */
  async toBegin(tx: Tx, organizationId: string | null, serviceId: string | null): Promise<ListingValues | null> {
    const [listing] = await tx.query<ListingValues[]>(VALUES_TO_BEGIN, [organizationId, serviceId]);
    if (!listing) return null;
    const isKnown = listing.organizationId !== null || organizationId === null;
    return isKnown && (listing.serviceId !== null || serviceId === null) ? listing : null;
  }

  /** The newest change of each listing, by which a file knows that it is old. */
  async versions(tx: Tx, listingIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ listingId: string; version: string }[]>(VERSIONS, [null, null, listingIds]);
    return new Map(rows.map(({ listingId, version }) => [listingId, version]));
  }
}
