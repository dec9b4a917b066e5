import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isUuid } from '../../../kernel/ids.js';
import { Transactor } from '../../../platform/database/transactor.js';
import type { Agency } from '../domain/agency.js';
import type { ScheduleFacts } from '../domain/schedule-text.js';
import type { ContactPurpose } from '../liveness/domain/contact-purposes.js';
import type { ListingLiveness } from '../liveness/domain/listing-liveness.js';
import { LISTING_PAGE, LISTING_PAGES_OF_AGENCY } from './listing-page.sql.js';

interface PhoneRow {
  readonly number: string;
  readonly extension: string | null;
  readonly type: string | null;
  readonly description: string | null;
}

/** Whom to ask, and for what. */
export interface ListingContactRow {
  readonly id: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly email: string | null;
  /** It leads to one human rather than to a desk. */
  readonly isOfPerson: boolean;
  /** It is of this service alone, and can be changed here. */
  readonly isOfService: boolean;
  readonly purposes: readonly ContactPurpose[];
  readonly phones: readonly PhoneRow[];
}

/** A listing as its page shows it, before any words of a language are put to it. */
export interface ListingPageRow extends ListingLiveness {
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
  readonly phones: readonly PhoneRow[];
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
  readonly contacts: readonly ListingContactRow[];
  /** Where it is must not be known: there is no address. */
  readonly isPlacePrivate: boolean;
  readonly mayKnowPlace: boolean;
  readonly placeName: string | null;
}

/** Reads the pages of listings: one statement. */
@Injectable()
export class ListingPages {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
  ) {}

  /** The listing, or null when there is none of that id. */
  async byId(actor: Actor, id: string): Promise<ListingPageRow | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.rows(actor, LISTING_PAGE, [id]);
    return row ?? null;
  }

  /** The listings of these ids, by name; those that are none are simply absent. */
  byIds(actor: Actor, ids: readonly string[]): Promise<ListingPageRow[]> {
    return this.rows(actor, LISTING_PAGE, ids);
  }

  /** Every listing that the actor's own agency offers, by name. */
  ofOwnAgency(actor: Actor): Promise<ListingPageRow[]> {
    return this.rows(actor, LISTING_PAGES_OF_AGENCY, actor.agencyId);
  }

  private rows(actor: Actor, sql: string, which: unknown): Promise<ListingPageRow[]> {
    return this.transactor.read(actor, (tx) => tx.query<ListingPageRow[]>(sql, [which, this.clock.now()]));
  }
}
