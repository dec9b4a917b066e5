import type { Response } from 'supertest';
import type { NetworkUnderTest } from '../network.js';
import { Browser, type Form } from './browser.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
const withoutTags = (markup: string): string =>
  unescaped(markup.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const FORMS =
  /(?:<summary class="button[^"]*">([^<]*)<\/summary>)?<form method="post" action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g;
const HIDDEN = /<input type="hidden" name="([^"]*)" value="([^"]*)">/g;

interface PageForm {
  /** The words on what one presses to get to it. */
  readonly name: string;
  readonly path: string;
  readonly hidden: Form;
}

const formsOf = (page: string): readonly PageForm[] =>
  [...page.matchAll(FORMS)].map(([, summary, path = '', body = '']) => ({
    name: unescaped(summary ?? /<button[^>]*>([^<]*)/.exec(body)?.[1] ?? ''),
    path,
    hidden: Object.fromEntries([...body.matchAll(HIDDEN)].map(([, name = '', value = '']) => [name, unescaped(value)])),
  }));

/** Somebody who opens a mailed link in a browser of their own, without an account and without a script. */
export class LinkReader extends Browser {
  page = '';
  status = 0;

  constructor(
    network: NetworkUnderTest,
    readonly link: string,
  ) {
    super(network);
  }

  /** What the page says, without its markup. */
  get text(): string {
    return withoutTags(this.page);
  }

  get buttons(): readonly string[] {
    return formsOf(this.page).map(({ name }) => name);
  }

  async opens(path = this.link): Promise<this> {
    return this.turnsTo(await this.gets(path));
  }

  /** Asks for the headers alone, as mail scanners do. */
  async glances(): Promise<Response> {
    return this.agent.head(this.link);
  }

  /** Fills in the form under these words and sends it. */
  async presses(name: string, typed: Form = {}): Promise<this> {
    const answer = await this.sendsForm(name, typed);
    return answer.status === 303 ? this.opens(answer.get('Location')) : this.turnsTo(answer);
  }

  /** Sends the form under these words and does not look what comes of it. */
  async sendsForm(name: string, typed: Form = {}): Promise<Response> {
    const form = formsOf(this.page).find((candidate) => candidate.name === name);
    if (!form) throw new Error(`There is no ${name} on the page; there is ${this.buttons.join(', ')}`);
    return this.submits(form.path, { ...form.hidden, ...typed });
  }

  private turnsTo({ status, text }: Response): this {
    this.status = status;
    this.page = text;
    return this;
  }
}
