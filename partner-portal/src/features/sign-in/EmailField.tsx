import { TextInput } from '@mantine/core';
import { useT } from '@loopkeeper/ui-kit';
import type { Ref } from 'react';
import { signInTexts } from './sign-in.texts.js';

interface EmailFieldProps {
  readonly email: string;
  readonly changeEmail: (email: string) => void;
  readonly error: string | null;
  readonly ref?: Ref<HTMLInputElement>;
}

/** The e-mail address of whoever signs in. */
export function EmailField({ email, changeEmail, error, ref }: EmailFieldProps) {
  const t = useT(signInTexts);
  return (
    <TextInput
      ref={ref}
      type="email"
      name="email"
      autoComplete="username"
      inputMode="email"
      size="md"
      label={t('email')}
      value={email}
      error={error}
      onChange={(event) => changeEmail(event.currentTarget.value)}
    />
  );
}

/** Whether it can be an address at all; the server knows better. */
export const looksLikeEmail = (email: string): boolean => /^\S+@\S+\.\S+$/.test(email.trim());
