import { categoryByCode, categoryLabel, withAncestors } from '../../domain/categories.js';
import { fold } from '../../domain/fold.js';
import type { WordMeaning } from './search-words.js';

export type MatchKind = 'name' | 'category' | 'alias' | 'organization' | 'description' | 'city' | 'corrected';

/** One reason why a listing was found. */
export interface MatchReason {
  readonly kind: MatchKind;
  readonly text: string;
}

/** What of a listing a person may recognize the match in. */
export interface MatchedListing {
  readonly serviceName: string;
  readonly organizationName: string;
  readonly city: string | null;
  readonly categories: readonly string[];
}

const stands = ({ asked, words, parts, beginning }: WordMeaning, text: string): boolean => {
  const found = fold(text).split(' ');
  return found.some((word) => words.includes(word) || parts.includes(word) || (beginning && word.startsWith(asked)));
};

function inCategories(meaning: WordMeaning, codes: readonly string[], locale: 'en' | 'es'): MatchReason | null {
  const terms = codes.flatMap((code) => categoryByCode(code) ?? []);
  const named = terms.find((term) => stands(meaning, `${term.en} ${term.es}`));
  if (named) return { kind: 'category', text: categoryLabel(named, locale) };
  for (const term of terms) {
    const alias = term.aliases.find((words) => stands(meaning, words));
    if (alias) return { kind: 'alias', text: `${alias}: ${categoryLabel(term, locale)}` };
  }
  return null;
}

/** The need word and the category of the listing that it led to. */
function byNeed({ need, categories }: WordMeaning, listing: MatchedListing, locale: 'en' | 'es'): MatchReason | null {
  const led = listing.categories.find((code) => withAncestors(code).some((step) => categories.includes(step)));
  const term = need !== null && led !== undefined ? categoryByCode(led) : null;
  return term && { kind: 'alias', text: `${need}: ${categoryLabel(term, locale)}` };
}

function reasonsFor(meaning: WordMeaning, listing: MatchedListing, locale: 'en' | 'es'): readonly MatchReason[] {
  const need = byNeed(meaning, listing, locale);
  if (need) return [need];
  return meaning.spelled.length > 0 && meaning.words.length === 0
    ? meaning.spelled.map((word) => reasonFor(word, listing, locale))
    : [reasonFor(meaning, listing, locale)];
}

function reasonFor(meaning: WordMeaning, listing: MatchedListing, locale: 'en' | 'es'): MatchReason {
  if (stands(meaning, listing.serviceName)) return { kind: 'name', text: listing.serviceName };
  const category = inCategories(meaning, listing.categories, locale);
  if (category) return category;
  if (stands(meaning, listing.organizationName)) return { kind: 'organization', text: listing.organizationName };
  if (listing.city && stands(meaning, listing.city)) return { kind: 'city', text: listing.city };
  return { kind: 'description', text: meaning.readAs ?? meaning.asked };
}

/** Why the listing was found: the best place of each word, and what was read for a mistyped one. Each reason once. */
export function whyItMatched(
  meanings: readonly WordMeaning[],
  listing: MatchedListing,
  locale: 'en' | 'es',
): readonly MatchReason[] {
  const reasons = meanings.flatMap((meaning): readonly MatchReason[] => {
    const corrected =
      meaning.readAs === null ? [] : [{ kind: 'corrected' as const, text: `${meaning.asked}: ${meaning.readAs}` }];
    return [...reasonsFor(meaning, listing, locale), ...corrected];
  });
  return reasons.filter(
    ({ kind, text }, n) => reasons.findIndex((other) => other.kind === kind && other.text === text) === n,
  );
}
