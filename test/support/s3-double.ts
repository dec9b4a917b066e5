import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { signatureFault, type S3Key } from './s3-signature.js';

interface Answer {
  readonly status: number;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Asked {
  readonly method: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
}

const SMALLEST_PART = 5 << 20;
const STATUS: Readonly<Record<string, number>> = { NoSuchKey: 404, NoSuchUpload: 404, NoSuchBucket: 404, EntityTooSmall: 400, InvalidPart: 400, MissingContentLength: 411, SlowDown: 503, InternalError: 500 }; // prettier-ignore

const xml = (body: string): Answer => ({ status: 200, body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`, headers: { 'content-type': 'application/xml' } }); // prettier-ignore
const fault = (code: string): Answer => ({ ...xml(`<Error><Code>${code}</Code><Message>${code}</Message><RequestId>1</RequestId></Error>`), status: STATUS[code] ?? 403 }); // prettier-ignore
const etag = (content: Buffer): string => `"${createHash('md5').update(content).digest('hex')}"`;

/**
 * Stands in for an S3-compatible service at the network's edge, in one bucket with the bucket in the path. It answers as
 * Amazon's public description of the S3 API has it: PutObject, GetObject, DeleteObject, CreateMultipartUpload, UploadPart,
 * CompleteMultipartUpload and AbortMultipartUpload, with their errors; and lets in only what is signed (Signature Version 4).
 */
export class S3Double {
  readonly objects = new Map<string, Buffer>();
  readonly uploads = new Map<string, { readonly key: string; readonly parts: Map<number, Buffer> }>();
  /** What was asked, in its order: `PUT`, `POST ?uploads`, … */
  readonly asked: string[] = [];
  private readonly faults: { readonly on: RegExp; readonly code: string; times: number }[] = [];
  private server: Server;

  private constructor(
    private readonly bucket: string,
    private readonly key: S3Key,
  ) {}

  static async starts(bucket: string, key: S3Key): Promise<S3Double> {
    const double = new S3Double(bucket, key);
    double.server = createServer((request, response) => void double.handle(request, response));
    await new Promise<void>((listening) => double.server.listen(0, '127.0.0.1', listening));
    return double;
  }

  get url(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  /** The next requests of a kind are refused so; `broken` cuts the connection. */
  fails(on: RegExp, code: string, times = 1): void {
    this.faults.push({ on, code, times });
  }

  async stops(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://double');
    const body = await buffer(request).catch(() => null);
    if (body === null) return;
    const [, bucket, ...rest] = url.pathname.split('/').map(decodeURIComponent);
    const asked = { method: request.method ?? '', key: rest.join('/'), query: url.searchParams, body };
    const named = [...url.searchParams.keys()].filter((name) => name !== 'x-id');
    const what = `${asked.method}${named.length > 0 ? ` ?${named.join('&')}` : ''}`;
    this.asked.push(what);
    const planned = this.faults.find(({ on, times }) => times > 0 && on.test(what));
    if (planned) planned.times -= 1;
    if (planned?.code === 'broken') return void request.socket.destroy();
    const refused = planned?.code ?? signatureFault(request, body, this.key) ?? (bucket === this.bucket ? null : 'NoSuchBucket'); // prettier-ignore
    const lacksLength = asked.method === 'PUT' && request.headers['content-length'] === undefined;
    this.send(response, refused ? fault(refused) : lacksLength ? fault('MissingContentLength') : this.answer(asked));
  }

  private send(response: ServerResponse, { status, body = '', headers = {} }: Answer): void {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
  }

  private answer(asked: Asked): Answer {
    const { method, key, query, body } = asked;
    if (method === 'POST' && query.has('uploads')) return this.begin(key);
    if (query.has('uploadId')) return this.onUpload(asked);
    if (method === 'PUT') {
      this.objects.set(key, body);
      return { status: 200, headers: { etag: etag(body) } };
    }
    if (method === 'DELETE') {
      this.objects.delete(key);
      return { status: 204 };
    }
    const object = this.objects.get(key);
    return object ? { status: 200, body: object, headers: { etag: etag(object) } } : fault('NoSuchKey');
  }

  private begin(key: string): Answer {
    const id = `upload-${this.uploads.size + 1}`;
    this.uploads.set(id, { key, parts: new Map() });
    return xml(
      `<InitiateMultipartUploadResult><Bucket>${this.bucket}</Bucket><Key>${key}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
    );
  }

  private onUpload({ method, query, body }: Asked): Answer {
    const id = query.get('uploadId') ?? '';
    const upload = this.uploads.get(id);
    if (!upload) return fault('NoSuchUpload');
    if (method === 'PUT') {
      upload.parts.set(Number(query.get('partNumber')), body);
      return { status: 200, headers: { etag: etag(body) } };
    }
    if (method === 'DELETE') {
      this.uploads.delete(id);
      return { status: 204 };
    }
    return this.complete(id, upload, body.toString('utf8'));
  }

  private complete(id: string, { key, parts }: { key: string; parts: Map<number, Buffer> }, list: string): Answer {
    const named = [...list.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
      number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
      etag: (/<ETag>(.*?)<\/ETag>/.exec(part)?.[1] ?? '').replaceAll('&quot;', '"'),
    }));
    const pieces = named.map((part) => ({ ...part, content: parts.get(part.number) }));
    if (pieces.some(({ content, etag: claimed }) => !content || etag(content) !== claimed)) return fault('InvalidPart');
    const contents = pieces.flatMap(({ content }) => content ?? []);
    if (contents.slice(0, -1).some(({ length }) => length < SMALLEST_PART)) return fault('EntityTooSmall');
    this.objects.set(key, Buffer.concat(contents));
    this.uploads.delete(id);
    return xml(`<CompleteMultipartUploadResult><Key>${key}</Key><ETag>"whole"</ETag></CompleteMultipartUploadResult>`);
  }
}
