import type { Request, RequestHandler } from 'express';
import { newId } from '../../kernel/ids.js';
import type { Log } from '../observability/log.js';
import type { Metrics } from '../observability/metrics.js';
import { isReserved } from './reserved-paths.js';

/** Asked every few seconds by machines: counted, not logged. */
const QUIET = /^\/(health|metrics)(\/|$)/;

/** A path as the code writes it: never the one that was asked for, which may hold a token. */
function routeOf(request: Request): string {
  const template: unknown = request.route?.path;
  if (typeof template === 'string') return request.baseUrl + template;
  const [path = '/'] = request.originalUrl.split('?', 1);
  if (path === '/graphql' || path === '/graphql/stream') return path;
  if (/^\/(portal\/)?assets\//.test(path)) return '/assets/*';
  return isReserved(path) ? '(unknown)' : '/*';
}

/** Gives every request an id, measures it, and writes one line of it: no query, no body, no address, no token. */
export function observeRequests(log: Log, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const startedAt = process.hrtime.bigint();
    const requestId = newId();
    response.setHeader('X-Request-Id', requestId);
    response.on('close', () => {
      const ms = Number(process.hrtime.bigint() - startedAt) / 1e6;
      const facts = {
        method: request.method,
        route: routeOf(request),
        status: response.writableFinished ? response.statusCode : 499,
      };
      metrics.request(facts, ms / 1000);
      if (!QUIET.test(facts.route)) log.info('request', { ...facts, ms: Math.round(ms), requestId });
    });
    next();
  };
}
