import { brandClass, ColourSwitch, Frame, LocaleSwitch, useT } from '@loopkeeper/ui-kit';
import type { ReactNode } from 'react';
import { appTexts } from './app.texts.js';
import type { Me } from '../shared/me.js';
import { useRoute } from '../shared/route.js';
import { PageLink } from '../shared/PageLink.js';
import { SignOutButton } from './SignOutButton.js';

interface PortalFrameProps {
  /** Whoever is signed in. */
  readonly me?: Me;
  readonly children: ReactNode;
}

/** Header and footer around every page of the portal. */
export function PortalFrame({ me, children }: PortalFrameProps) {
  const t = useT(appTexts);
  return (
    <Frame
      brand={<Brand />}
      nav={me && <Nav />}
      navLabel={t('pages')}
      actions={me && <SignOutButton />}
      footer={<Foot />}
    >
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

const PAGES = ['openWork', 'services', 'directory', 'agreements'] as const;

/** Where a page belongs that is opened from another. */
const OF_PAGE = { referral: 'openWork', sign: 'agreements', editListing: 'services' } as const;

function Nav() {
  const t = useT(appTexts);
  const { page: open } = useRoute();
  const current = open === 'referral' || open === 'sign' || open === 'editListing' ? OF_PAGE[open] : open;
  return PAGES.map((page) => (
    <PageLink key={page} to={page === 'directory' ? { page, id: null } : { page }} isCurrent={page === current}>
      {t(page)}
    </PageLink>
  ));
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
