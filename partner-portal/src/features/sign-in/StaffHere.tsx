import { Button } from '@mantine/core';
import { PageHead, useT } from '@loopkeeper/ui-kit';
import { signOut } from './sign-in.requests.js';
import { signInTexts } from './sign-in.texts.js';

/** Tells the clinic's own staff where their work is. */
export function StaffHere() {
  const t = useT(signInTexts);
  const leave = async () => {
    await signOut();
    window.location.reload();
  };

  return (
    <div className="narrow">
      <PageHead title={t('staffTitle')} lead={t('staffLead')} />
      <div className="form">
        <Button component="a" href="/" size="md">
          {t('toConsole')}
        </Button>
        <Button variant="default" size="md" onClick={() => void leave()}>
          {t('signOut')}
        </Button>
      </div>
    </div>
  );
}
