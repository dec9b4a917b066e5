import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Settings } from '../config/settings.js';

const nonces = new WeakMap<ServerResponse, string>();

/** The nonce that this answer's scripts and styles must carry. */
export function nonceOf(response: Response | ServerResponse): string {
  const nonce = nonces.get(response) ?? randomBytes(16).toString('base64');
  nonces.set(response, nonce);
  return nonce;
}

const nonceSource = (_: unknown, response: ServerResponse): string => `'nonce-${nonceOf(response)}'`;

/** Pages with a form: browsers that send no Sec-Fetch-Site then still name their origin when it is posted. */
const FORM_PAGES = /^\/(r|v|auth|find)\//;

/** What a browser may do with our answers: nothing that is not named here. */
export function securityHeaders({ isSecure }: Settings): RequestHandler {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonceSource],
        styleSrc: ["'self'", nonceSource],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
  return (request, response, next) =>
    headers(request, response, (error?: unknown) => {
      response.setHeader('Permissions-Policy', 'camera=(), geolocation=(self), microphone=()');
      if (FORM_PAGES.test(request.path)) response.setHeader('Referrer-Policy', 'same-origin');
      next(error);
    });
}
