import { Switch } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Panel, useT } from '@loopkeeper/ui-kit';
import { referralsTexts } from '../texts/index.js';
import { EmergencyCalls } from './EmergencyCalls.js';
import { NeedFields } from './NeedFields.js';
import { PersonChoice } from './PersonChoice.js';
import { PreviewSide } from './PreviewSide.js';
import type { ReferralForm } from './referral-form.js';
import { SendBar } from './SendBar.js';
import { ServiceSummary, type ListingValue, type UnitValue } from './ServiceSummary.js';
import { ShareFields } from './ShareFields.js';
import { UrgencyField } from './UrgencyField.js';
import { useGaps, type GapWords } from './use-gaps.js';
import { usePreview } from './use-preview.js';
import type { SavedDraft } from './use-send-referral.js';
import styles from './new-referral.module.css';

/** What the parts of the form share. */
export interface FormPartProps {
  readonly form: ReferralForm;
  readonly change: (form: ReferralForm) => void;
  /** What is missing, by field. */
  readonly errors: GapWords;
}

interface ReferralEditorProps {
  readonly listing: ListingValue;
  readonly units: readonly UnitValue[];
  readonly start: ReferralForm;
  readonly saved: SavedDraft | null;
}

/** The whole referral on one page: the form at the left, what the partner sees at the right. */
export function ReferralEditor({ listing, units, start, saved }: ReferralEditorProps) {
  const [form, change] = useState(start);
  const gaps = useGaps(form);
  const preview = usePreview(form, listing.id);
  const partner = { name: listing.agency?.name ?? listing.organizationName, phone: partnerPhone(listing) };
  const release = preview.data?.releasePreview ?? null;

  if (form.urgency === 'EMERGENCY' && form.callResult === '') {
    return (
      <EmergencyCalls
        partner={partner}
        onCalled={(callResult) => change({ ...form, callResult })}
        onNoEmergency={() => change({ ...form, urgency: 'ROUTINE' })}
      />
    );
  }

  const part = { form, change, errors: gaps.words };
  return (
    <div className={styles.page}>
      <div className={styles.form} ref={gaps.formRef}>
        <PersonPart {...part} />
        <ServiceSummary
          listing={listing}
          units={units}
          unitId={form.unitId}
          onUnit={(unitId) => change({ ...form, unitId })}
        />
        <NeedFields {...part} categories={listing.categories} />
        {!form.enquiry && <ShareFields {...part} />}
        <UrgencyField
          urgency={form.urgency}
          replyDue={release?.replyDue?.text ?? null}
          onChange={(urgency) => change({ ...form, urgency })}
        />
        <CallNote {...part} />
        <SendBar
          form={form}
          change={change}
          listingId={listing.id}
          partnerName={partner.name}
          outcome={release?.outcome ?? null}
          saved={saved}
          complete={gaps.show}
        />
      </div>
      <PreviewSide form={form} partner={{ id: listing.agency?.id ?? null, name: partner.name }} preview={preview} />
    </div>
  );
}

function PersonPart({ form, change, errors }: FormPartProps) {
  const t = useT(referralsTexts);
  return (
    <Panel title={t('person')}>
      {errors['person'] && (
        <p className={styles.gap} role="alert">
          {errors['person']}
        </p>
      )}
      <PersonChoice personId={form.personId} onChoose={(personId) => change({ ...form, personId })} />
      <Switch
        name="enquiry"
        size="md"
        label={t('enquiry')}
        description={t('enquiryAbout')}
        checked={form.enquiry}
        onChange={(event) => change({ ...form, enquiry: event.currentTarget.checked })}
      />
    </Panel>
  );
}

function CallNote({ form, change }: FormPartProps): ReactNode {
  const t = useT(referralsTexts);
  if (form.urgency !== 'EMERGENCY') return null;
  return (
    <p className={styles.chosen}>
      <span>{t('callNote', { text: form.callResult })}</span>
      <button type="button" className={styles.plain} onClick={() => change({ ...form, callResult: '' })}>
        {t('callAgain')}
      </button>
    </p>
  );
}

function partnerPhone(listing: ListingValue): string | null {
  return listing.agency?.phone ?? listing.phones[0]?.number ?? null;
}
