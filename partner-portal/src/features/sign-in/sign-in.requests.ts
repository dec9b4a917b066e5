/** How a request to sign in ended. `unreachable` says that it never arrived. */
export type SignInAnswer = 'done' | 'refused' | 'tooMany' | 'unreachable';

const ANSWERS: Readonly<Record<number, SignInAnswer>> = {
  400: 'refused',
  401: 'refused',
  403: 'refused',
  422: 'refused',
  423: 'tooMany',
  429: 'tooMany',
};

async function post(path: string, body: Readonly<Record<string, string>>): Promise<SignInAnswer> {
  const sent = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-loopkeeper': '1' },
    body: JSON.stringify(body),
  }).catch(() => null);

  if (sent === null) return 'unreachable';
  return sent.ok ? 'done' : (ANSWERS[sent.status] ?? 'unreachable');
}

/** Asks for a sign-in link by e-mail. The answer is the same whether or not the mailbox takes part. */
export const askForLink = (email: string, locale: string): Promise<SignInAnswer> =>
  post('/auth/link', { email, locale });

/** Signs in with a password. */
export const signInWithPassword = (email: string, password: string): Promise<SignInAnswer> =>
  post('/auth/password', { email, password });

/** Ends the session on this device. */
export const signOut = (): Promise<SignInAnswer> => post('/auth/sign-out', {});
