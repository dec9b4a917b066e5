import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { answerError, publicError } from './errors.js';

const REFUSALS: Readonly<Record<string, { status: number; message: string }>> = {
  'entity.too.large': { status: 413, message: 'The request is too large: at most 256 kB, and 64 kB from a form.' },
  'entity.parse.failed': { status: 400, message: 'The request is not well-formed JSON.' },
  'encoding.unsupported': { status: 415, message: 'This encoding is not understood.' },
  'charset.unsupported': { status: 415, message: 'Text is sent as UTF-8.' },
  'parameters.too.many': { status: 413, message: 'The form has too many fields.' },
};

const typeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'type' in error ? String(error.type) : '';

const refuseBody: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  const { status, message } = REFUSALS[typeOf(error)] ?? { status: 400, message: 'The request could not be read.' };
  answerError(request, response, publicError(status, message));
};

/** Reads JSON up to 256 kB and forms up to 64 kB; compressed bodies are refused, so that none unfolds into a large one. */
export const bodies: readonly (RequestHandler | ErrorRequestHandler)[] = [
  express.json({ limit: '256kb', inflate: false, strict: true }),
  express.urlencoded({ limit: '64kb', extended: false, inflate: false, parameterLimit: 200 }),
  refuseBody,
];
