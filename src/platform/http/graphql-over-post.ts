import type { RequestHandler } from 'express';
import { answerError, publicError } from './errors.js';

/** GraphQL is asked by POST with JSON, and by nothing else: no links, no forms, no uploads. */
export const graphqlOverPost: RequestHandler = (request, response, next) => {
  if (request.path !== '/graphql') return next();
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    return answerError(request, response, publicError(405, 'GraphQL is asked by POST.'));
  }
  if (!request.is('application/json')) return answerError(request, response, publicError(415));
  return next();
};
