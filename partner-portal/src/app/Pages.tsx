import { OpenWorkPage } from '../features/open-work/OpenWorkPage.js';
import { ReferralPage } from '../features/referral/ReferralPage.js';
import { NothingHere } from '../shared/NothingHere.js';
import { ServicesPage } from '../features/services/ServicesPage.js';
import { useRoute } from '../shared/route.js';

/** The page that the address names. */
export function Pages() {
  const route = useRoute();
  if (route.page === 'openWork') return <OpenWorkPage />;
  if (route.page === 'services') return <ServicesPage />;
  if (route.page === 'referral') return <ReferralPage key={route.id} id={route.id} />;
  return <NothingHere />;
}
