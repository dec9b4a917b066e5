import { ThrottlerStorageService } from '@nestjs/throttler';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Settings } from '../config/settings.js';
import { Log } from '../observability/log.js';
import { Metrics } from '../observability/metrics.js';
import { appPages, builtScreens, type BuiltScreens } from './app-pages.js';
import { bodies } from './bodies.js';
import { graphqlOverPost } from './graphql-over-post.js';
import { observeRequests } from './observe-requests.js';
import { rateLimit } from './rate-limit.js';
import { sameOrigin } from './same-origin.js';
import { securityHeaders } from './security-headers.js';

/** What every request passes before a feature sees it, in this order: seen, guarded, counted, checked, read. */
export function prepareHttp(app: NestExpressApplication, screens: BuiltScreens = builtScreens()): void {
  const settings = app.get(Settings);
  app.set('trust proxy', settings.TRUSTED_PROXIES);
  app.disable('x-powered-by');
  app.use(observeRequests(app.get(Log), app.get(Metrics)));
  app.use(securityHeaders(settings));
  app.use(appPages(screens));
  app.use(rateLimit(new ThrottlerStorageService(), settings));
  app.use(graphqlOverPost);
  app.use(sameOrigin(settings));
  for (const handler of bodies) app.use(handler);
}
