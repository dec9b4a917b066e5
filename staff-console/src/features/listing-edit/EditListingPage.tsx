import {
  Empty,
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
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import type { ListingToEditFragment } from '../../gql/graphql.js';
import { LISTING_SAVED } from '../listing/listing-saved.js';
import { handedOver, type ByHand } from '../suggestions/by-hand.js';
import { DecideSuggestion } from '../suggestions/suggestions.operations.js';
import { AskedFor } from './AskedFor.js';
import styles from './listing-edit.module.css';
import { KeepListingDraft, ReadEditableListing, SaveListing } from './listing-edit.operations.js';
import { listingEditTexts } from './listing-edit.texts.js';

/** Changes everything of a listing. */
export default function EditListingPage() {
  const t = useT(listingEditTexts);
  const { id = '' } = useParams();
  const load = useLoad(ReadEditableListing, { id });
  const name = load.data?.editableListing?.serviceName;
  return (
    <div className={styles.page}>
      <Link to={`/listings/${id}`} className={styles.back}>
        <IconArrowLeft size={20} aria-hidden />
        {t('back')}
      </Link>
      <PageHead
        key={name ?? ''}
        title={name ? t('edit', { name }) : t('editTab')}
        tabTitle={t('editTab')}
        lead={load.data?.editableListing?.organizationName}
      />
      <Loaded
        load={load}
        isEmpty={({ editableListing }) => editableListing === null}
        empty={<Empty title={t('notFound')} />}
      >
        {({ editableListing }) =>
          editableListing && <EditForm key={editableListing.subject} id={id} listing={editableListing} />
        }
      </Loaded>
    </div>
  );
}

function EditForm({ id, listing }: { readonly id: string; readonly listing: ListingToEditFragment }) {
  const t = useT(listingEditTexts);
  const navigate = useNavigate();
  const act = useAct(SaveListing, 'saveListing');
  const keepDraft = useKeepDraft(KeepListingDraft, listing.subject);
  const byHand = handedOver(useLocation().state);
  const settle = useAct(DecideSuggestion, 'decideSuggestion');
  // What was suggested is done once it is saved from here; if it was decided meanwhile, there is nothing to close.
  const close = async ({ id: suggestion, version }: ByHand) => {
    await settle.run((idempotencyKey) => ({
      input: { id: suggestion, decision: 'SETTLE', seenVersion: version, idempotencyKey },
    }));
  };
  const leave = () => void navigate(`/listings/${id}`);
  return (
    <>
      {byHand && <AskedFor byHand={byHand} />}
      <ListingForm
        label={t('form')}
        sections={listing.sections}
        draft={listing.draft}
        busy={act.busy}
        problem={otherProblem(act.problem)}
        error={act.error}
        onDraft={keepDraft}
        onLeave={leave}
        onSave={async (edits) => {
          const outcome = saveOutcome(
            await act.run((idempotencyKey) => ({ input: { id, fields: [...edits], idempotencyKey } })),
          );
          if (outcome.kind !== 'saved') return outcome;
          if (byHand) await close(byHand);
          void navigate(`/listings/${id}`, { state: LISTING_SAVED });
          return outcome;
        }}
      />
    </>
  );
}
