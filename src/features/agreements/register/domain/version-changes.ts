import type { RegisterTexts } from '../texts/index.js';
import type { AgreementVersion } from './agreement-version.js';
import { canonicalJson, type ContentRow } from './version-content.js';
import type { Named } from './named.js';

/** One difference between two versions, in words. */
export interface VersionChange {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

type Said = readonly [
  what: keyof RegisterTexts['changes'] &
    ('title' | 'startsOn' | 'endsOn' | 'noticeDays' | 'terms' | 'categories' | 'services' | 'locations' | 'programs'),
  text: string,
];

const named = (things: readonly Named[], none: string): string => things.map(({ name }) => name).join(', ') || none;

function saidBy(version: AgreementVersion, texts: RegisterTexts): readonly Said[] {
  const { none, noEnd } = texts.changes;
  const categories = [...version.categories].sort().map((code) => texts.words.categories[code]);
  return [
    ['title', version.content.title],
    ['startsOn', version.startsOn === null ? none : texts.day(version.startsOn)],
    ['endsOn', version.endsOn === null ? noEnd : texts.day(version.endsOn)],
    ['noticeDays', version.noticeDays === null ? none : String(version.noticeDays)],
    ['terms', version.terms ?? none],
    ['categories', categories.join(', ') || none],
    ['services', named(version.services, none)],
    ['locations', named(version.locations, none)],
    ['programs', named(version.programs, none)],
  ];
}

const COUNTED = ['promises', 'dco_services', 'files'] as const;
const CALLED = { promises: 'promises', dco_services: 'dcoServices', files: 'files' } as const;

function countedChanges(
  before: AgreementVersion,
  after: AgreementVersion,
  { changes }: RegisterTexts,
): readonly VersionChange[] {
  return COUNTED.flatMap((part) => {
    const [was, is]: readonly (readonly (ContentRow | object)[])[] = [before.content[part], after.content[part]];
    if (!was || !is || canonicalJson(was) === canonicalJson(is)) return [];
    const isAltered = was.length === is.length;
    return [
      {
        what: changes[CALLED[part]],
        before: changes.entries(was.length),
        after: isAltered ? changes.altered(is.length) : changes.entries(is.length),
      },
    ];
  });
}

/** What a version says differently from another, in words; the whole text of the terms where they differ. */
export function changesBetween(
  before: AgreementVersion,
  after: AgreementVersion,
  texts: RegisterTexts,
): readonly VersionChange[] {
  const was = saidBy(before, texts);
  const told = saidBy(after, texts).flatMap(([what, text], index) => {
    const earlier = was[index]?.[1] ?? '';
    return earlier === text ? [] : [{ what: texts.changes[what], before: earlier, after: text }];
  });
  return [...told, ...countedChanges(before, after, texts)];
}

/** The version that another is compared with: the one that was adopted, or put before the parties, last before it. */
export function previousOf(
  versions: readonly AgreementVersion[],
  { number }: AgreementVersion,
): AgreementVersion | null {
  const earlier = versions.filter((version) => version.number < number).sort((a, b) => b.number - a.number);
  return (
    earlier.find(({ activatedAt }) => activatedAt !== null) ??
    earlier.find(({ offeredAt }) => offeredAt !== null) ??
    null
  );
}
