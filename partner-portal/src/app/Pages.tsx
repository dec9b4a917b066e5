import { Loading } from '@loopkeeper/ui-kit';
import { lazy, Suspense, type ReactNode } from 'react';
import { OpenWorkPage } from '../features/open-work/OpenWorkPage.js';
import { ReferralPage } from '../features/referral/ReferralPage.js';
import { NothingHere } from '../shared/NothingHere.js';
import { useRoute } from '../shared/route.js';

const AgreementsPage = lazy(() => import('../features/agreements/AgreementsPage.js'));
const DirectoryPage = lazy(() => import('../features/directory/DirectoryPage.js'));
const EditListingPage = lazy(() => import('../features/listing-edit/EditListingPage.js'));
const ServicesPage = lazy(() => import('../features/services/ServicesPage.js'));
const SignPage = lazy(() => import('../features/agreements/SignPage.js'));

const later = (page: ReactNode) => <Suspense fallback={<Loading />}>{page}</Suspense>;

/** The page that the address names. */
export function Pages() {
  const route = useRoute();
  if (route.page === 'openWork') return <OpenWorkPage />;
  if (route.page === 'services') return later(<ServicesPage />);
  if (route.page === 'directory') return later(<DirectoryPage id={route.id} />);
  if (route.page === 'agreements') return later(<AgreementsPage />);
  if (route.page === 'sign') return later(<SignPage key={route.id} id={route.id} />);
  if (route.page === 'editListing') return later(<EditListingPage key={route.id} id={route.id} />);
  if (route.page === 'referral') return <ReferralPage key={route.id} id={route.id} />;
  return <NothingHere />;
}
