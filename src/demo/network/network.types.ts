import type { LegalType, ReplyBasis } from '../../features/directory/index.js';

/** A place of the invented county. */
export interface DemoPlace {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly town: keyof typeof TOWNS;
  /** How far it lies from the middle of its town, in thousandths of a degree, north and east. */
  readonly offset: readonly [north: number, east: number];
  readonly accessibility?: string;
}

/** A service of an agency; it is given at each of its places, or nowhere in particular. */
export interface DemoService {
  readonly key: string;
  readonly name: string;
  readonly alternateName?: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly places: readonly string[];
  /** `MO,TU 09:00-17:00; SA 10:00-12:00` */
  readonly hours: string;
  /** Codes of languages. */
  readonly languages: readonly string[];
  readonly eligibility?: string;
  readonly howToGetIn?: string;
  readonly fees?: string;
  readonly wait?: string;
  readonly interpretation?: string;
  readonly bring?: readonly string[];
  /** The last four digits after 555-. */
  readonly phone?: string;
  readonly contact?: { readonly name: string; readonly title: string };
}

/** How an organization takes part in the network. */
export interface DemoPart {
  readonly legalType: LegalType;
  readonly isLead?: boolean;
  readonly mailbox: string;
  readonly mailLocale?: 'en' | 'es';
  readonly answeredBy: string;
  readonly phone: string;
  readonly hours?: readonly { readonly days: readonly number[]; readonly opensAt: string; readonly closesAt: string }[];
  readonly takesReferrals?: boolean;
  readonly replyBasis?: ReplyBasis;
  readonly units?: readonly {
    readonly key: string;
    readonly name: string;
    readonly isPart2Program: boolean;
    readonly neutralName: string | null;
  }[];
}

/** An organization of the invented county; `part` is null when it takes no part yet. */
export interface DemoOrganization {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly part: DemoPart | null;
  readonly places: readonly DemoPlace[];
  readonly services: readonly DemoService[];
}

/** The towns of Alder County, which is on no map; its postal codes belong to nobody. */
export const TOWNS = {
  Alderbrook: { postalCode: '00410', latitude: 41.2, longitude: -78.3 },
  Riverbend: { postalCode: '00412', latitude: 41.24, longitude: -78.36 },
  'Cedar Hollow': { postalCode: '00414', latitude: 41.13, longitude: -78.21 },
  'Port Avery': { postalCode: '00416', latitude: 41.31, longitude: -78.22 },
  Millrace: { postalCode: '00418', latitude: 41.09, longitude: -78.43 },
} as const;
