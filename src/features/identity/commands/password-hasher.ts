import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { passwordText } from '../domain/password-rules.js';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. The package's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes and compares passwords, in the same time whether or not there is an account. */
@Injectable()
export class PasswordHasher {
  private readonly nobody = hash('the password of nobody, so that comparing takes as long', COST);

  hash(password: string): Promise<string> {
    return hash(passwordText(password), COST);
  }

  /** Whether the password is the one; `kept` null stands for no account or no password, and is always wrong. */
  async isRight(kept: string | null, password: string): Promise<boolean> {
    const matches = await verify(kept ?? (await this.nobody), passwordText(password));
    return matches && kept !== null;
  }
}
