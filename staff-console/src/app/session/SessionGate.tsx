import { Failed, Loading, preferLocale, signedInAgain, useLoad } from '@loopkeeper/ui-kit';
import { useEffect, useState, type ReactNode } from 'react';
import { SignInPage } from '../../features/sign-in/SignInPage.js';
import { ReadMe } from './session.operations.js';
import { SessionContext, type Me } from './session.js';

interface SessionGateProps {
  /** When the server last said that the session has ended. */
  readonly endedAt: number;
  readonly children: ReactNode;
}

/**
 * Lets only those in who are signed in. When a session ends under an open page, the page waits unseen behind the
 * sign-in, so that the same person finds what they had typed.
 */
export function SessionGate({ endedAt, children }: SessionGateProps) {
  const load = useLoad(ReadMe, {});
  const [signedInAt, setSignedInAt] = useState(0);
  const me = load.data?.me ?? null;

  useEffect(() => {
    if (me) preferLocale(me.locale);
    if (me?.kind === 'PARTNER') window.location.replace('/portal');
  }, [me]);

  const signedIn = () => {
    setSignedInAt(Date.now());
    signedInAgain();
  };

  if (load.data === null) return load.error ? <Failed error={load.error} onRetry={load.reload} /> : <Loading />;
  const ended = me === null || endedAt > signedInAt;
  return (
    <>
      {ended && <SignInPage again={me !== null} onSignedIn={signedIn} />}
      {me && <Within me={me} unseen={ended} children={children} />}
    </>
  );
}

interface WithinProps {
  readonly me: Me;
  readonly unseen: boolean;
  readonly children: ReactNode;
}

function Within({ me, unseen, children }: WithinProps) {
  return (
    <SessionContext value={me}>
      <div key={me.id} hidden={unseen} inert={unseen}>
        {children}
      </div>
    </SessionContext>
  );
}
