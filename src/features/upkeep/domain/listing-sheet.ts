import type { SuggestionField } from './suggestion-fields.js';

/** What can be read aloud of a listing: each part in words, null where the directory says nothing. */
export interface ListingSheet {
  readonly listingId: string;
  readonly serviceId: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly agencyId: string | null;
  readonly name: string;
  readonly description: string | null;
  readonly status: string;
  readonly web: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly howToGetIn: string | null;
  readonly eligibility: string | null;
  readonly languages: string | null;
  readonly area: string | null;
  readonly fees: string | null;
  readonly address: string | null;
  readonly isConfidential: boolean;
  readonly schedules: readonly SheetSchedule[];
}

export interface SheetSchedule {
  readonly byday: string | null;
  readonly freq: string | null;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly description: string | null;
  readonly notes: string | null;
}

const VALUES: Readonly<Partial<Record<SuggestionField, (sheet: ListingSheet) => string | null>>> = {
  name: ({ name }) => name,
  description: ({ description }) => description,
  web: ({ web }) => web,
  phone: ({ phone }) => phone,
  email: ({ email }) => email,
  how_to_get_in: ({ howToGetIn }) => howToGetIn,
  eligibility: ({ eligibility }) => eligibility,
  area: ({ area }) => area,
  languages: ({ languages }) => languages,
  fees: ({ fees }) => fees,
  address: ({ address }) => address,
  status: ({ status }) => status,
};

/** What stands in a field now, in words; null for nothing, and for what is not one value. */
export const valueOf = (sheet: ListingSheet, field: SuggestionField): string | null => VALUES[field]?.(sheet) ?? null;
