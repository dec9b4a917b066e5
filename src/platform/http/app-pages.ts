import { Router, type RequestHandler } from 'express';
import precompressed from 'express-static-gzip';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isReserved } from './reserved-paths.js';
import { nonceOf } from './security-headers.js';

const YEAR_MS = 31_536_000_000;
const NONCE_PLACE = /__CSP_NONCE__/g;

/** The project's folder, found from wherever this code runs: sources or build. */
export function projectFolder(from = import.meta.dirname): string {
  const isRoot = existsSync(join(from, 'staff-console')) && existsSync(join(from, 'package.json'));
  const above = dirname(from);
  return isRoot || above === from ? from : projectFolder(above);
}

export interface BuiltScreens {
  /** Folders of the two built applications. */
  readonly staffConsole: string;
  readonly partnerPortal: string;
}

export const builtScreens = (root = projectFolder()): BuiltScreens => ({
  staffConsole: join(root, 'staff-console/dist'),
  partnerPortal: join(root, 'partner-portal/dist'),
});

/** Built files carry a hash in their names: they never change, and were compressed when they were built. */
function assets(folder: string): RequestHandler {
  const path = join(folder, 'assets');
  if (!existsSync(path)) return (_request, _response, next) => next();
  return precompressed(path, {
    index: false,
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    serveStatic: { maxAge: YEAR_MS, immutable: true, fallthrough: true, redirect: false },
  });
}

/** One application's page, with this answer's nonce in its places. */
function page(folder: string): RequestHandler {
  const path = join(folder, 'index.html');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
  return (_request, response, next) => {
    if (text === null) return next();
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(text.replace(NONCE_PLACE, nonceOf(response)));
  };
}

const isNavigation: RequestHandler = (request, _response, next) => {
  const isFile = /\.[^/]*$/.test(request.path);
  const wantsPage =
    (request.method === 'GET' || request.method === 'HEAD') && Boolean(request.accepts('html')) && !isFile;
  return wantsPage && !isReserved(request.path) ? next() : next('router');
};

/** The two applications of the browser: any path that the server does not keep for itself is a place in one of them. */
export function appPages({ staffConsole, partnerPortal }: BuiltScreens): Router {
  const router = Router();
  router.use('/portal/assets', assets(partnerPortal));
  router.use('/assets', assets(staffConsole));
  router.use(isNavigation);
  router.use('/portal', page(partnerPortal));
  router.use(page(staffConsole));
  return router;
}
