import { fold } from '../../domain/fold.js';
import type { WrittenAddress } from './directory-record.js';

/** Words by which two spellings of one name or street differ: each stands for the first of its line, or for nothing. */
const SHORT_FORMS: readonly (readonly string[])[] = [
  ['st', 'street', 'saint'], ['ave', 'avenue', 'av'], ['rd', 'road'], ['blvd', 'boulevard'], ['dr', 'drive'], ['ln', 'lane'], ['ct', 'court'], ['pl', 'place'],
  ['hwy', 'highway'], ['pkwy', 'parkway'], ['sq', 'square'], ['ter', 'terrace'], ['cir', 'circle'], ['n', 'north'], ['s', 'south'], ['e', 'east'], ['w', 'west'],
  ['ne', 'northeast'], ['nw', 'northwest'], ['se', 'southeast'], ['sw', 'southwest'], ['ste', 'suite', 'unit', 'apt', 'apartment', 'room', 'rm'], ['fl', 'floor'],
  ['ctr', 'center', 'centre', 'cntr'], ['dept', 'department'], ['svc', 'svcs', 'service', 'services'], ['assn', 'association', 'assoc'], ['univ', 'university'],
  ['hosp', 'hospital'], ['mt', 'mount'], ['ft', 'fort'], ['prog', 'program', 'programs'], ['comm', 'community'], ['co', 'county'], ['intl', 'international'],
  ['natl', 'national'], ['bldg', 'building'], ['ch', 'church'],
]; // prettier-ignore
const SHORT = new Map(
  SHORT_FORMS.flatMap(([short = '', ...long]) => [short, ...long].map((word) => [word, short] as const)),
);
const SAY_NOTHING = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'in', 'at', 'inc', 'incorporated', 'llc', 'ltd', 'corp', 'corporation', 'company', 'y', 'de', 'la', 'el', 'los', 'las', 'del']); // prettier-ignore

const words = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => SHORT.get(word) ?? word);

/** The words of a name by which it is known, each in its short form. */
export function nameWords(name: string): readonly string[] {
  const all = words(name);
  const telling = all.filter((word) => !SAY_NOTHING.has(word));
  return telling.length > 0 ? telling : all;
}

/** Ten digits, or what there is of them; null when that is no telephone number. */
export function phoneDigits(number: string): string | null {
  const digits = number
    .replace(/(?:ext|x|#).*$/i, '')
    .replace(/\D/g, '')
    .replace(/^1(?=\d{10}$)/, '');
  return digits.length >= 7 && !/^(\d)\1+$/.test(digits) ? digits : null;
}

/** The host of a web page without www; null for what is none. */
export function hostOf(page: string): string | null {
  const text = page.trim().toLowerCase();
  const address = /^[a-z]+:\/\//.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return host.includes('.') ? host : null;
}

/** Pages that say nothing of whose they are. */
const SHARED_HOSTS = new Set(['facebook.com', 'm.facebook.com', 'instagram.com', 'twitter.com', 'x.com', 'linkedin.com', 'youtube.com', 'google.com', 'sites.google.com', 'goo.gl', 'bit.ly', 'yelp.com']); // prettier-ignore

/** Hosts, and of a shared one the page too. */
export const webMarks = (pages: readonly string[]): readonly string[] => [
  ...new Set(
    pages.flatMap((page) => {
      const host = hostOf(page);
      if (host === null) return [];
      return SHARED_HOSTS.has(host)
        ? [
            `${host}${page
              .trim()
              .toLowerCase()
              .replace(/^[a-z]+:\/\//, '')
              .replace(/^[^/]*/, '')
              .replace(/[/?#]+$/, '')}`,
          ]
        : [host];
    }),
  ),
];

/** An address for comparing. */
export interface NormalAddress {
  readonly number: string | null;
  readonly street: string;
  readonly area: string | null;
}

const LATER_PART = /\b(ste|fl|bldg|po|p o|box)\b.*$/;

/** The number, the street without suite or floor, and where that is; null for an address without a street. */
export function normalAddress({ line, city, postalCode }: WrittenAddress): NormalAddress | null {
  const all = words(line ?? '').join(' ');
  if (all === '') return null;
  const [, number = null, rest = all] = /^(\d+[a-z]?)\s+(.*)$/.exec(all) ?? [];
  const street = rest.replace(LATER_PART, '').trim() || rest;
  return { number, street, area: postalCode?.trim().slice(0, 5) || (city ? fold(city) : null) };
}
