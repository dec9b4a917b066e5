import { useT } from '@loopkeeper/ui-kit';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import styles from './listing.module.css';
import { listingTexts } from './listing.texts.js';
import { ListingView } from './ListingView.js';

/** A listing on a page of its own. */
export default function ListingPage() {
  const t = useT(listingTexts);
  const { id = '' } = useParams();
  return (
    <div className={styles.page}>
      <Link to="/search" className={styles.back}>
        <IconArrowLeft size={20} aria-hidden />
        {t('back')}
      </Link>
      <ListingView key={id} id={id} within="page" />
    </div>
  );
}
