import type { RequestHandler } from 'express';
import type { ThrottlerStorage } from '@nestjs/throttler';
import type { Settings } from '../config/settings.js';
import { answerError, publicError } from './errors.js';

const MINUTE_MS = 60_000;

/** One key for everybody behind an address; of IPv6, the network that one customer is given. */
export const addressKey = (ip = 'unknown'): string =>
  ip.includes(':') && !ip.startsWith('::ffff:') ? ip.split(':').slice(0, 4).join(':') : ip.replace('::ffff:', '');

/** Counts requests of each address by the minute, before anything is read of them. */
export function rateLimit(storage: ThrottlerStorage, { RATE_LIMIT_PER_MINUTE: limit }: Settings): RequestHandler {
  return (request, response, next) => {
    storage
      .increment(`address:${addressKey(request.ip)}`, MINUTE_MS, limit, 0, 'address')
      .then(({ isBlocked, timeToBlockExpire }) => {
        if (!isBlocked) return next();
        response.setHeader('Retry-After', Math.max(1, timeToBlockExpire));
        return answerError(request, response, publicError(429));
      })
      .catch(next);
  };
}
