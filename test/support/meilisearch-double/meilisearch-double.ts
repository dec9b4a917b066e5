import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { DoubleError, DoubleIndex } from './double-index.js';
import { answerFor } from './double-routes.js';
import { DoubleTasks } from './double-tasks.js';
import { hasOfficialDescription, OfficialDescription, type Exchange } from './official-description.js';

/** What is wrong with the double: nothing; overloaded, in Meilisearch's words; it takes requests and never answers; it must be restarted. */
export type Trouble = 'none' | 'overloaded' | 'silent' | 'mustRestart';

/**
 * A double of the parts of Meilisearch's HTTP API that the adapter uses, on the loopback address. Its answers follow the official
 * description and known facts of the server, never the adapter; each exchange is held against the description where it lies at hand.
 */
export class MeilisearchDouble {
  readonly indexes = new Map<string, DoubleIndex>();
  readonly tasks = new DoubleTasks();
  /** Every exchange so far, oldest first. */
  readonly exchanges: Exchange[] = [];
  /** What was not as the official description says. */
  readonly faults: string[] = [];
  trouble: Trouble = 'none';
  /** How long each answer waits. */
  answerAfterMs = 0;
  private readonly description = hasOfficialDescription() ? new OfficialDescription() : null;
  private readonly server: Server;
  private port = 0;

  private constructor(readonly key: string) {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  static async start(key = 'a-key-for-the-double'): Promise<MeilisearchDouble> {
    const double = new MeilisearchDouble(key);
    await new Promise<void>((resolve) => double.server.listen(0, '127.0.0.1', resolve));
    const address = double.server.address();
    double.port = typeof address === 'object' && address ? address.port : 0;
    return double;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Whether exchanges are held against the official description. */
  get isHeldAgainstDescription(): boolean {
    return this.description !== null;
  }

  index(uid: string): DoubleIndex {
    const index = this.indexes.get(uid);
    if (!index) throw new DoubleError(404, 'index_not_found', `Index \`${uid}\` not found.`);
    return index;
  }

  async close(): Promise<void> {
    this.tasks.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', this.url);
    const method = request.method ?? 'GET';
    const body = await bodyOf(request);
    if (this.trouble === 'silent') return;
    if (this.answerAfterMs > 0) await new Promise((resolve) => setTimeout(resolve, this.answerAfterMs));
    const { status, answer } = this.answer(request, { method, path, query, body });
    const exchange = { method, path, query, body, status, answer };
    this.exchanges.push(exchange);
    this.faults.push(...(this.description?.faults(exchange) ?? []));
    if (status === 503) response.setHeader('Retry-After', '10');
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(answer === null ? '' : JSON.stringify(answer));
  }

  private answer(request: IncomingMessage, asked: Pick<Exchange, 'method' | 'path' | 'query' | 'body'>) {
    try {
      if (this.trouble === 'overloaded')
        throw new DoubleError(
          503,
          'too_many_search_requests',
          'Too many search requests running at the same time: 1000. Retry after 10s.',
          'system',
        );
      if (this.trouble === 'mustRestart')
        throw new DoubleError(500, 'internal', 'The server must be restarted.', 'internal');
      if (asked.path !== '/health') this.checkKey(request.headers.authorization);
      return answerFor(this, asked);
    } catch (error) {
      const failure =
        error instanceof DoubleError ? error : new DoubleError(500, 'internal', String(error), 'internal');
      return { status: failure.status, answer: failure.body };
    }
  }

  private checkKey(authorization: string | undefined): void {
    if (authorization === undefined)
      throw new DoubleError(
        401,
        'missing_authorization_header',
        'The Authorization header is missing. It must use the bearer authorization method.',
        'auth',
      );
    if (authorization !== `Bearer ${this.key}`)
      throw new DoubleError(403, 'invalid_api_key', 'The provided API key is invalid.', 'auth');
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const text = Buffer.concat(parts).toString('utf8');
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
