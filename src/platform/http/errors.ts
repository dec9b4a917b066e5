import { HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isNativeError } from 'node:util/types';
import { html } from '../../kernel/html.js';

/** What anybody may know of an error. */
export interface PublicError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Found again in the log. */
  readonly id?: string;
}

const KNOWN: Readonly<Record<number, Pick<PublicError, 'code' | 'message'>>> = {
  400: { code: 'BAD_REQUEST', message: 'The request could not be read.' },
  401: { code: 'UNAUTHENTICATED', message: 'Please sign in.' },
  403: { code: 'FORBIDDEN', message: 'This is not allowed.' },
  404: { code: 'NOT_FOUND', message: 'There is nothing here.' },
  405: { code: 'METHOD_NOT_ALLOWED', message: 'This is not done here.' },
  413: { code: 'PAYLOAD_TOO_LARGE', message: 'The request is too large.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Requests are sent as application/json.' },
  429: { code: 'TOO_MANY_REQUESTS', message: 'Too many requests. Please wait a moment.' },
  503: { code: 'SERVICE_UNAVAILABLE', message: 'The service is briefly unavailable. Please try again in a moment.' },
};

/** The public error of a status, with a message of its own where it helps. */
export const publicError = (status: number, message?: string): PublicError => {
  const known = KNOWN[status] ?? {
    code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong on our side.',
  };
  return { status, ...known, ...(message ? { message } : {}) };
};

const GONE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
]);
const GONE_WORDS =
  /connection terminated|connection ended|timeout expired|timeout exceeded when trying to connect|client has encountered a connection error|not queryable|driver not connected/i;

/** Whether an error says that the database is not there, or not yet again. */
export function isDatabaseGone(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const causes: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [error.cause];
  return (
    GONE_CODES.has(code) ||
    GONE_WORDS.test(error.message) ||
    causes.some((cause) => cause !== error && isDatabaseGone(cause))
  );
}

const statusOf = (error: unknown): number | null => {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof URIError) return 400;
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
};

function messageOf(error: unknown): string | undefined {
  if (!(error instanceof HttpException)) return undefined;
  const response = error.getResponse();
  const message = typeof response === 'object' && 'message' in response ? response.message : undefined;
  return Array.isArray(message) ? message.map(String).join(' ') : error.message;
}

/** What may be said of an error that was expected; null for a bug. */
export function expectedError(error: unknown): PublicError | null {
  if (isDatabaseGone(error)) return publicError(503);
  const status = statusOf(error);
  if (status === null) return null;
  return publicError(status, status === 404 || status >= 500 ? undefined : messageOf(error));
}

/** A browser that goes from page to page, by a link or by a form. */
const isNavigating = (request: Request): boolean =>
  request.method === 'GET' || Boolean(request.is('application/x-www-form-urlencoded'));

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  429: 'Too many requests',
  503: 'Briefly unavailable',
};

/** Says what went wrong as RFC 9457 has it; further members may name what it is about. */
export function sendProblemDocument(
  response: Response,
  { status, ...members }: { readonly status: number; readonly detail: string; readonly [member: string]: unknown },
): void {
  const title = TITLES[status] ?? (status < 500 ? 'Not done' : 'Something went wrong on our side');
  response
    .status(status)
    .setHeader('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, status, ...members }));
}

/** Answers with an error in the shape the asker reads: GraphQL, open data, a page for a browser that navigates, JSON else. Never cached. */
export function answerError(request: Request, response: Response, { status, code, message, id }: PublicError): void {
  if (response.headersSent) return void response.end();
  response.status(status).setHeader('Cache-Control', 'no-store');
  if (status === 503) response.setHeader('Retry-After', '5');
  if (request.path === '/graphql')
    return void response.json({ errors: [{ message, extensions: { code, ...(id ? { id } : {}) } }] });
  if (request.path.startsWith('/hsds/')) return sendProblemDocument(response, { status, detail: message, id });
  if (isNavigating(request) && request.accepts(['json', 'html']) === 'html')
    return void response.type('html').send(errorPage(status, message));
  response.json({ error: { code, message, ...(id ? { id } : {}) } });
}

const errorPage = (status: number, message: string): string =>
  html`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status}</title><main><h1>${message}</h1></main></html>`.toString();
