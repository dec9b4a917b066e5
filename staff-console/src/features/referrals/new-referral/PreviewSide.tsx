import { useState } from 'react';
import { Failed, Loading, useT, type Load } from '@loopkeeper/ui-kit';
import type { InformationScope, PersonFactsFragment, PreviewReleaseQuery } from '../../../gql/graphql.js';
import { SafeContactLine } from '../../people/SafeContactLine.js';
import { PreviewContents, PreviewFrame } from '../preview/Preview.js';
import { ReleaseDialog } from '../preview/ReleaseDialog.js';
import { referralsTexts } from '../texts/index.js';
import { isWorthAPreview, WORDED_SECTIONS, type ReferralForm } from './referral-form.js';
import styles from './new-referral.module.css';

interface PreviewSideProps {
  readonly form: ReferralForm;
  readonly partner: { readonly id: string | null; readonly name: string };
  readonly preview: Load<PreviewReleaseQuery>;
  readonly person: PersonFactsFragment | null;
}

/** The right side: what this partner would see, and the release that is missing for it. */
export function PreviewSide({ form, partner, preview, person }: PreviewSideProps) {
  const t = useT(referralsTexts);
  const [recording, setRecording] = useState(false);
  const release = preview.data?.releasePreview;
  const recorded = () => {
    setRecording(false);
    preview.reload();
  };
  return (
    <div className={styles.side} tabIndex={0} role="group" aria-label={t('previewTitle', { name: partner.name })}>
      {person && <SafeContactLine safe={person.safeContact} />}
      <PreviewFrame partnerName={partner.name} busy={preview.busy}>
        {isWorthAPreview(form) && release ? (
          <PreviewContents
            preview={release}
            onRecordRelease={form.personId === null ? undefined : () => setRecording(true)}
          />
        ) : (
          <NoPreview form={form} preview={preview} />
        )}
      </PreviewFrame>
      {form.personId !== null && recording && (
        <ReleaseDialog
          scopes={scopesOf(form)}
          personId={form.personId}
          agencyId={partner.id}
          onRecorded={recorded}
          onClose={() => setRecording(false)}
        />
      )}
    </div>
  );
}

interface NoPreviewProps {
  readonly form: ReferralForm;
  readonly preview: Load<PreviewReleaseQuery>;
}

function NoPreview({ form, preview }: NoPreviewProps) {
  const t = useT(referralsTexts);
  if (!isWorthAPreview(form)) return <p className={styles.quiet}>{t('previewEmpty')}</p>;
  return preview.error ? <Failed message={t('previewError')} onRetry={preview.reload} /> : <Loading rows={3} />;
}

function scopesOf(form: ReferralForm): readonly InformationScope[] {
  return ['CONTACT', ...WORDED_SECTIONS.filter((kind) => form.sections[kind].on)];
}
