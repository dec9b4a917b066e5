/** A listing from which a question is made. */
export interface Sample {
  readonly serviceName: string;
  readonly organizationName: string;
  readonly city: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A search as the API takes it, and what kind of search it is. */
export interface Question {
  readonly kind: 'exact' | 'typo' | 'prefix' | 'faceted' | 'near';
  readonly input: {
    readonly text?: string;
    readonly categories?: readonly string[];
    readonly languages?: readonly string[];
    readonly costs?: readonly string[];
    readonly populations?: readonly string[];
    readonly takingReferrals?: boolean;
    readonly takingPeople?: boolean;
    readonly openNow?: boolean;
    readonly near?: { readonly latitude: number; readonly longitude: number; readonly withinMeters: number };
  };
}

/** How many of each kind: what people at a desk do most comes most. */
export const MIX: Readonly<Record<Question['kind'], number>> = {
  exact: 150,
  typo: 100,
  prefix: 100,
  faceted: 75,
  near: 75,
};

const CATEGORIES = [
  'food',
  'food_pantry',
  'meals',
  'housing',
  'counseling',
  'health',
  'substance_use',
  'family',
  'clothing',
  'child_care',
];
const LANGUAGES = ['en', 'es', 'ht'];
const REACHES = [8_000, 16_000, 40_000];
const NEEDS = [
  'food',
  'pantry',
  'shelter',
  'counseling',
  'clothing',
  'meals',
  'dental',
  'rent',
  'detox',
  'child care',
  'legal',
  'groceries',
];

/** Numbers that look random and are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}']+/gu) ?? [];

/** One to four words that stand together in a name, sometimes with the town. */
function phrase(random: Random, { serviceName, organizationName, city }: Sample): string {
  const words = wordsOf(random() < 0.4 ? serviceName : organizationName);
  const length = 1 + Math.floor(random() * Math.min(3, words.length));
  const from = Math.floor(random() * Math.max(1, words.length - length + 1));
  const town = city && random() < 0.3 ? ` ${city}` : '';
  return `${words.slice(from, from + length).join(' ')}${town}`.trim() || 'food pantry';
}

/** One slip in one of the longer words: a letter lost, doubled, changed, or two swapped. */
function mistyped(random: Random, text: string): string {
  const words = text.split(' ');
  const long = words.flatMap((word, n) => (word.length >= 5 ? [n] : []));
  if (long.length === 0)
    return mistyped(random, `${text} ${pick(random, ['pantry', 'shelter', 'church', 'community'])}`);
  const n = pick(random, long);
  const word = words[n] ?? '';
  const at = 1 + Math.floor(random() * (word.length - 2));
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    `${word.slice(0, at)}${pick(random, [...'aeinorst'])}${word.slice(at + 1)}`,
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ];
  return words.map((other, index) => (index === n ? pick(random, slips) : other)).join(' ');
}

function unfinished(random: Random, text: string): string {
  const last = wordsOf(text).at(-1) ?? text;
  return text.slice(0, text.length - Math.floor(random() * Math.max(1, last.length - 2)));
}

const MAKE: Readonly<Record<Question['kind'], (random: Random, sample: Sample) => Question['input']>> = {
  exact: (random, sample) => ({ text: phrase(random, sample) }),
  typo: (random, sample) => ({ text: mistyped(random, phrase(random, sample)) }),
  prefix: (random, sample) => ({ text: unfinished(random, phrase(random, sample)) }),
  faceted: (random, sample) => ({
    text: random() < 0.5 ? phrase(random, sample) : pick(random, NEEDS),
    ...(random() < 0.7 ? { categories: [pick(random, CATEGORIES)] } : {}),
    ...(random() < 0.4 ? { languages: [pick(random, LANGUAGES)] } : {}),
    ...(random() < 0.2 ? { takingReferrals: true } : {}),
    ...(random() < 0.2 ? { costs: ['free'] } : {}),
    ...(random() < 0.2 ? { populations: [pick(random, ['seniors', 'youth', 'veterans'])] } : {}),
    ...(random() < 0.3 ? { takingPeople: true } : {}),
    ...(random() < 0.2 ? { openNow: true } : {}),
  }),
  near: (random, { latitude, longitude }) => ({
    ...(random() < 0.7 ? { text: pick(random, NEEDS) } : {}),
    near: { latitude: latitude ?? 25.77, longitude: longitude ?? -80.19, withinMeters: pick(random, REACHES) },
  }),
};

/** The questions of one run, shuffled: the same for the same samples and seed. */
export function questionsFrom(samples: readonly Sample[], seed: number): readonly Question[] {
  const random = seeded(seed);
  const kinds: readonly Question['kind'][] = ['exact', 'typo', 'prefix', 'faceted', 'near'];
  const questions = kinds.flatMap((kind) =>
    Array.from({ length: MIX[kind] }, () => ({ kind, input: MAKE[kind](random, pick(random, samples)) })),
  );
  return questions
    .map((question) => ({ question, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ question }) => question);
}
