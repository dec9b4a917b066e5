import {
  Meilisearch,
  MeilisearchApiError,
  type MultiSearchQuery,
  type MultiSearchResponse,
  type Settings,
  type Task,
} from 'meilisearch';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineUnavailable } from '../data/search-engine.js';

/** A document of the index. */
export interface IndexDocument {
  readonly id: string;
  readonly hash: string;
  readonly [field: string]: unknown;
}

/** What the index holds of a document for comparing. */
export interface HeldDocument {
  readonly id: string;
  readonly hash: string;
}

/** A write that Meilisearch took on and could not do. */
export class TaskFailed extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The documents are at fault, not the server. */
    readonly isByDocuments: boolean,
  ) {
    super(message);
  }
}

const WRITE_TIMEOUT_MS = 30_000;
const HEALTH_TIMEOUT_MS = 1_000;
const LONGEST_WAIT_MS = 250;
const PAGE = 5_000;

const codeOf = (error: unknown): string | null =>
  error instanceof MeilisearchApiError ? (error.cause?.code ?? `http_${error.response.status}`) : null;

/** Meilisearch over HTTP, in the words of this feature. Every request ends after a time of its own. */
export class MeilisearchServer {
  private readonly client: Meilisearch;

  constructor(
    host: string,
    apiKey: string | undefined,
    /** The index that is searched. */
    readonly index: string,
  ) {
    this.client = new Meilisearch({ host, timeout: WRITE_TIMEOUT_MS, ...(apiKey === undefined ? {} : { apiKey }) });
  }

  /** Several searches in one request; throws `EngineUnavailable` when there is no answer in time. */
  async search(queries: readonly MultiSearchQuery[], signal: AbortSignal): Promise<MultiSearchResponse['results']> {
    try {
      const { results } = await this.client.multiSearch({ queries: [...queries] }, { signal });
      return results;
    } catch (error) {
      throw new EngineUnavailable(codeOf(error) ?? 'no answer', { cause: error });
    }
  }

  async isHealthy(): Promise<boolean> {
    try {
      const answer = await fetch(new URL('/health', this.client.config.host), {
        signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS),
      });
      await answer.body?.cancel();
      return answer.ok;
    } catch {
      return false;
    }
  }

  async put(index: string, documents: readonly IndexDocument[], mark: string): Promise<number> {
    const { taskUid } = await this.client
      .index(index)
      .addDocuments([...documents], { primaryKey: 'id', customMetadata: mark });
    return taskUid;
  }

  async remove(index: string, ids: readonly string[], mark: string): Promise<number> {
    const { taskUid } = await this.client.index(index).deleteDocuments([...ids], { customMetadata: mark });
    return taskUid;
  }

  async create(index: string): Promise<void> {
    await this.done((await this.client.createIndex(index, { primaryKey: 'id' })).taskUid);
  }

  async configure(index: string, settings: Settings): Promise<void> {
    await this.done((await this.client.index(index).updateSettings(settings)).taskUid);
  }

  settings(index: string): Promise<Settings> {
    return this.client.index(index).getSettings();
  }

  async swap(a: string, b: string): Promise<void> {
    await this.done((await this.client.swapIndexes([{ indexes: [a, b], rename: false }])).taskUid);
  }

  /** Takes an index away; one that is not there is no fault. */
  async drop(index: string): Promise<void> {
    try {
      await this.done((await this.client.deleteIndex(index)).taskUid);
    } catch (error) {
      if (!(error instanceof TaskFailed) || error.code !== 'index_not_found') throw error;
    }
  }

  /** How many documents the index holds; null when there is no such index. */
  async count(index: string): Promise<number | null> {
    try {
      return (await this.client.index(index).getStats()).numberOfDocuments;
    } catch (error) {
      if (codeOf(error) === 'index_not_found') return null;
      throw error;
    }
  }

  /** What the index holds of these documents. */
  async held(index: string, ids: readonly string[]): Promise<readonly HeldDocument[]> {
    return ids.length === 0 ? [] : this.fetch(index, { ids, limit: ids.length });
  }

  /** Everything the index holds, a page at a time. It must not change meanwhile. */
  async *everything(index: string): AsyncGenerator<readonly HeldDocument[]> {
    for (let offset = 0; ; offset += PAGE) {
      const held = await this.fetch(index, { offset, limit: PAGE });
      if (held.length > 0) yield held;
      if (held.length < PAGE) return;
    }
  }

  /** By POST: the client would put the ids into an address, which is too long for a thousand. */
  private async fetch(index: string, asked: object): Promise<readonly HeldDocument[]> {
    const { results } = await this.client.httpRequest.post<{ results: readonly HeldDocument[] }>({
      path: `indexes/${index}/documents/fetch`,
      body: { ...asked, fields: ['id', 'hash'] },
    });
    return results;
  }

  /** Waits until a write is done; calls `onWait` between the looks, for whoever must show that it lives. */
  async done(taskUid: number, onWait: () => Promise<void> = async () => undefined): Promise<void> {
    for (let wait = 5; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const task = await this.client.tasks.getTask(taskUid);
      if (task.status === 'succeeded') return;
      if (task.status === 'failed' || task.status === 'canceled') throw failureOf(task);
      await onWait();
      await sleep(wait);
    }
  }
}

/** What is wrong with documents is said with a code that names them. */
const BY_DOCUMENTS = /document|payload|field|primary_key/;

function failureOf({ error, status }: Task): TaskFailed {
  const code = error?.code ?? status;
  return new TaskFailed(
    code,
    error?.message ?? `The task was ${status}.`,
    error?.type === 'invalid_request' && BY_DOCUMENTS.test(code),
  );
}

/** Whether a request was refused for what it carried, as one that is too large. */
export const isRefusal = (error: unknown): boolean => {
  const code = codeOf(error);
  return code !== null && BY_DOCUMENTS.test(code);
};
