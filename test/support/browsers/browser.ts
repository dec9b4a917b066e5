import request, { type Response } from 'supertest';
import type { NetworkUnderTest } from '../network.js';
import type { Answer } from './answers.js';

/** A file as it came. */
export interface Download {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** The fields of a form by name. */
export type Form = Readonly<Record<string, string>>;

/** Somebody's browser: keeps its cookies, knows no script. */
export class Browser {
  protected readonly agent: ReturnType<typeof request.agent>;

  constructor(protected readonly network: NetworkUnderTest) {
    this.agent = request.agent(network.app.getHttpServer());
  }

  /** Posts JSON as a page of ours does. */
  async posts(path: string, body: object): Promise<Response> {
    return this.agent.post(path).set('x-loopkeeper', '1').send(body);
  }

  /** Sends a form as a browser sends that of the page it shows. */
  async submits(path: string, form: Form): Promise<Response> {
    return this.agent
      .post(path)
      .set({ Accept: 'text/html', Origin: 'http://127.0.0.1:3000', 'Sec-Fetch-Site': 'same-origin' })
      .type('form')
      .send(form);
  }

  async gets(path: string): Promise<Response> {
    return this.agent.get(path);
  }

  /** Fetches a file as a whole. */
  async downloads(path: string): Promise<Download> {
    const { status, headers, body } = await this.agent
      .get(path)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    return { status, headers, bytes: Buffer.isBuffer(body) ? body : Buffer.alloc(0) };
  }

  async asks<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const { body } = await this.posts('/graphql', { query, variables });
    const answer: Answer<Data> = body;
    return answer;
  }
}
