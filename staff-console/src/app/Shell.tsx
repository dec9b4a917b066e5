import { brandClass, Frame, useT } from '@loopkeeper/ui-kit';
import {
  IconAddressBook,
  IconArrowsExchange,
  IconBooks,
  IconBuildingCommunity,
  IconFileText,
  IconListCheck,
  IconListDetails,
  IconSearch,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { isAboutAgreements } from '../features/agreements/agreement-pages.js';
import { isInRoom } from '../features/directory/rooms.js';
import { consoleTexts } from '../texts/console.texts.js';
import { AccountMenu } from './AccountMenu.js';
import { HideNamesButton } from './names/HideNamesButton.js';

/** Whether a page belongs to an entry of the navigation that stands for several pages. */
const STANDS_FOR: Readonly<Record<string, (pathname: string) => boolean>> = {
  '/directory': isInRoom,
  '/agreements': isAboutAgreements,
};

const NAV = [
  { to: '/', text: 'today', Icon: IconListCheck },
  { to: '/search', text: 'search', Icon: IconSearch },
  { to: '/shortlists', text: 'shortlists', Icon: IconListDetails },
  { to: '/people', text: 'people', Icon: IconAddressBook },
  { to: '/referrals', text: 'referrals', Icon: IconArrowsExchange },
  { to: '/partners', text: 'partners', Icon: IconBuildingCommunity },
  { to: '/agreements', text: 'agreements', Icon: IconFileText },
  { to: '/directory', text: 'directory', Icon: IconBooks },
] as const;

/** The frame of the console: navigation, who is signed in, hide names. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useT(consoleTexts);
  const { pathname } = useLocation();
  const nav = NAV.map(({ to, text, Icon }) => {
    const words = (
      <>
        <Icon size={20} aria-hidden />
        {t(text)}
      </>
    );
    return STANDS_FOR[to]?.(pathname) ? (
      <Link key={to} to={to} aria-current="page">
        {words}
      </Link>
    ) : (
      <NavLink key={to} to={to} end={to === '/'}>
        {words}
      </NavLink>
    );
  });
  const brand = (
    <Link to="/" className={brandClass}>
      Loopkeeper
    </Link>
  );
  const actions = (
    <>
      <HideNamesButton />
      <AccountMenu />
    </>
  );

  return (
    <Frame brand={brand} nav={nav} navLabel={t('navigation')} actions={actions}>
      {children}
    </Frame>
  );
}
