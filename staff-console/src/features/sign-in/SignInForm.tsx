import { Form, TextField, useFields, useLocale, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { askForLink, signIn, type SignInEnd } from '../../app/session/sign-in.js';
import { PasswordField } from './PasswordField.js';
import styles from './sign-in.module.css';
import { signInTexts } from './sign-in.texts.js';

type Said = Exclude<SignInEnd, 'in'> | 'linkFailed' | 'mailed' | null;

/** By password, or by a link to the mailbox. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const t = useT(signInTexts);
  const locale = useLocale();
  const fields = useFields({ email: '', password: '' });
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>(null);
  const { email, password } = fields.values;
  const noEmail = email.trim() === '' ? { email: t('enterEmail') } : {};
  const noPassword = password === '' ? { password: t('enterPassword') } : {};

  const during = async (work: () => Promise<Said>): Promise<void> => {
    setBusy(true);
    setSaid(null);
    setSaid(await work());
    setBusy(false);
  };

  const enter = async (): Promise<Said> => {
    const end = await signIn(email.trim(), password);
    if (end !== 'in') return end;
    onSignedIn();
    return null;
  };

  const mail = async (): Promise<Said> => ((await askForLink(email.trim(), locale)) ? 'mailed' : 'linkFailed');
  const refusal = said && said !== 'mailed' ? { code: said, message: t(said) } : null;

  return (
    <>
      <Form
        label={t('title')}
        submit={t('signIn')}
        formRef={fields.formRef}
        busy={busy}
        problem={refusal}
        onSubmit={() => fields.show({ ...noEmail, ...noPassword }) && void during(enter)}
      >
        <TextField {...fields.field('email')} label={t('email')} type="email" autoComplete="username" required />
        <PasswordField {...fields.field('password')} label={t('password')} required />
      </Form>
      <Button
        variant="subtle"
        className={styles.link}
        disabled={busy}
        onClick={() => fields.show(noEmail) && void during(mail)}
      >
        {t('mailLink')}
      </Button>
      <p role="status" className={said === 'mailed' ? styles.said : undefined}>
        {said === 'mailed' && t('mailLinkHelp')}
      </p>
    </>
  );
}
