import { HttpException, Injectable } from '@nestjs/common';
import { seconds, ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import { createHash } from 'node:crypto';
import { Settings } from '../../../platform/config/settings.js';
import { addressKey, publicError } from '../../../platform/http/index.js';

const MINUTE_MS = seconds(60);

type Tracked = Readonly<Record<string, unknown>>;

/** The account that is tried, hashed: a storage of counts need not hold addresses. */
const accountOf = (body: unknown): string => {
  const email: unknown = typeof body === 'object' && body !== null && 'email' in body ? body.email : '';
  return createHash('sha256').update(String(email).trim().toLowerCase()).digest('hex');
};

/** Tries a minute: from one address, behind which a whole clinic may sit, and for one account, wherever they come from. */
export const SignInLimits = ThrottlerModule.forRootAsync({
  inject: [Settings],
  useFactory: ({ SIGN_IN_LIMIT_PER_MINUTE: limit }: Settings) => ({
    throttlers: [
      {
        name: 'address',
        ttl: MINUTE_MS,
        limit,
        getTracker: ({ ip }: Tracked) => addressKey(typeof ip === 'string' ? ip : undefined),
      },
      {
        name: 'account',
        ttl: MINUTE_MS,
        limit: Math.ceil(limit / 3),
        getTracker: ({ body }: Tracked) => accountOf(body),
      },
    ],
    setHeaders: false,
  }),
});

/** Refuses more tries to sign in than a person makes. */
@Injectable()
export class SignInLimit extends ThrottlerGuard {
  protected override async throwThrottlingException(): Promise<void> {
    const { code, message, status } = publicError(429);
    throw new HttpException({ code, message }, status);
  }
}
