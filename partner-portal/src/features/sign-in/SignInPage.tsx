import { PageHead, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import { LinkForm } from './LinkForm.js';
import { PasswordForm } from './PasswordForm.js';
import { signInTexts } from './sign-in.texts.js';

interface SignInPageProps {
  readonly signedIn: () => void;
  /** The session ended under an open page. */
  readonly again?: boolean;
}

/** Signing in by an e-mailed link, or by password for those who have one. */
export function SignInPage({ signedIn, again = false }: SignInPageProps) {
  const t = useT(signInTexts);
  const [email, setEmail] = useState('');
  const [byPassword, setByPassword] = useState(again);

  return (
    <div className="narrow">
      <PageHead title={t(again ? 'again' : 'title')} lead={t(again ? 'againLead' : 'lead')} />
      {byPassword ? (
        <PasswordForm email={email} changeEmail={setEmail} signedIn={signedIn} />
      ) : (
        <LinkForm email={email} changeEmail={setEmail} />
      )}
      <button type="button" className="text-button" onClick={() => setByPassword(!byPassword)}>
        {t(byPassword ? 'withLink' : 'withPassword')}
      </button>
    </div>
  );
}
