import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Empty, Loaded, useLoad, useT } from '@loopkeeper/ui-kit';
import type { ReadReferralDraftQuery } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import { ReadReferralDraft } from './new-referral.operations.js';
import { emptyForm, WORDED_SECTIONS, withSection, type ReferralForm } from './referral-form.js';
import type { SavedDraft } from './use-send-referral.js';

type DraftValue = NonNullable<ReadReferralDraftQuery['referral']>;

interface Draft {
  readonly listingId: string;
  readonly form: ReferralForm;
  readonly saved: SavedDraft;
}

/** Reads a draft that was saved before, to go on with it. */
export function DraftLoader({ id, children }: { readonly id: string; readonly children: (draft: Draft) => ReactNode }) {
  const t = useT(referralsTexts);
  const load = useLoad(ReadReferralDraft, { id });
  return (
    <Loaded load={load} isEmpty={({ referral }) => referral === null} empty={<Empty title={t('notFound')} />}>
      {({ referral }) => {
        if (!referral) return null;
        const { listingId } = referral;
        if (referral.state === 'DRAFT' && listingId !== null) return children(fromDraft(referral, listingId));
        return (
          <Empty title={t('draftMoved')}>
            <Link to={`/referrals/${id}`}>{t('openDraft')}</Link>
          </Empty>
        );
      }}
    </Loaded>
  );
}

function fromDraft(draft: DraftValue, listingId: string): Draft {
  const start: ReferralForm = {
    ...emptyForm,
    personId: draft.person?.id ?? null,
    enquiry: draft.enquiry,
    categoryCode: draft.category?.code ?? null,
    urgency: draft.urgency,
  };
  const form = WORDED_SECTIONS.reduce((filling, kind) => {
    const text =
      draft.sections.find((section) => section.kind === kind)?.text ?? (kind === 'NEED' ? draft.needSummary : null);
    return text ? withSection(filling, kind, { on: true, text }) : filling;
  }, start);
  return {
    listingId,
    form,
    saved: { id: draft.id, version: draft.version, reference: draft.reference },
  };
}
