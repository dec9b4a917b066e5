import { createParamDecorator, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import type { Actor, Role } from '../../kernel/actor.js';
import { Forbidden, Unauthenticated } from '../http/refusals.js';

/** Who may call an operation: roles, a side, anybody signed in, or anyone at all. */
export type Permission = Role | 'staff' | 'partner' | 'signedIn' | 'anyone';

export const PERMISSION_KEY = 'loopkeeper:for';

/**
 * Names who may call; an operation without it is refused to all. Not for the fields of an answer: no guard runs there,
 * for it would run for every field of every row. A field that is not for everybody who sees its parent asks `permits`.
 */
export const For = (...permissions: readonly Permission[]) => SetMetadata(PERMISSION_KEY, permissions);

/** A request whose session, if any, has been looked up. */
export interface ActorRequest extends Request {
  actor?: Actor | null;
}

export const requestOf = (context: ExecutionContext): ActorRequest =>
  context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ req: ActorRequest }>().req
    : context.switchToHttp().getRequest<ActorRequest>();

/** The actor of this request; only for operations that are not for `anyone`. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (!actor) throw new Unauthenticated();
  return actor;
});

/** The actor of this request, or null when nobody is signed in. */
export const Visitor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null => requestOf(context).actor ?? null,
);

/** Whether the actor may call what is for these. */
export function permits(permissions: readonly Permission[], actor: Actor | null): boolean {
  if (permissions.includes('anyone')) return true;
  if (!actor || (actor.kind !== 'staff' && actor.kind !== 'partner')) return false;
  return (
    permissions.includes('signedIn') ||
    permissions.includes(actor.kind) ||
    actor.roles.some((role) => permissions.includes(role))
  );
}

/** Fields of an object that was already allowed need no second question. */
function isFieldOfAnswer(context: ExecutionContext): boolean {
  if (context.getType<string>() !== 'graphql') return false;
  const { parentType } = GqlExecutionContext.create(context).getInfo<{ parentType: { name: string } }>();
  return !['Query', 'Mutation', 'Subscription'].includes(parentType.name);
}

/** Refuses every operation that does not say it is for this actor. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (isFieldOfAnswer(context)) return true;
    const permissions =
      this.reflector.getAllAndOverride<readonly Permission[] | undefined>(PERMISSION_KEY, [
        context.getHandler(),
        context.getClass(),
      ]) ?? [];
    const actor = requestOf(context).actor ?? null;
    if (permits(permissions, actor)) return true;
    throw actor ? new Forbidden() : new Unauthenticated();
  }
}
