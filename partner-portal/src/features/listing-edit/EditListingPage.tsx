import {
  Empty,
  ListingForm,
  Loaded,
  otherProblem,
  PageHead,
  Said,
  saveOutcome,
  useAct,
  useKeepDraft,
  useLoad,
  useT,
} from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OwnListingToEditFragment } from '../../gql/graphql.js';
import { PageLink } from '../../shared/PageLink.js';
import { goTo } from '../../shared/route.js';
import { KeepOwnDraft, ReadOwnEditable, SaveOwnListing } from './listing-edit.operations.js';
import { listingEditTexts } from './listing-edit.texts.js';

interface EditProps {
  readonly id: string;
}

/** Changes everything of one's own listing, and says when it is saved. */
export default function EditListingPage({ id }: EditProps) {
  const t = useT(listingEditTexts);
  const load = useLoad(ReadOwnEditable, { id });
  const [saved, setSaved] = useState<string | null>(null);
  const name = load.data?.editableListing?.serviceName;
  const again = () => {
    setSaved(null);
    load.reload();
  };
  const done = (shown: string) => {
    load.reload();
    setSaved(shown);
  };
  return (
    <div className="reading">
      <PageLink to={{ page: 'services' }}>{t('back')}</PageLink>
      <PageHead
        title={name ? t('titleOf', { name }) : t('title')}
        tabTitle={t('title')}
        lead={t('lead')}
        takesFocus={saved === null}
      />
      <Said keepsFocus>
        {saved !== null && (
          <>
            {t('saved', { name: saved })}{' '}
            <Button variant="subtle" onClick={again}>
              {t('more')}
            </Button>
          </>
        )}
      </Said>
      {saved === null && (
        <Loaded
          load={load}
          isEmpty={({ editableListing }) => editableListing === null}
          empty={<Empty title={t('notFound')} />}
        >
          {({ editableListing }) =>
            editableListing && (
              <EditForm key={editableListing.subject} id={id} listing={editableListing} onSaved={done} />
            )
          }
        </Loaded>
      )}
    </div>
  );
}

interface EditFormProps extends EditProps {
  readonly listing: OwnListingToEditFragment;
  readonly onSaved: (name: string) => void;
}

function EditForm({ id, listing, onSaved }: EditFormProps) {
  const t = useT(listingEditTexts);
  const act = useAct(SaveOwnListing, 'saveListing');
  const keepDraft = useKeepDraft(KeepOwnDraft, listing.subject);
  return (
    <ListingForm
      label={t('form')}
      sections={listing.sections}
      draft={listing.draft}
      busy={act.busy}
      problem={otherProblem(act.problem)}
      error={act.error}
      onDraft={keepDraft}
      onLeave={() => goTo({ page: 'services' })}
      onSave={async (edits) => {
        const outcome = saveOutcome(
          await act.run((idempotencyKey) => ({ input: { id, fields: [...edits], idempotencyKey } })),
        );
        if (outcome.kind !== 'saved') return outcome;
        const renamed = edits.find(({ field }) => field === 'service.name')?.value;
        onSaved(typeof renamed === 'string' ? renamed : (listing.serviceName ?? t('form')));
        return outcome;
      }}
    />
  );
}
