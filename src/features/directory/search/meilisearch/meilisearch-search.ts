import type { Actor } from '../../../../kernel/actor.js';
import { invalid, type Problem } from '../../../../kernel/problem.js';
import { queryPrepared } from '../../../../platform/database/prepared-statement.js';
import type { Transactor, Tx } from '../../../../platform/database/transactor.js';
import { HITS } from '../data/found-hits.sql.js';
import type { ListingHitRow } from '../data/listing-question.js';
import { readCursor } from '../data/search-cursor.js';
import { EngineUnavailable, SearchEngine, type EngineQuestion, type FoundListings } from '../data/search-engine.js';
import type { SearchFieldRegistry } from '../data/search-field.registry.js';
import { Understanding } from '../data/understanding.js';
import type { Circumstances } from '../domain/query-tree.js';
import { NO_COUNTS } from '../domain/search-filters.js';
import { correctedText } from '../domain/search-words.js';
import { Circuit } from './circuit.js';
import { CIRCUMSTANCES } from './circumstances.sql.js';
import type { MeilisearchServer } from './meilisearch-server.js';
import { otherReadings, wholeReading, wordsOf, type Reading } from './readings.js';
import { readOffsetCursor, writeOffsetCursor, type OffsetCursor } from './offset-cursor.js';
import { countRequest, SearchRequests, type IndexPage } from './search-requests.js';

/** So long a search waits for the server, and so long once more when its words found nothing; the embedded engine has the rest of 300 ms. */
const PATIENCE_MS = 120;
const SHARE_FOR_MORE = 2 / 3;
const REST_MS = 5_000;

interface CircumstancesRow {
  readonly isTrue: boolean;
  readonly openThen: readonly number[];
  readonly openWhenCounted: readonly number[];
  readonly servedAreas: readonly number[];
}

/** A search with everything from the database that its requests need. */
interface Prepared {
  readonly whole: Reading;
  readonly circumstances: Circumstances;
  readonly openWhenCounted: readonly number[];
  readonly agreements: readonly string[] | null;
  readonly askedAt: Date;
}

/** A reading that may be taken, by its place among all. */
interface Candidate {
  readonly at: number;
  readonly reading: Reading;
}

interface FoundPage extends IndexPage {
  readonly taken: Candidate;
  readonly offset: number;
}

interface Parts {
  readonly server: MeilisearchServer;
  readonly transactor: Transactor;
  readonly fields: SearchFieldRegistry;
  readonly restMs?: number;
  readonly patienceMs?: number;
}

/** Answers searches from Meilisearch: it finds, ranks and counts; what is shown of a listing comes from the database. */
export class MeilisearchSearch extends SearchEngine {
  readonly name = 'meilisearch';
  private readonly understanding = new Understanding();
  private readonly circuit: Circuit;
  private readonly server: MeilisearchServer;
  private readonly transactor: Transactor;
  private readonly fields: SearchFieldRegistry;
  private readonly patience: number;

  constructor({ server, transactor, fields, restMs = REST_MS, patienceMs = PATIENCE_MS }: Parts) {
    super();
    this.server = server;
    this.transactor = transactor;
    this.fields = fields;
    this.patience = patienceMs;
    this.circuit = new Circuit(restMs);
  }

  /** Whether it did not answer lately. */
  get isDown(): boolean {
    return this.circuit.isOpen;
  }

  async search(actor: Actor, question: EngineQuestion): Promise<FoundListings | Problem> {
    const cursor = question.after === null ? null : readOffsetCursor(question.after);
    if (question.after !== null && !cursor) {
      if (readCursor(question.after)) throw new EngineUnavailable('The page before came from the embedded engine.');
      return invalid('after', 'This is no cursor of a search.');
    }
    const prepared = await this.transactor.read(actor, (tx) =>
      this.prepare(tx, question, cursor?.askedAt ?? question.now),
    );
    const found = cursor
      ? await this.next(actor, question, prepared, cursor)
      : await this.first(actor, question, prepared);
    return this.answer(actor, question, prepared, found);
  }

  /** The first page, of the first reading that finds anything. */
  private async first(actor: Actor, question: EngineQuestion, prepared: Prepared): Promise<FoundPage> {
    const whole = { at: 0, reading: prepared.whole };
    const nothing = { ...NOTHING, taken: whole, offset: 0 };
    const isSaid = prepared.whole.asked.length > 0;
    const found =
      isReadable(whole) || !isSaid
        ? await this.ask((signal) => this.page(question, prepared, whole, signal), this.patience)
        : nothing;
    if (found.matched > 0 || !isSaid) return found;
    const others = (await this.candidates(actor, question, prepared)).slice(1).filter(isReadable);
    if (others.length === 0) return found;
    return this.ask(async (signal) => {
      const requests = others.map(({ reading }) =>
        countRequest(this.server.index, wordsOf(reading), prepared.circumstances),
      );
      const counts = await this.server.search(requests, signal);
      const better = others.find((_, at) => (counts[at]?.totalHits ?? 0) > 0);
      return better ? this.page(question, prepared, better, signal) : found;
    }, this.patience * SHARE_FOR_MORE);
  }

