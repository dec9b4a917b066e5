import { useT } from '@loopkeeper/ui-kit';
import { useEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { AGREEMENT_PAGES } from './agreement-pages.js';
import styles from './agreements-room.module.css';
import { agreementsRoomTexts } from './agreements-room.texts.js';

/** Stands around the pages of agreements: the way from each to the others. */
export default function AgreementsRoom() {
  const t = useT(agreementsRoomTexts);
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // On a narrow screen the row is longer than the page: the tab that is open comes into view.
    const open = row.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (row.current && open)
      row.current.scrollLeft = open.offsetLeft - (row.current.clientWidth - open.clientWidth) / 2;
  }, [pathname]);
  return (
    <>
      <nav ref={row} aria-label={t('pages')} className={styles.pages}>
        {AGREEMENT_PAGES.map(({ to, name }) => (
          <NavLink key={to} to={to} className={styles.page}>
            {t(name)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
