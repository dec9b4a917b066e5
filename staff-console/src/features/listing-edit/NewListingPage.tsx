import {
  ListingForm,
  Loaded,
  PageHead,
  useAct,
  useLoad,
  useT,
  otherProblem,
  saveOutcome,
  useKeepDraft,
} from '@loopkeeper/ui-kit';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { ListingToEditFragment } from '../../gql/graphql.js';
import { LISTING_SAVED } from '../listing/listing-saved.js';
import { Drafts } from './Drafts.js';
import styles from './listing-edit.module.css';
import { KeepListingDraft, AddListing, ReadNewListing } from './listing-edit.operations.js';
import { listingEditTexts } from './listing-edit.texts.js';
import { WhoseService } from './WhoseService.js';

/** Adds a listing: whose it is first, then everything of it. */
export default function NewListingPage() {
  const t = useT(listingEditTexts);
  const [search, setSearch] = useSearchParams();
  const [organizationId, serviceId] = [search.get('organization'), search.get('service')];
  const isChosen = organizationId !== null || serviceId !== null;
  return (
    <div className={styles.page}>
      <PageHead title={t('new')} lead={t('newLead')} />
      {!isChosen && <Drafts />}
      {!isChosen && <WhoseService onChoose={(id) => setSearch({ organization: id ?? 'new' })} />}
      {isChosen && (
        <NewListing organizationId={organizationId === 'new' ? null : organizationId} serviceId={serviceId} />
      )}
    </div>
  );
}

interface Beginning {
  readonly organizationId: string | null;
  readonly serviceId: string | null;
}

function NewListing(from: Beginning) {
  const t = useT(listingEditTexts);
  const [withPlace, setWithPlace] = useState(true);
  const load = useLoad(ReadNewListing, { ...from, withPlace }, { forget: true });
  const { serviceName = null, organizationName = null } = load.data?.newListing ?? {};
  return (
    <>
      {serviceName ? (
        <p>{t('newPlace', { name: serviceName })}</p>
      ) : (
        organizationName && <p>{t('newFor', { name: organizationName })}</p>
      )}
      <Checkbox
        label={t('withPlace')}
        checked={withPlace}
        onChange={(event) => setWithPlace(event.currentTarget.checked)}
      />
      <Loaded load={load} isEmpty={({ newListing }) => newListing === null} empty={<p>{t('notFound')}</p>}>
        {({ newListing }) =>
          newListing && (
            <NewForm
              key={`${newListing.subject} ${withPlace}`}
              from={from}
              withPlace={withPlace}
              listing={newListing}
            />
          )
        }
      </Loaded>
    </>
  );
}

interface NewFormProps {
  readonly from: Beginning;
  readonly withPlace: boolean;
  readonly listing: ListingToEditFragment;
}

function NewForm({ from, withPlace, listing }: NewFormProps) {
  const t = useT(listingEditTexts);
  const navigate = useNavigate();
  const act = useAct(AddListing, 'addListing');
  const keepDraft = useKeepDraft(KeepListingDraft, listing.subject);
  return (
    <ListingForm
      label={t('form')}
      sections={listing.sections}
      draft={listing.draft}
      busy={act.busy}
      problem={otherProblem(act.problem)}
      error={act.error}
      onDraft={keepDraft}
      onLeave={() => void navigate('/directory')}
      onSave={async (edits) => {
        const outcome = await act.run((idempotencyKey) => ({
          input: { ...from, withPlace, fields: [...edits], idempotencyKey },
        }));
        if (outcome.kind === 'done' && outcome.value.__typename === 'SavedListing')
          void navigate(`/listings/${outcome.value.id}`, { state: LISTING_SAVED });
        return saveOutcome(outcome);
      }}
    />
  );
}
