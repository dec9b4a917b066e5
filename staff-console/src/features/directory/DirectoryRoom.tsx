import { useT } from '@loopkeeper/ui-kit';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, Outlet } from 'react-router';
import styles from './directory.module.css';
import { directoryTexts } from './directory.texts.js';

/** Stands around a page on which the directory is kept true: the way back to all of them. */
export default function DirectoryRoom() {
  const t = useT(directoryTexts);
  return (
    <>
      <Link to="/directory" className={styles.back}>
        <IconArrowLeft size={20} aria-hidden />
        {t('back')}
      </Link>
      <Outlet />
    </>
  );
}
