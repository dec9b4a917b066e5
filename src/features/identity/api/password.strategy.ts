import { Injectable, UnauthorizedException } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { VerifyPassword } from '../commands/verify-password.js';
import { LONGEST_PASSWORD } from '../domain/password-rules.js';
import type { User } from '../domain/user.js';

const LONGEST_TYPED = LONGEST_PASSWORD * 4;

/** Signing in by address and password. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(private readonly verifyPassword: VerifyPassword) {
    super({ usernameField: 'email', passwordField: 'password', session: false });
  }

  async validate(email: unknown, password: unknown): Promise<User | false> {
    if (typeof email !== 'string' || typeof password !== 'string' || password.length > LONGEST_TYPED) return false;
    return (await this.verifyPassword.execute(email, password)) ?? false;
  }
}

/** Lets only those through whose password is right; whatever is wrong, the words are the same. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  override handleRequest<T>(error: unknown, user: T | false): T {
    if (error) throw error;
    if (!user)
      throw new UnauthorizedException(
        'The address or the password is not right, or there were too many tries. You can have a sign-in link mailed to you.',
      );
    return user;
  }
}
