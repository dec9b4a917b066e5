/** A password alone signs in, so it is long (NIST SP 800-63B-4, 3.1.1.2). */
export const SHORTEST_PASSWORD = 15;
/** Long enough for any phrase; a bound only against abuse. */
export const LONGEST_PASSWORD = 256;

/** Long passwords that head the lists of leaked ones, written without spaces and signs. */
const KNOWN = [
  'passwordpassword',
  'password12345678',
  'password123456789',
  'password1234567890',
  'mypasswordispassword',
  'thisismypassword',
  'iloveyouiloveyou',
  'qwertyuiopasdfgh',
  'qwertyuiopasdfghjkl',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  'qazwsxedcrfvtgb',
  'qwertyqwertyqwerty',
  'letmeinletmein123',
  'administrator123',
  'administratoradministrator',
  'correcthorsebatterystaple',
  'welcometotheteam',
  'changemechangeme',
  'loopkeeperloopkeeper',
  'communityhealth',
  'referralnetwork',
  'supersecretpassword',
  'trustno1trustno1',
] as const;

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** One piece of up to four characters over and over, such as `abcabcabcabcabc`. */
const REPEATED = /^(.{1,4}?)\1+.{0,3}$/u;

const follows = (text: string, step: number): boolean =>
  [...text].every(
    (character, at, all) => at === 0 || character.charCodeAt(0) - (all[at - 1] ?? '').charCodeAt(0) === step,
  );

const isRun = (text: string): boolean =>
  follows(text.replace(/0$/, ''), 1) || follows(text, -1) || /^(?:0?1234567890?)+/.test(text);

/** Why this password is refused, or null. Length and what attackers try first; no rule about kinds of characters, none about age. */
export function passwordFault(
  password: string,
  { email, displayName }: { email: string; displayName: string },
): string | null {
  const length = [...password.normalize('NFC')].length;
  if (length < SHORTEST_PASSWORD)
    return `A password has at least ${SHORTEST_PASSWORD} characters. Four or five words do well.`;
  if (length > LONGEST_PASSWORD) return `A password has at most ${LONGEST_PASSWORD} characters.`;
  const core = bare(password);
  if (KNOWN.some((known) => core === known || core.replace(/\d+$/, '') === known))
    return 'This password is among those that attackers try first.';
  if (REPEATED.test(core) || isRun(core))
    return 'This password repeats one piece or counts along; it is guessed at once.';
  const isOwn = [bare(email), bare(displayName)].some(
    (own) => own.length >= 5 && core.includes(own) && core.replaceAll(own, '').length < 6,
  );
  return isOwn ? 'This password is little more than your own name or address.' : null;
}

/** The text whose hash is kept: composed, so that the same phrase typed on another keyboard is the same. */
export const passwordText = (password: string): string => password.normalize('NFKC');
