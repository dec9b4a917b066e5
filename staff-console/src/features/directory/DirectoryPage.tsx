import { Empty, PageHead, useT } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import { useMe } from '../../app/session/session.js';
import styles from './directory.module.css';
import { directoryTexts } from './directory.texts.js';
import { ROOMS } from './rooms.js';

/** The pages from which the directory is kept true, as far as the reader works there. */
export default function DirectoryPage() {
  const t = useT(directoryTexts);
  const { roles } = useMe();
  const mine = ROOMS.filter((room) => room.roles.some((role) => roles.includes(role)));
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {mine.length === 0 && <Empty title={t('nothing')} />}
      <ul className={styles.rooms}>
        {mine.map(({ to, name }) => (
          <li key={name}>
            <Link to={to} className={styles.room}>
              <strong>{t(name)}</strong>
              <span>{t(`${name}About`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
