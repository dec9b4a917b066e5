import { LocaleSwitch, PageHead, Panel, useT } from '@loopkeeper/ui-kit';
import styles from './sign-in.module.css';
import { signInTexts } from './sign-in.texts.js';
import { SignInForm } from './SignInForm.js';

interface SignInPageProps {
  /** A session has just ended under an open page. */
  readonly again: boolean;
  readonly onSignedIn: () => void;
}

/** The door of the console. */
export function SignInPage({ again, onSignedIn }: SignInPageProps) {
  const t = useT(signInTexts);
  return (
    <main className={styles.page}>
      <p className={styles.brand}>Loopkeeper</p>
      <Panel>
        <PageHead title={t('title')} lead={again ? t('again') : undefined} takesFocus={false} />
        <SignInForm onSignedIn={onSignedIn} />
      </Panel>
      <LocaleSwitch />
      <p className={styles.quiet}>{t('crisis')}</p>
    </main>
  );
}
