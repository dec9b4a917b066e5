import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../shared-folder.js';

const FILE = join(sharedFolder(), 'spec/meilisearch/openapi-1.53.json');

/** Whether the official description of Meilisearch's API lies on this machine. */
export const hasOfficialDescription = (): boolean => existsSync(FILE);

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: Described;
  readonly responses: Readonly<Record<string, Described>>;
}
interface Described {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Record<string, object> };
}

/** One request and what was answered, to be held against the description. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

const isFederated = (body: unknown): boolean => typeof body === 'object' && body !== null && 'federation' in body;

/** Holds each exchange against the official description. */
export class OfficialDescription {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  private readonly description: Description;
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor() {
    this.description = JSON.parse(readFileSync(FILE, 'utf8'));
    // The file describes this type of the server's code; on the wire, and in the file's own examples, it is its list of patterns alone.
    this.description.components.schemas['AttributePatterns'] = { type: 'array', items: { type: 'string' } };
    this.ajv.addSchema(this.description, 'meilisearch');
  }

  /** What in the exchange is not as described; empty when all is well. */
  faults({ method, path, query, body, status, answer }: Exchange): readonly string[] {
    const where = `${method} ${path}`;
    const found = this.find(method.toLowerCase(), path);
    if (!found) return [`${where} is not described`];
    const { pointer, operation } = found;
    const known = new Set(
      operation.parameters?.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    );
    const strangers = [...query.keys()]
      .filter((name) => !known.has(name))
      .map((name) => `${where} has no parameter ${name}`);
    const sent = operation.requestBody
      ? this.hold(`${pointer}/requestBody`, operation.requestBody, body, `${where} request`)
      : [];
    // The file describes the answer to a federated search alone; SearchResults, beside it, is that to several searches.
    if (path === '/multi-search' && status === 200 && !isFederated(body))
      return [...strangers, ...sent, ...this.check('#/components/schemas/SearchResults', answer, where)];
    const described = operation.responses[String(status)];
    const response = described
      ? this.hold(`${pointer}/responses/${status}`, described, answer, `${where} ${status}`)
      : status < 400
        ? [`${where} ${status} is not described`]
        : this.check('#/components/schemas/ResponseError', answer, `${where} ${status}`);
    // What is refused may have been wrong; only what was accepted must be as described.
    return [...strangers, ...(status < 400 ? sent : []), ...response];
  }

  private find(method: string, path: string) {
    for (const [template, operations] of Object.entries(this.description.paths)) {
      const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`);
      const operation = operations[method];
      if (!operation || !pattern.test(path)) continue;
      const pointer = `#/paths/${template.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method}`;
      return { pointer, operation };
    }
    return null;
  }

  private hold(pointer: string, { content }: Described, value: unknown, where: string): readonly string[] {
    const schema = content?.['application/json']?.schema;
    return schema ? this.check(`${pointer}/content/application~1json/schema`, value, where) : [];
  }

  private check(pointer: string, value: unknown, where: string): readonly string[] {
    const validate = this.compiled.get(pointer) ?? this.ajv.compile({ $ref: `meilisearch${pointer}` });
    this.compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${where}: ${instancePath} ${message} ${JSON.stringify(params).slice(0, 200)}`,
    );
  }
}