  /** A page after the first, of the reading that the first one took. */
  private async next(
    actor: Actor,
    question: EngineQuestion,
    prepared: Prepared,
    cursor: OffsetCursor,
  ): Promise<FoundPage> {
    const all =
      cursor.reading === 0 ? [{ at: 0, reading: prepared.whole }] : await this.candidates(actor, question, prepared);
    const taken = all[cursor.reading];
    if (!taken) return { ...NOTHING, taken: { at: 0, reading: prepared.whole }, offset: 0 };
    return this.ask((signal) => this.page(question, prepared, taken, signal, cursor), this.patience);
  }

  private async candidates(actor: Actor, { text }: EngineQuestion, { whole }: Prepared): Promise<readonly Candidate[]> {
    const doubted = await this.transactor.read(actor, (tx) => this.understanding.understand(tx, text, true));
    return [whole, ...otherReadings(whole, doubted)].map((reading, at) => ({ at, reading }));
  }

  /** Asks the server while it is known to answer, and no longer than that. */
  private async ask<T>(work: (signal: AbortSignal) => Promise<T>, patience: number): Promise<T> {
    const found = await this.circuit.try(() => work(AbortSignal.timeout(patience)));
    if (found === null) throw new EngineUnavailable('It did not answer a moment ago.');
    return found;
  }

  private async prepare(tx: Tx, { text, filters, around }: EngineQuestion, askedAt: Date): Promise<Prepared> {
    const openThen = filters.openAt && toMinute(filters.openAt);
    const [row] = await queryPrepared<CircumstancesRow>(tx, 'directory.search_circumstances', CIRCUMSTANCES, [
      openThen,
      openThen ?? toMinute(askedAt),
      filters.areaServed,
    ]);
    if (!row?.isTrue) throw new EngineUnavailable('Its index is not whole yet.');
    const asked = await this.understanding.understand(tx, text);
    const agreements = await this.fields.agenciesWithAgreement(tx, askedAt);
    return {
      whole: wholeReading(asked),
      circumstances: {
        now: Math.floor(askedAt.getTime() / 1000),
        openPatterns: row.openThen,
        servedAreas: row.servedAreas,
        agreements: agreements ?? [],
        around,
      },
      openWhenCounted: row.openWhenCounted,
      agreements,
      askedAt,
    };
  }

  private async page(
    { filters, first }: EngineQuestion,
    { circumstances, openWhenCounted, agreements }: Prepared,
    taken: Candidate,
    signal: AbortSignal,
    cursor: OffsetCursor | null = null,
  ): Promise<FoundPage> {
    const offset = cursor?.offset ?? 0;
    const requests = new SearchRequests({
      index: this.server.index,
      words: taken.reading.asked.length > 0 ? wordsOf(taken.reading) : null,
      filters,
      circumstances,
      openWhenCounted,
      knowsAgreements: agreements !== null,
      offset,
      placed: cursor?.placed ?? null,
      limit: first + 1,
    });
    return { ...requests.read(await this.server.search(requests.queries, signal)), taken, offset };
  }

  private async answer(
    actor: Actor,
    { first }: EngineQuestion,
    { agreements, askedAt }: Prepared,
    { ids, meters, total, counts, placed, taken, offset }: FoundPage,
  ): Promise<FoundListings> {
    const { asked, read } = taken.reading;
    const shown = ids.slice(0, first);
    const items = await this.transactor.read(actor, (tx) =>
      hits(tx, shown, meters.slice(0, first), askedAt, agreements),
    );
    const shortened =
      read.length < asked.length ? read.map((meaning) => meaning.readAs ?? meaning.asked).join(' ') : null;
    return {
      items,
      total,
      counts,
      nextCursor:
        ids.length > first ? writeOffsetCursor({ reading: taken.at, offset: offset + first, placed, askedAt }) : null,
      meanings: read,
      correctedText: correctedText(read) ?? shortened,
    };
  }
}

const isReadable = ({ reading }: Candidate): boolean => reading.read.length > 0;

const NOTHING: IndexPage = { ids: [], meters: [], matched: 0, total: 0, placed: 0, counts: NO_COUNTS };

/** What is shown of these listings, from the rows of now: one that is gone since is left out. */
async function hits(
  tx: Tx,
  ids: readonly string[],
  meters: readonly (number | null)[],
  now: Date,
  agreements: readonly string[] | null,
): Promise<readonly ListingHitRow[]> {
  if (ids.length === 0) return [];
  const [row] = await queryPrepared<{ items: readonly ListingHitRow[] }>(tx, 'directory.hits', HITS, [
    ids,
    meters,
    now,
    agreements,
  ]);
  return row?.items ?? [];
}

const toMinute = (at: Date): Date => new Date(Math.floor(at.getTime() / 60_000) * 60_000);
