import type { Request, RequestHandler } from 'express';
import type { Settings } from '../config/settings.js';
import { answerError, publicError } from './errors.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Questions that are asked by POST, and change nothing. */
const READ_BY_POST = /^\/hsds\/v3\/\w+\/?$/;

/** A page of another site cannot set this without asking first, and we never say yes. */
export const OWN_HEADER = 'x-loopkeeper';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

function isOwnOrigin({ headers }: Request, publicUrl: string): boolean | null {
  const { origin, host } = headers;
  if (origin === undefined || origin === 'null') return null;
  return origin === new URL(publicUrl).origin || (host !== undefined && hostOf(origin) === host);
}

/** What the browser itself says of where a request comes from; null when it says nothing. */
function isFromOwnPage(request: Request, publicUrl: string): boolean | null {
  const site = request.headers['sec-fetch-site'];
  const byOrigin = isOwnOrigin(request, publicUrl);
  if (byOrigin === false) return false;
  if (site !== undefined) return site === 'same-origin';
  return byOrigin;
}

/**
 * Refuses what a page of another site makes a browser send. A form must come from a page of ours, by the browser's own word;
 * any other change needs our header, and no word to the contrary. Cookies are SameSite=Lax besides.
 */
export function sameOrigin({ PUBLIC_URL }: Settings): RequestHandler {
  return (request, response, next) => {
    if (SAFE_METHODS.has(request.method) || READ_BY_POST.test(request.path)) return next();
    const fromOwnPage = isFromOwnPage(request, PUBLIC_URL);
    const isForm = FORM_TYPES.test(request.headers['content-type'] ?? '');
    const isOurs = isForm ? fromOwnPage === true : request.headers[OWN_HEADER] === '1' && fromOwnPage !== false;
    if (isOurs) return next();
    return answerError(
      request,
      response,
      publicError(
        403,
        isForm
          ? 'This form was not sent from our page.'
          : `Requests that change something carry the header ${OWN_HEADER}: 1 and come from our own pages.`,
      ),
    );
  };
}
