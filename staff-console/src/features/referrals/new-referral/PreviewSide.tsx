import { Modal } from '@mantine/core';
import { useState } from 'react';
import { Failed, Loading, useLoad, useT, type Load } from '@loopkeeper/ui-kit';
import type { InformationScope, PreviewReleaseQuery } from '../../../gql/graphql.js';
import { RecordRelease } from '../../consents/RecordRelease.js';
import { consentsTexts } from '../../consents/texts/index.js';
import { PreviewFrame, PreviewPanel } from '../preview/PreviewPanel.js';
import { referralsTexts } from '../texts/index.js';
import { ReadReferralPerson } from './new-referral.operations.js';
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
          form={form}
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

interface ReleaseDialogProps {
  readonly form: ReferralForm;
  readonly personId: string;
  readonly agencyId: string | null;
  readonly onRecorded: () => void;
  readonly onClose: () => void;
}

function ReleaseDialog({ form, personId, agencyId, onRecorded, onClose }: ReleaseDialogProps) {
  const t = useT(consentsTexts);
  const { data } = useLoad(ReadReferralPerson, { id: personId });
  const scopes: InformationScope[] = ['CONTACT', ...WORDED_SECTIONS.filter((kind) => form.sections[kind].on)];
  const known = { scopes, recipientAgencyIds: agencyId === null ? [] : [agencyId] };
  return (
    <Modal opened onClose={onClose} title={t('record')} size="xl">
      {data?.person && <RecordRelease person={data.person} known={known} onRecorded={onRecorded} onCancel={onClose} />}
    </Modal>
  );
}
