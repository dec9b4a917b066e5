import { Loading } from '@loopkeeper/ui-kit';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Mishap } from './Mishap.js';
import { NotFoundPage } from './NotFoundPage.js';

const TodayPage = lazy(() => import('../features/today/TodayPage.js'));
const SearchPage = lazy(() => import('../features/search/SearchPage.js'));
const ListingPage = lazy(() => import('../features/listing/ListingPage.js'));
const PeoplePage = lazy(() => import('../features/people/PeoplePage.js'));
const PersonPage = lazy(() => import('../features/people/PersonPage.js'));
const ReferralsPage = lazy(() => import('../features/referrals/ReferralsPage.js'));
const NewReferralPage = lazy(() => import('../features/referrals/NewReferralPage.js'));
const ReferralPage = lazy(() => import('../features/referrals/ReferralPage.js'));
const PartnersPage = lazy(() => import('../features/engagement/PartnersPage.js'));
const EditListingPage = lazy(() => import('../features/listing-edit/EditListingPage.js'));
const NewListingPage = lazy(() => import('../features/listing-edit/NewListingPage.js'));
const HistoryPage = lazy(() => import('../features/history/HistoryPage.js'));
const BulkPage = lazy(() => import('../features/bulk/BulkPage.js'));
const BulkEditPage = lazy(() => import('../features/bulk/BulkEditPage.js'));
const ShortlistsPage = lazy(() => import('../features/shortlists/ShortlistsPage.js'));
const ShortlistPage = lazy(() => import('../features/shortlists/ShortlistPage.js'));
const DirectoryPage = lazy(() => import('../features/directory/DirectoryPage.js'));
const DirectoryRoom = lazy(() => import('../features/directory/DirectoryRoom.js'));
const NeedWordsPage = lazy(() => import('../features/needs/NeedWordsPage.js'));
const SuggestionsPage = lazy(() => import('../features/suggestions/SuggestionsPage.js'));
const RoundsPage = lazy(() => import('../features/rounds/RoundsPage.js'));
const CallQueuePage = lazy(() => import('../features/call-queue/CallQueuePage.js'));
const ChangedPage = lazy(() => import('../features/follows/ChangedPage.js'));
const ImportsPage = lazy(() => import('../features/imports/ImportsPage.js'));
const ImportPage = lazy(() => import('../features/imports/ImportPage.js'));
const DuplicatesPage = lazy(() => import('../features/duplicates/DuplicatesPage.js'));
const ComparePage = lazy(() => import('../features/duplicates/ComparePage.js'));
const AgreementsPage = lazy(() => import('../features/agreements/AgreementsPage.js'));
const AgreementPage = lazy(() => import('../features/agreements/AgreementPage.js'));
const PartnerPage = lazy(() => import('../features/partner/PartnerPage.js'));
const CoveragePage = lazy(() => import('../features/coverage/CoveragePage.js'));
const NineServicesPage = lazy(() => import('../features/nine-services/NineServicesPage.js'));
const PromisesPage = lazy(() => import('../features/promises/PromisesPage.js'));
const PacketsPage = lazy(() => import('../features/packets/PacketsPage.js'));
const AgreementsRoom = lazy(() => import('../features/agreements/AgreementsRoom.js'));
const ReferralPolicyPage = lazy(() => import('../features/referral-policy/ReferralPolicyPage.js'));
const RenewalsPage = lazy(() => import('../features/renewals/RenewalsPage.js'));
const NetworkPage = lazy(() => import('../features/network/NetworkPage.js'));
const UnmetNeedsPage = lazy(() => import('../features/search/UnmetNeedsPage.js'));

/** Every page of the console by its address. Addresses carry ids, never a name, a need or a search. */
export function Pages() {
  return (
    <Mishap>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route index element={<TodayPage />} />
          <Route path="search" element={<SearchPage />} />
          <Route path="listings/:id" element={<ListingPage />} />
          <Route path="people" element={<PeoplePage />} />
          <Route path="people/:id" element={<PersonPage />} />
          <Route path="referrals" element={<ReferralsPage />} />
          <Route path="referrals/new" element={<NewReferralPage />} />
          <Route path="referrals/:id" element={<ReferralPage />} />
          <Route path="partners" element={<PartnersPage />} />
          <Route path="partners/:id" element={<PartnerPage />} />
          <Route path="imports/:id" element={<ImportPage />} />
          <Route path="agreements/:id" element={<AgreementPage />} />
          <Route path="duplicates/:id" element={<ComparePage />} />
          <Route path="listings/:id/edit" element={<EditListingPage />} />
          <Route path="listings/:id/history" element={<HistoryPage />} />
          <Route path="shortlists" element={<ShortlistsPage />} />
          <Route path="shortlists/:id" element={<ShortlistPage />} />
          <Route path="directory" element={<DirectoryPage />} />
          <Route path="directory/bulk/:id" element={<BulkEditPage />} />
          <Route element={<DirectoryRoom />}>
            <Route path="network" element={<NetworkPage />} />
            <Route path="imports" element={<ImportsPage />} />
            <Route path="need-words" element={<NeedWordsPage />} />
            <Route path="suggestions" element={<SuggestionsPage />} />
            <Route path="rounds" element={<RoundsPage />} />
            <Route path="duplicates" element={<DuplicatesPage />} />
            <Route path="calls" element={<CallQueuePage />} />
            <Route path="changed" element={<ChangedPage />} />
            <Route path="unmet-needs" element={<UnmetNeedsPage />} />
            <Route path="directory/new" element={<NewListingPage />} />
            <Route path="directory/bulk" element={<BulkPage />} />
          </Route>
          <Route element={<AgreementsRoom />}>
            <Route path="agreements" element={<AgreementsPage />} />
            <Route path="coverage" element={<CoveragePage />} />
            <Route path="nine-services" element={<NineServicesPage />} />
            <Route path="promises" element={<PromisesPage />} />
            <Route path="packets" element={<PacketsPage />} />
            <Route path="renewals" element={<RenewalsPage />} />
            <Route path="referral-policy" element={<ReferralPolicyPage />} />
          </Route>
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </Mishap>
  );
}
