import { ForbiddenException, UnauthorizedException } from '@nestjs/common';

/** Nobody is signed in, or the session has ended. */
export class Unauthenticated extends UnauthorizedException {
  constructor() {
    super('Please sign in.');
  }
}

/** Somebody is signed in whose roles do not reach this. */
export class Forbidden extends ForbiddenException {
  constructor() {
    super('Your account is not allowed to do this.');
  }
}
