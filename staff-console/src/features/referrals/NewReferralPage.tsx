import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Empty, Loaded, PageHead, useLoad, useT } from '@loopkeeper/ui-kit';
import { useRemembered } from '../../app/page-memory.js';
import type { ReadReferralStartQuery } from '../../gql/graphql.js';
import { PERSON_TO_REFER } from '../people/person-to-refer.js';
import { DraftLoader } from './new-referral/DraftLoader.js';
import { ReadReferralStart } from './new-referral/new-referral.operations.js';
import { emptyForm, type ReferralForm } from './new-referral/referral-form.js';
import type { UnitValue } from './new-referral/ServiceSummary.js';
import { ReferralEditor } from './new-referral/ReferralEditor.js';
import type { SavedDraft } from './new-referral/use-send-referral.js';
import { referralsTexts } from './texts/index.js';

/** A new referral on one page, with the preview of what the partner will see. */
export default function NewReferralPage() {
  const t = useT(referralsTexts);
  const [address] = useSearchParams();
  const listingId = address.get('listing');
  const draftId = address.get('draft');
  const fresh = useFreshForm();
  return (
    <>
      <PageHead title={t(draftId ? 'draftTitle' : 'newTitle')} />
      {draftId && <DraftLoader id={draftId}>{(draft) => <Start key={draftId} {...draft} />}</DraftLoader>}
      {!draftId && listingId && <Start key={listingId} listingId={listingId} form={fresh} saved={null} />}
      {!draftId && !listingId && <NoService />}
    </>
  );
}

interface StartProps {
  readonly listingId: string;
  readonly form: ReferralForm;
  readonly saved: SavedDraft | null;
}

function Start({ listingId, form, saved }: StartProps) {
  const load = useLoad(ReadReferralStart, { listingId });
  return (
    <Loaded load={load} isEmpty={({ listing }) => listing === null} empty={<NoService />}>
      {({ listing, me }) => {
        if (!listing) return null;
        if (!listing.agency) return <NotInNetwork name={listing.organizationName} listingId={listing.id} />;
        return (
          <ReferralEditor listing={listing} units={unitsFor(me)} start={filled(form, listing, me)} saved={saved} />
        );
      }}
    </Loaded>
  );
}

function NoService() {
  const t = useT(referralsTexts);
  return (
    <Empty title={t('chooseService')}>
      <p>{t('chooseServiceNext')}</p>
      <Button component={Link} to="/search">
        {t('findService')}
      </Button>
    </Empty>
  );
}

function NotInNetwork({ name, listingId }: { readonly name: string; readonly listingId: string }) {
  const t = useT(referralsTexts);
  return (
    <Empty title={t('notInNetwork', { name })}>
      <p>{t('notInNetworkNext')}</p>
      <Link to={`/listings/${listingId}`}>{t('service')}</Link>
    </Empty>
  );
}

/** An empty form; the person for whom a service was looked for stands in it once, and is then forgotten. */
function useFreshForm(): ReferralForm {
  const [waiting, setWaiting] = useRemembered<string | null>(PERSON_TO_REFER, null);
  const [form] = useState({ ...emptyForm, personId: waiting });
  useEffect(() => setWaiting(null), [setWaiting]);
  return form;
}

/** From where one may ask: who works in a substance use program asks as that alone. */
function unitsFor(me: ReadReferralStartQuery['me']): readonly UnitValue[] {
  const units = me?.units ?? [];
  const own = units.find(({ id }) => id === me?.unit?.id);
  return own?.isPart2Program ? [own] : units;
}

function filled(
  form: ReferralForm,
  listing: NonNullable<ReadReferralStartQuery['listing']>,
  me: ReadReferralStartQuery['me'],
) {
  const categoryCode = form.categoryCode ?? listing.categories[0]?.code ?? null;
  return { ...form, categoryCode, unitId: form.unitId ?? me?.unit?.id ?? null };
}
