import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-custom';
import { RedeemSignInLink } from '../commands/redeem-sign-in-link.js';
import type { User } from '../domain/user.js';

/** Signing in by the link in an e-mail; each is good once. */
@Injectable()
export class LinkStrategy extends PassportStrategy(Strategy, 'sign-in-link') {
  constructor(private readonly redeem: RedeemSignInLink) {
    super();
  }

  async validate({ params }: Request): Promise<User | false> {
    return (await this.redeem.execute(String(params['token']))) ?? false;
  }
}

/** Brings the user of a link, or null for a link that opens nothing: that has a page of its own. */
@Injectable()
export class LinkGuard extends AuthGuard('sign-in-link') {
  override handleRequest<T>(error: unknown, user: T | false): T {
    if (error) throw error;
    return (user || null) as T;
  }
}
