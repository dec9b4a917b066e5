import { Said, useT } from '@loopkeeper/ui-kit';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import styles from './listing.module.css';
import { LISTING_SAVED } from './listing-saved.js';
import { listingTexts } from './listing.texts.js';
import { ListingView } from './ListingView.js';

/** A listing on a page of its own. */
export default function ListingPage() {
  const t = useT(listingTexts);
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { state }: { state: unknown } = useLocation();
  // The address of a merged listing becomes that of the one which stayed: what is said here is said of that.
  const leadOn = (to: string) => void navigate(`/listings/${to}`, { replace: true });
  return (
    <div className={styles.page}>
      <Link to="/search" className={styles.back}>
        <IconArrowLeft size={20} aria-hidden />
        {t('back')}
      </Link>
      <Said keepsFocus>{state === LISTING_SAVED && t('saved')}</Said>
      <ListingView key={id} id={id} within="page" onOtherId={leadOn} />
    </div>
  );
}
