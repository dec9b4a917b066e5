import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The key that a double lets in. */
export interface S3Key {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

interface Claim {
  readonly accessKeyId: string;
  readonly day: string;
  readonly region: string;
  readonly headers: readonly string[];
  readonly signature: string;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

function claimOf({ headers }: IncomingMessage): Claim | null {
  const [, accessKeyId, day, region, names, signature] = AUTHORIZATION.exec(headers.authorization ?? '') ?? [];
  if (!accessKeyId || !day || !region || !names || !signature) return null;
  return { accessKeyId, day, region, headers: names.split(';'), signature };
}

function canonicalRequest(request: IncomingMessage, { headers }: Claim, payload: string): string {
  const url = new URL(request.url ?? '/', 'http://double');
  const query = [...url.searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort().join('&'); // prettier-ignore
  const signed = headers.map((name) => `${name}:${String(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`).join(''); // prettier-ignore
  return [request.method, url.pathname, query, signed, headers.join(';'), payload].join('\n');
}

/** Why a request is not signed as "Authenticating Requests (AWS Signature Version 4)" has it: S3's own code of the fault; null where it is. */
export function signatureFault(request: IncomingMessage, body: Buffer, key: S3Key): string | null {
  const claim = claimOf(request);
  const date = String(request.headers['x-amz-date'] ?? '');
  const payload = String(request.headers['x-amz-content-sha256'] ?? '');
  if (!claim || !claim.headers.includes('host') || !claim.headers.includes('x-amz-date')) return 'AccessDenied';
  if (claim.accessKeyId !== key.accessKeyId) return 'InvalidAccessKeyId';
  if (claim.region !== key.region || !date.startsWith(claim.day)) return 'AuthorizationHeaderMalformed';
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const scope = `${claim.day}/${claim.region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonicalRequest(request, claim, payload))].join('\n');
  const steps = [claim.day, claim.region, 's3', 'aws4_request'];
  const signing = steps.reduce<string | Buffer>((made, step) => hmac(made, step), `AWS4${key.secretAccessKey}`);
  return hmac(signing, toSign).toString('hex') === claim.signature ? null : 'SignatureDoesNotMatch';
}
