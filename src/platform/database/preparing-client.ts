import { createHash } from 'node:crypto';
import pg from 'pg';

/** More texts than this are no fixed texts of ours: those that come later go unnamed. */
const MOST_NAMES = 1000;

const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST_NAMES) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}

/**
 * Prepares every statement that has parameters, so that a connection parses and plans it once. Our statements are fixed
 * texts, often with more to plan than to do: row-level security joins its conditions to each of them.
 */
export class PreparingClient extends pg.Client {
  // The driver's overloads cannot be said again here; what is not a plain text with values passes through untouched.
  override query(...request: never[]): never {
    const [text, values, ...rest]: unknown[] = request;
    const prepare = super.query as (...words: unknown[]) => never;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return prepare.apply(this, request);
    return prepare.call(this, { name: nameOf(text), text, values }, ...rest);
  }
}
