import { createHash } from 'node:crypto';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A clock or promise of a version, as it is hashed. */
export type ContentRow = Readonly<Record<string, Json>>;

/** Everything that a version offers: what the parties sign. Receipts and signed copies come later and are no part of it. */
export interface VersionContent {
  readonly type: string;
  readonly title: string;
  readonly agency: string;
  readonly partners: readonly string[];
  readonly kind: string;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly notice_days: number | null;
  readonly terms: string | null;
  readonly categories: readonly string[];
  readonly services: readonly string[];
  readonly locations: readonly string[];
  readonly programs: readonly string[];
  readonly promises: readonly ContentRow[];
  readonly dco_services: readonly ContentRow[];
  readonly files: readonly { readonly sha256: string; readonly role: string }[];
}

/** The roles of files that are offered with a version; the others are made or uploaded after it. */
export const OFFERED_FILE_ROLES = ['draft', 'attachment'] as const;

/** JSON in one order for everything, so that the same content is always the same text: keys by name, and lists by what is in them. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const pairs = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
  return `{${pairs.sort().join(',')}}`;
}

/** The SHA-256, in hex, of everything that a version offers. The order of keys and of lists never matters; any change does. */
export const contentSha256 = (content: VersionContent): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');
