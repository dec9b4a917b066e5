import { invalid, isProblem, type Problem } from '../../../../kernel/problem.js';
import { isHsdsId, type HsdsList, type HsdsQuestion, type HsdsShape } from './hsds-question.js';

export const USUAL_PER_PAGE = 50;
export const MOST_PER_PAGE = 1_000;
/** What is told of each is so little that whoever asks gets all in one page. */
const MOST_MINIMAL = 100_000;
const LAST_PAGE = 1_000_000_000;
const FARTHEST_METERS = 1_000_000;

/** Which parameters a list knows, as the OpenAPI file of HSDS 3.2.3 names them; it leaves all others alone. */
const KNOWN: Readonly<Record<HsdsList, readonly string[]>> = {
  services: ['search', 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after', 'minimal', 'full'],
  organizations: ['search', 'taxonomy_term_id', 'taxonomy_id', 'full', 'full_service'],
  service_at_locations: [
    'search',
    'taxonomy_term_id',
    'taxonomy_id',
    'organization_id',
    'modified_after',
    'full',
    'postcode',
    'proximity',
  ],
  taxonomies: ['search'],
  taxonomy_terms: ['search', 'taxonomy_id', 'top_only', 'parent_id'],
};
const EVERYWHERE = ['page', 'per_page', 'format'];

const INSTANT = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const NO_ZONE = /[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/** Parameters as they arrive: of an address each is text, of a JSON body also a number or a boolean. */
export type Words = Readonly<Record<string, unknown>>;

/** A parameter that cannot be read. */
class Unreadable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

const refuse = (name: string, message: string): never => {
  throw new Unreadable(invalid(name, `${name}: ${message}`));
};

/** Reads the parameters that a list knows. */
class Reading {
  private readonly known: ReadonlySet<string>;

  constructor(
    list: HsdsList,
    private readonly words: Words,
  ) {
    this.known = new Set([...EVERYWHERE, ...KNOWN[list]]);
  }

  text(name: string, longest = 200): string | null {
    const word = this.known.has(name) ? this.words[name] : undefined;
    if (word === undefined || word === null) return null;
    if (typeof word !== 'string' && typeof word !== 'number' && typeof word !== 'boolean')
      return refuse(name, 'It is given once.');
    const text = String(word).replaceAll('\0', '').trim();
    if (text.length > longest) refuse(name, `It has at most ${longest} characters.`);
    return text === '' ? null : text;
  }

  whole(name: string, most: number): number | null {
    const text = this.text(name);
    if (text === null) return null;
    if (!/^[1-9]\d{0,11}$/.test(text)) return refuse(name, 'It is a whole number of at least 1.');
    return Number(text) <= most ? Number(text) : refuse(name, `It is at most ${most}.`);
  }

  yes(name: string): boolean {
    const text = this.text(name)?.toLowerCase() ?? 'false';
    if (!['true', 'false', '1', '0'].includes(text)) return refuse(name, 'It is true or false.');
    return text === 'true' || text === '1';
  }

  id(name: string): string | null {
    const text = this.text(name);
    return text === null || isHsdsId(text) ? text : refuse(name, 'It is a UUID.');
  }

  instant(name: string): string | null {
    const text = this.text(name);
    if (text === null) return null;
    // In an address, an unescaped plus sign before a zone arrives as a space.
    const said = text.replace(/ (\d{2}:?\d{2})$/, (found, zone: string) => (text.includes('T') ? `+${zone}` : found));
    const at = new Date(NO_ZONE.test(said) ? `${said}Z` : said);
    if (!INSTANT.test(said) || Number.isNaN(at.getTime()))
      return refuse(name, 'It is a date-time such as 2026-11-24T15:00:00Z.');
    return at.toISOString();
  }

  format(): 'json' | 'ndjson' {
    const text = this.text('format')?.toLowerCase() ?? 'json';
    return text === 'json' || text === 'ndjson' ? text : refuse('format', 'It is json or ndjson.');
  }

  shape(): HsdsShape {
    if (this.yes('full_service')) return 'full_service';
    if (this.yes('full')) return 'full';
    return this.yes('minimal') ? 'minimal' : 'flat';
  }

  postcode(): string | null {
    const text = this.text('postcode');
    if (text === null) return null;
    return /^\d{5}(-?\d{4})?$/.test(text) ? text.slice(0, 5) : refuse('postcode', 'It has five digits.');
  }
}

function questionOf(list: HsdsList, words: Words): HsdsQuestion {
  const reading = new Reading(list, words);
  const shape = reading.shape();
  const isMinimal = shape === 'minimal';
  const [postcode, proximity] = [reading.postcode(), reading.whole('proximity', FARTHEST_METERS)];
  if (proximity !== null && postcode === null)
    return refuse('proximity', 'It is measured from a postcode: give one too.');
  return {
    list,
    shape,
    format: reading.format(),
    page: reading.whole('page', LAST_PAGE) ?? 1,
    perPage:
      reading.whole('per_page', isMinimal ? MOST_MINIMAL : MOST_PER_PAGE) ??
      (isMinimal ? MOST_MINIMAL : USUAL_PER_PAGE),
    search: reading.text('search'),
    modifiedAfter: reading.instant('modified_after'),
    taxonomyTermId: reading.id('taxonomy_term_id'),
    taxonomyId: reading.id('taxonomy_id'),
    organizationId: reading.id('organization_id'),
    postcode,
    proximity,
    topOnly: reading.yes('top_only'),
    parentId: reading.id('parent_id'),
  };
}

/** Reads the parameters of a question to a list; what cannot be read is named. */
export function readQuestion(list: HsdsList, words: Words): HsdsQuestion | Problem {
  try {
    return questionOf(list, words);
  } catch (error) {
    if (error instanceof Unreadable && isProblem(error.problem)) return error.problem;
    throw error;
  }
}
