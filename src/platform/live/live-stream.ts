import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { GraphQLError, type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { formatError } from '../graphql/format-error.js';
import type { ActorRequest } from '../graphql/permissions.js';
import { answerError, publicError } from '../http/errors.js';
import { Log } from '../observability/log.js';
import { checkSubscription, type AskedSubscription } from './check-subscription.js';

/** Where subscriptions are asked; everything else is asked at `/graphql`. */
export const STREAM_PATH = '/graphql/stream';

interface StreamContext extends Record<PropertyKey, unknown> {
  readonly req: ActorRequest;
  readonly res: Response;
}

type Handle = (request: Request, response: Response) => Promise<void>;

const refusal = (
  errors: readonly { readonly message: string }[],
): readonly [string, { status: number; statusText: string; headers: Record<string, string> }] => [
  JSON.stringify({ errors: errors.map(({ message }) => ({ message })) }),
  { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } },
];

/** An error as its reader may know it, in the shape that the stream sends. */
const asKnown = ({ message, extensions }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { extensions });

/** Subscriptions by server-sent events: one stream for each, by POST, for those who are signed in. */
@Injectable()
export class LiveStream {
  private handler: Handle | null = null;

  constructor(
    private readonly parts: ModuleRef,
    private readonly log: Log,
  ) {}

  /** Answers one request; its origin and header were checked before, as for every change. */
  async answer(request: ActorRequest, response: Response): Promise<void> {
    if (request.method !== 'POST') {
      response.setHeader('Allow', 'POST');
      return answerError(request, response, publicError(405, 'Subscriptions are asked by POST.'));
    }
    if (!request.is('application/json')) return answerError(request, response, publicError(415));
    if (!request.actor) return answerError(request, response, publicError(401, 'Please sign in.'));
    // A proxy that gathers an answer before passing it on would pass nothing on.
    response.setHeader('X-Accel-Buffering', 'no');
    this.handler ??= this.makeHandler();
    await this.handler(request, response);
  }

  private makeHandler(): Handle {
    const { schema } = this.parts.get(GraphQLSchemaHost, { strict: false });
    const format = formatError(this.log);
    return createHandler<StreamContext>({
      authenticate: () => null,
      onSubscribe: ({ raw, context: { res } }, params) => {
        const asked: AskedSubscription = params;
        const { document, errors } = checkSubscription(schema, asked);
        if (!document) return refusal(errors);
        const contextValue: StreamContext = { req: raw, res };
        return {
          schema,
          document,
          operationName: asked.operationName,
          variableValues: asked.variables,
          contextValue,
        } satisfies ExecutionArgs;
      },
      onNext: (_context, _request, { errors, ...rest }) =>
        errors ? { ...rest, errors: errors.map((error) => asKnown(format(error.toJSON(), error))) } : undefined,
    });
  }
}
