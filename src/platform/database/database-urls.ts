/** Where the database is: for the application, and for its owner (migrations, the worker's polling, imports). */
export class DatabaseUrls {
  constructor(
    readonly application: string,
    readonly owner: string,
  ) {}
}

/** The role that carries every right of the application: it owns nothing and never bypasses row-level security. */
export const APPLICATION_ROLE = 'loopkeeper_app';

/** The same address, with every connection acting in the application's role. */
export function asApplication(url: string): string {
  const address = new URL(url);
  address.searchParams.set('options', `-c role=${APPLICATION_ROLE}`);
  return address.href;
}
