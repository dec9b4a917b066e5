import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { Transactor } from '../../../platform/database/transactor.js';
import type { Agency } from '../domain/agency.js';
import type { ScheduleFacts } from '../domain/schedule-text.js';
import { LISTING_PAGE } from './listing-page.sql.js';

/** A listing as its page shows it, before any words of a language are put to it. */
export interface ListingPageRow {
  readonly id: string;
  readonly serviceId: string;
  readonly locationId: string | null;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly serviceName: string;
  readonly alternateName: string | null;
  readonly description: string | null;
  readonly applicationProcess: string | null;
  readonly eligibility: string | null;
  readonly fees: string | null;
  readonly waitTime: string | null;
  readonly interpretationServices: string | null;
  readonly url: string | null;
  readonly email: string | null;
  readonly status: string;
  readonly source: string;
  readonly lastModified: Date | null;
  readonly missingSince: Date | null;
  readonly agency: Agency | null;
  readonly requiredDocuments: readonly string[];
  readonly accessibility: readonly string[];
  readonly phones: readonly {
    number: string;
    extension: string | null;
    type: string | null;
    description: string | null;
  }[];
  readonly addresses: readonly {
    address1: string;
    address2: string | null;
    city: string;
    stateProvince: string;
    postalCode: string;
    country: string;
  }[];
  readonly schedules: readonly ScheduleFacts[];
  readonly languages: readonly { code: string | null; name: string | null }[];
  readonly categories: readonly string[];
  readonly contacts: readonly {
    name: string | null;
    title: string | null;
    department: string | null;
    email: string | null;
  }[];
}

/** Reads the page of one listing: one statement. */
@Injectable()
export class ListingPages {
  constructor(private readonly transactor: Transactor) {}

  /** The listing, or null when there is none of that id. */
  async byId(actor: Actor, id: string): Promise<ListingPageRow | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.transactor.read(actor, (tx) => tx.query<ListingPageRow[]>(LISTING_PAGE, [id]));
    return row ?? null;
  }
}
