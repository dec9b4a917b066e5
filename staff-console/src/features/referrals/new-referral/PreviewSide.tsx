import { useState } from 'react';
import { Failed, Loading, useT, type Load } from '@loopkeeper/ui-kit';
import type { InformationScope, PreviewReleaseQuery } from '../../../gql/graphql.js';
import { PreviewFrame, PreviewPanel } from '../preview/PreviewPanel.js';
import { ReleaseDialog } from '../preview/ReleaseDialog.js';
import { referralsTexts } from '../texts/index.js';
import { isWorthAPreview, WORDED_SECTIONS, type ReferralForm } from './referral-form.js';
import styles from './new-referral.module.css';

interface PreviewSideProps {
  readonly form: ReferralForm;
  readonly partner: { readonly id: string | null; readonly name: string };
  readonly preview: Load<PreviewReleaseQuery>;
}

/** The right side: what this partner would see, and the release that is missing for it. */
export function PreviewSide({ form, partner, preview }: PreviewSideProps) {
  const [recording, setRecording] = useState(false);
  const release = preview.data?.releasePreview;
  const recorded = () => {
    setRecording(false);
    preview.reload();
  };
  return (
    <div className={styles.side}>
      {isWorthAPreview(form) && release ? (
        <PreviewPanel
          preview={release}
          partnerName={partner.name}
          busy={preview.busy}
          onRecordRelease={form.personId === null ? undefined : () => setRecording(true)}
        />
      ) : (
        <NoPreview form={form} partnerName={partner.name} preview={preview} />
      )}
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
  readonly partnerName: string;
  readonly preview: Load<PreviewReleaseQuery>;
}

function NoPreview({ form, partnerName, preview }: NoPreviewProps) {
  const t = useT(referralsTexts);
  return (
    <PreviewFrame partnerName={partnerName}>
      {!isWorthAPreview(form) && <p className={styles.quiet}>{t('previewEmpty')}</p>}
      {isWorthAPreview(form) && preview.error && <Failed message={t('previewError')} onRetry={preview.reload} />}
      {isWorthAPreview(form) && !preview.error && <Loading rows={3} />}
    </PreviewFrame>
  );
}

function scopesOf(form: ReferralForm): readonly InformationScope[] {
  return ['CONTACT', ...WORDED_SECTIONS.filter((kind) => form.sections[kind].on)];
}
