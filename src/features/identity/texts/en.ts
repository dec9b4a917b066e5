/** What the sign-in pages say. */
export const en = {
  title: 'Sign in to Loopkeeper',
  greeting: 'Welcome back',
  forWhom: 'This link signs in',
  button: 'Sign in',
  once: 'The link works once. If you did not ask for it, close this page: nothing happens.',
  goneTitle: 'This link no longer works',
  gone: 'Sign-in links work once and only for a while. Ask for a new one; it comes by e-mail at once.',
  askAgain: 'Ask for a new link',
} as const;
