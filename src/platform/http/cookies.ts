import type { Request } from 'express';

/** The value of a cookie by its exact name, or null. The first wins when a name comes twice. */
export function cookieOf({ headers }: Pick<Request, 'headers'>, name: string): string | null {
  const start = `${name}=`;
  const pair = headers.cookie?.split(/;\s*/).find((part) => part.startsWith(start));
  return pair ? pair.slice(start.length) : null;
}
