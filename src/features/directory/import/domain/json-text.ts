import { safeText } from './plain-text.js';

const DEEPEST = 40;

function safe(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return safeText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((each) => safe(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [safeText(key), safe(each, depth + 1)]));
}

/** The value as JSON that the database takes: no characters that it refuses, nothing nested without end. */
export function jsonText(value: Readonly<Record<string, unknown>>): string {
  const text = JSON.stringify(value);
  return text.includes('\\u') || text.includes('[[[[') || text.includes('\u007f')
    ? JSON.stringify(safe(value, 0))
    : text;
}
