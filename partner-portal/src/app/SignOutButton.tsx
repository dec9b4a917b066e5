import { Button } from '@mantine/core';
import { useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import { signOut } from '../features/sign-in/sign-in.requests.js';
import { appTexts } from './app.texts.js';
import { addressOf } from '../shared/route.js';

/** Ends the session and loads the portal anew, so that nothing of the last page stays in memory. */
export function SignOutButton() {
  const t = useT(appTexts);
  const [failed, setFailed] = useState(false);

  const leave = async () => {
    const answer = await signOut();
    if (answer === 'unreachable') return setFailed(true);
    window.location.replace(addressOf({ page: 'openWork' }));
  };

  return (
    <>
      <span role="alert">{failed && t('signOutFailed')}</span>
      <Button variant="default" onClick={() => void leave()}>
        {t('signOut')}
      </Button>
    </>
  );
}
