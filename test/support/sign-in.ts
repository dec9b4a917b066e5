import request from 'supertest';
import type { ApplicationUnderTest } from './application.js';

/** The password of everybody in the tests and in the demo. */
export const PASSWORD = 'quiet-harbor-lantern-42';

/** Signs somebody in who has an account, over HTTP; answers with the cookie to send along. */
export async function signInAs(
  { app }: Pick<ApplicationUnderTest, 'app'>,
  email: string,
  password = PASSWORD,
): Promise<string> {
  const answer = await request(app.getHttpServer())
    .post('/auth/password')
    .set('x-loopkeeper', '1')
    .send({ email, password });
  const cookie = answer.get('Set-Cookie')?.[0]?.split(';')[0];
  if (!cookie) throw new Error(`${email} could not sign in: ${answer.status} ${answer.text}`);
  return cookie;
}
