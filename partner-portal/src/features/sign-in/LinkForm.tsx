import { Button } from '@mantine/core';
import { useLocale, useT } from '@loopkeeper/ui-kit';
import { useRef, useState, type FormEvent } from 'react';
import { EmailField, looksLikeEmail } from './EmailField.js';
import { askForLink, type SignInAnswer } from './sign-in.requests.js';
import { signInTexts } from './sign-in.texts.js';

interface LinkFormProps {
  readonly email: string;
  readonly changeEmail: (email: string) => void;
}

/** Asks for a sign-in link. What it says afterwards never tells whether the mailbox takes part. */
export function LinkForm({ email, changeEmail }: LinkFormProps) {
  const t = useT(signInTexts);
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [answer, setAnswer] = useState<SignInAnswer | null>(null);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setWrong(!looksLikeEmail(email));
    if (!looksLikeEmail(email)) return field.current?.focus();

    setBusy(true);
    setAnswer(await askForLink(email.trim(), locale));
    setBusy(false);
  };

  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <EmailField ref={field} email={email} changeEmail={changeEmail} error={wrong ? t('enterEmail') : null} />
      <Button type="submit" size="md" loading={busy} variant={answer === 'done' ? 'default' : 'filled'}>
        {t(answer === 'done' ? 'sendAnother' : 'sendLink')}
      </Button>
      <div role="status">
        {answer === 'done' && (
          <div className="note good">
            <p>
              <strong>{t('onItsWay')}</strong>
            </p>
            <p>{t('onItsWayNext')}</p>
          </div>
        )}
        {answer === 'tooMany' && <p className="note late">{t('tooMany')}</p>}
        {(answer === 'unreachable' || answer === 'refused') && <p className="note late">{t('unreachable')}</p>}
      </div>
    </form>
  );
}
