import { Failed, Loading, preferLocale, useLoad } from '@loopkeeper/ui-kit';
import { useEffect, useState, type ReactNode } from 'react';
import { SignInPage } from '../features/sign-in/SignInPage.js';
import { StaffHere } from '../features/sign-in/StaffHere.js';
import { MeContext } from '../shared/me.js';
import { ReadMe } from '../shared/me.operations.js';
import { PortalFrame } from './PortalFrame.js';

interface GateProps {
  /** The session ended while a page was open. */
  readonly lost: boolean;
  /** Somebody signed in again. */
  readonly found: () => void;
  readonly children: ReactNode;
}

/**
 * Lets a partner's user through. A session that ends hides the page but keeps it, so that typed text survives; somebody
 * else who signs in gets a new page.
 */
export function Gate({ lost, found, children }: GateProps) {
  const load = useLoad(ReadMe, {});
  const me = load.data?.me ?? null;
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    if (me) preferLocale(me.locale);
  }, [me]);

  useEffect(() => {
    if (!asked || load.busy) return;
    setAsked(false);
    if (me) found();
  }, [asked, load.busy, me, found]);

  const signedIn = () => {
    setAsked(true);
    load.reload();
  };

  if (load.data === null) {
    return <PortalFrame>{load.error ? <Failed error={load.error} onRetry={load.reload} /> : <Loading />}</PortalFrame>;
  }
  if (!me)
    return (
      <PortalFrame>
        <SignInPage signedIn={signedIn} />
      </PortalFrame>
    );
  if (me.kind !== 'PARTNER')
    return (
      <PortalFrame>
        <StaffHere />
      </PortalFrame>
    );

  return (
    <MeContext value={me}>
      <PortalFrame me={me}>
        {lost && <SignInPage signedIn={signedIn} again />}
        <div key={me.id} hidden={lost}>
          {children}
        </div>
      </PortalFrame>
    </MeContext>
  );
}
