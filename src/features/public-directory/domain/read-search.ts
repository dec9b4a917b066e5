import { categoryByCode, LANGUAGES, type ListingQuestion } from '../../directory/index.js';

/** What a visitor asked, as the form shows it again. */
export interface PublicSearch {
  readonly words: string;
  readonly zip: string;
  readonly category: string | null;
  readonly language: string | null;
  readonly openNow: boolean;
  readonly after: string | null;
}

/** Twenty-five miles. */
const REACH_METERS = 40_234;
const PER_PAGE = 20;

const ZIP = /^\d{5}$/;

type Words = Readonly<Record<string, unknown>>;

const textOf = (words: Words, name: string, longest: number): string => {
  const word = words[name];
  return typeof word === 'string' ? word.replaceAll('\0', '').trim().slice(0, longest) : '';
};

/** Reads the address of a search; what makes no sense asks nothing. */
export function readSearch(words: Words): PublicSearch {
  const [category, language] = [textOf(words, 'category', 60), textOf(words, 'spoken', 20)];
  return {
    words: textOf(words, 'q', 200),
    zip: textOf(words, 'zip', 12),
    category: categoryByCode(category) ? category : null,
    language: LANGUAGES.some(({ code }) => code === language) ? language : null,
    openNow: textOf(words, 'open', 1) === '1',
    after: textOf(words, 'after', 400) || null,
  };
}

export const hasZip = ({ zip }: PublicSearch): boolean => ZIP.test(zip);

/** A postal code was written that is none. */
export const isBadZip = (search: PublicSearch): boolean => search.zip !== '' && !hasZip(search);

/** Nothing was asked yet. */
export const isEmpty = ({ words, zip, category, language, openNow }: PublicSearch): boolean =>
  words === '' && zip === '' && category === null && language === null && !openNow;

/** The search as the directory takes it. */
export const questionOf = (search: PublicSearch, now: Date): ListingQuestion => ({
  text: search.words,
  categories: search.category === null ? null : [search.category],
  languages: search.language === null ? null : [search.language],
  levelsOfCare: null,
  payers: null,
  costs: null,
  populations: null,
  accessibility: null,
  access: null,
  age: null,
  areaServed: null,
  openAt: search.openNow ? now : null,
  takingReferrals: null,
  takingPeople: null,
  agreementInForce: null,
  near: hasZip(search) ? { latitude: null, longitude: null, postalCode: search.zip, withinMeters: REACH_METERS } : null,
  first: PER_PAGE,
  after: search.after,
});

/** The address of a search, with what is asked and nothing else. */
export function searchAddress(search: PublicSearch, locale: string): string {
  const asked = new URLSearchParams({ lang: locale });
  const put = (name: string, value: string | null): void => void (value && asked.set(name, value));
  put('q', search.words);
  put('zip', search.zip);
  put('category', search.category);
  put('spoken', search.language);
  put('open', search.openNow ? '1' : null);
  put('after', search.after);
  return `/find?${asked.toString()}`;
}
