import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { newId } from '../../kernel/ids.js';
import type { Log } from '../observability/log.js';
import { isDatabaseGone, publicError } from '../http/errors.js';
import { Forbidden, Unauthenticated } from '../http/refusals.js';

const EXPECTED = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_REQUEST',
  'QUERY_TOO_COMPLEX',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
]);

const HTTP_CODES: Readonly<Record<number, string>> = {
  400: 'BAD_USER_INPUT',
  413: 'PAYLOAD_TOO_LARGE',
  429: 'TOO_MANY_REQUESTS',
};

function messageOf(error: HttpException): string {
  const response = error.getResponse();
  if (typeof response === 'object' && 'message' in response) return [response.message].flat().join(' ');
  return error.message;
}

function codeOf(error: HttpException): string | undefined {
  if (error instanceof Unauthenticated) return 'UNAUTHENTICATED';
  if (error instanceof Forbidden) return 'FORBIDDEN';
  return HTTP_CODES[error.getStatus()];
}

/** What a client learns of an error: expected ones as they are, anything else one neutral sentence and an id found in the log. */
export const formatError =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const { locations, path } = formatted;
    if (cause instanceof HttpException) {
      const code = codeOf(cause);
      if (code) return { message: messageOf(cause), locations, path, extensions: { code } };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && EXPECTED.has(code))
      return { message: formatted.message, locations, path, extensions: { code } };
    if (isDatabaseGone(cause)) {
      log.warn('The database could not be reached.', { path, error: cause });
      return { message: publicError(503).message, path, extensions: { code: 'SERVICE_UNAVAILABLE' } };
    }
    const id = newId();
    log.error('A GraphQL operation failed.', { id, path, error: cause });
    return {
      message: `Something went wrong on our side. Nothing was changed. Please tell us this number: ${id}`,
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
