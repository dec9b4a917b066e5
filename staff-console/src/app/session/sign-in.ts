/** How an attempt to sign in ended. */
export type SignInEnd = 'in' | 'wrong' | 'locked' | 'failed';

const post = (path: string, body: object): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-loopkeeper': '1' },
    body: JSON.stringify(body),
  });

const ENDS: Readonly<Record<number, SignInEnd>> = {
  400: 'wrong',
  401: 'wrong',
  403: 'wrong',
  423: 'locked',
  429: 'locked',
};

/** Signs in by password. */
export async function signIn(email: string, password: string): Promise<SignInEnd> {
  try {
    const { ok, status } = await post('/auth/password', { email, password });
    return ok ? 'in' : (ENDS[status] ?? 'failed');
  } catch {
    return 'failed';
  }
}

/** Asks for a sign-in link; the answer is the same whether the address is known or not. */
export async function askForLink(email: string, locale: string): Promise<boolean> {
  try {
    return (await post('/auth/link', { email, locale })).ok;
  } catch {
    return false;
  }
}

/** Signs out and leaves nothing of the session on the page. */
export async function signOut(): Promise<void> {
  await post('/auth/sign-out', {}).catch(() => null);
  window.location.assign('/');
}
