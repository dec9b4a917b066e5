import type { Clock } from '../../../../kernel/clock.js';
import type { Log } from '../../../../platform/observability/log.js';
import { isRefusal, TaskFailed, type IndexDocument, type MeilisearchServer } from './meilisearch-server.js';
import type { CurrentDocuments, SearchIndexStore } from './search-index.store.js';

const MOST_AT_ONCE = 1_000;
const MOST_CHARACTERS = 8_000_000;

/** Writes documents to an index and waits until it has them; a document that it refuses is found, parked and shown, and the others go in. */
export class IndexWriter {
  constructor(
    private readonly server: MeilisearchServer,
    private readonly store: SearchIndexStore,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Answers with how many were written or taken away. */
  async write(index: string, { documents, gone }: CurrentDocuments, mark: string): Promise<number> {
    let written = 0;
    for (const batch of batches(documents)) written += await this.put(index, batch, mark);
    if (gone.length > 0) await this.wait(await this.server.remove(index, gone, mark));
    if (gone.length > 0) await this.store.unpark(gone);
    return written + gone.length;
  }

  private async put(index: string, documents: readonly IndexDocument[], mark: string): Promise<number> {
    try {
      await this.wait(await this.server.put(index, documents, mark));
    } catch (error) {
      if (!isFault(error)) throw error;
      return this.putApart(index, documents, mark, error);
    }
    await this.store.unpark(documents.map(({ id }) => id));
    return documents.length;
  }

  /** One of them is at fault: each half by itself, until it is found. */
  private async putApart(
    index: string,
    documents: readonly IndexDocument[],
    mark: string,
    error: Error,
  ): Promise<number> {
    const [only] = documents;
    if (documents.length === 1 && only) {
      await this.store.park(
        only.id,
        error instanceof TaskFailed ? error.code : 'refused',
        error.message,
        this.clock.now(),
      );
      this.log.warn('The search engine refused a document; it is parked.', { listing: only.id });
      return 0;
    }
    const middle = Math.ceil(documents.length / 2);
    const first = await this.put(index, documents.slice(0, middle), mark);
    return first + (await this.put(index, documents.slice(middle), mark));
  }

  /** Whoever waits still writes. */
  private async wait(task: number): Promise<void> {
    let renewedAt = Date.now();
    await this.server.done(task, async () => {
      if (Date.now() - renewedAt < 10_000) return;
      renewedAt = Date.now();
      await this.store.keepLease();
    });
  }
}

const isFault = (error: unknown): error is Error =>
  error instanceof TaskFailed ? error.isByDocuments : error instanceof Error && isRefusal(error);

/** Not too many, and not too much, at once. */
function* batches(documents: readonly IndexDocument[]): Generator<readonly IndexDocument[]> {
  let batch: IndexDocument[] = [];
  let characters = 0;
  for (const document of documents) {
    const { length } = JSON.stringify(document);
    if (batch.length > 0 && (batch.length >= MOST_AT_ONCE || characters + length > MOST_CHARACTERS)) {
      yield batch;
      [batch, characters] = [[], 0];
    }
    batch.push(document);
    characters += length;
  }
  if (batch.length > 0) yield batch;
}
