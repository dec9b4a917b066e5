import { brandClass, ColourSwitch, Frame, LocaleSwitch, useT } from '@loopkeeper/ui-kit';
import type { ReactNode } from 'react';
import { appTexts } from './app.texts.js';
import type { Me } from '../shared/me.js';
import { PageLink } from '../shared/PageLink.js';
import { SignOutButton } from './SignOutButton.js';

interface PortalFrameProps {
  /** Whoever is signed in. */
  readonly me?: Me;
  readonly children: ReactNode;
}

/** Header and footer around every page of the portal. */
export function PortalFrame({ me, children }: PortalFrameProps) {
  return (
    <Frame brand={<Brand />} actions={me && <SignOutButton />} footer={<Foot />}>
      {children}
    </Frame>
  );
}

function Brand() {
  return (
    <PageLink to={{ page: 'openWork' }} className={brandClass}>
      Loopkeeper
    </PageLink>
  );
}

function Foot() {
  const t = useT(appTexts);
  return (
    <div className="foot">
      <p>
        {t('footer')} <strong>{t('danger')}</strong>
      </p>
      <div className="choices">
        <LocaleSwitch />
        <ColourSwitch />
      </div>
    </div>
  );
}
