import { useT } from '@loopkeeper/ui-kit';
import { NavLink, Outlet } from 'react-router';
import { AGREEMENT_PAGES } from './agreement-pages.js';
import styles from './agreements-room.module.css';
import { agreementsRoomTexts } from './agreements-room.texts.js';

/** Stands around the pages of agreements: the way from each to the others. */
export default function AgreementsRoom() {
  const t = useT(agreementsRoomTexts);
  return (
    <>
      <nav aria-label={t('pages')} className={styles.pages}>
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
