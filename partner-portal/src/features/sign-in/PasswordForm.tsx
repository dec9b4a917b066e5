import { Button, TextInput } from '@mantine/core';
import { useT } from '@loopkeeper/ui-kit';
import { useRef, useState, type FormEvent } from 'react';
import { EmailField, looksLikeEmail } from './EmailField.js';
import { signInWithPassword, type SignInAnswer } from './sign-in.requests.js';
import { signInTexts } from './sign-in.texts.js';

interface PasswordFormProps {
  readonly email: string;
  readonly changeEmail: (email: string) => void;
  readonly signedIn: () => void;
}

type Missing = 'email' | 'password' | null;

const missingIn = (email: string, password: string): Missing => {
  if (!looksLikeEmail(email)) return 'email';
  return password === '' ? 'password' : null;
};

/** Signs in with a password. */
export function PasswordForm({ email, changeEmail, signedIn }: PasswordFormProps) {
  const t = useT(signInTexts);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<Missing>(null);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<SignInAnswer | null>(null);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = missingIn(email, password);
    setMissing(lacking);
    if (lacking) return (lacking === 'email' ? emailField : passwordField).current?.focus();

    setBusy(true);
    const came = await signInWithPassword(email.trim(), password);
    setBusy(false);
    setAnswer(came);
    if (came === 'done') signedIn();
  };

  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <EmailField
        ref={emailField}
        email={email}
        changeEmail={changeEmail}
        error={missing === 'email' ? t('enterEmail') : null}
      />
      <TextInput
        ref={passwordField}
        type="password"
        name="password"
        autoComplete="current-password"
        size="md"
        label={t('password')}
        value={password}
        error={missing === 'password' ? t('enterPassword') : null}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" size="md" loading={busy}>
        {t('signIn')}
      </Button>
      <div role="alert">{answer !== null && answer !== 'done' && <p className="note late">{t(answer)}</p>}</div>
    </form>
  );
}
