import { Switch } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Panel, useLoad, useT, type Load } from '@loopkeeper/ui-kit';
import type { PreviewReleaseQuery, ReadReferralPersonQuery } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import { EmergencyCalls } from './EmergencyCalls.js';
import { ReadReferralPerson } from './new-referral.operations.js';
import { NeedFields } from './NeedFields.js';
import { PersonChoice } from './PersonChoice.js';
import { PreviewSide } from './PreviewSide.js';
import { GateFields } from './GateFields.js';
import type { FormPartProps } from './form-part.js';
import type { ReferralForm } from './referral-form.js';
import { SendBar } from './SendBar.js';
import { ServiceSummary, type ListingValue, type UnitValue } from './ServiceSummary.js';
import { ShareFields } from './ShareFields.js';
import { UrgencyField } from './UrgencyField.js';
import { useGaps } from './use-gaps.js';
import { usePreview } from './use-preview.js';
import type { SavedDraft } from './use-send-referral.js';
import styles from './new-referral.module.css';

interface ReferralEditorProps {
  readonly listing: ListingValue;
  readonly units: readonly UnitValue[];
  readonly start: ReferralForm;
  readonly saved: SavedDraft | null;
}

/** The whole referral on one page; in an emergency, the numbers to call first. */
export function ReferralEditor({ listing, units, start, saved }: ReferralEditorProps) {
  const [form, change] = useState(start);
  const partner = partnerOf(listing);
  if (form.urgency === 'EMERGENCY' && form.callResult === '') {
    return (
      <EmergencyCalls
        partner={partner}
        onCalled={(callResult) => change({ ...form, callResult })}
        onNoEmergency={() => change({ ...form, urgency: 'ROUTINE' })}
      />
    );
  }

  return <Editor listing={listing} units={units} saved={saved} partner={partner} form={form} change={change} />;
}

interface EditorProps extends Omit<ReferralEditorProps, 'start'> {
  readonly partner: Partner;
  readonly form: ReferralForm;
  readonly change: (form: ReferralForm) => void;
}

/** The form at the left, what the partner sees at the right. */
function Editor({ listing, units, saved, partner, form, change }: EditorProps) {
  const gaps = useGaps(form);
  const preview = usePreview(form, listing.id);
  const person = useLoad(
    ReadReferralPerson,
    { id: form.personId ?? '' },
    { pause: form.personId === null, forget: true },
  );
  const { outcome, replyDue, standing, verdict, fastTracks } = termsOf(preview.data, listing);
  const part = { form, change, errors: gaps.words };
  return (
    <div className={styles.page}>
      <div className={styles.form} ref={gaps.formRef}>
        <PersonPart {...part} load={person} />
        <ServiceSummary
          listing={listing}
          standing={standing}
          units={units}
          unitId={form.unitId}
          onUnit={(unitId) => change({ ...form, unitId })}
        />
        <NeedFields {...part} categories={listing.categories} />
        {!form.enquiry && <ShareFields {...part} />}
        <UrgencyField
          urgency={form.urgency}
          replyDue={replyDue}
          fastTracks={fastTracks}
          fastTrack={form.fastTrack}
          onFastTrack={(fastTrack) => change({ ...form, fastTrack })}
          onChange={(urgency) => change({ ...form, urgency })}
        />
        <GateFields {...part} verdict={verdict} />
        <CallNote {...part} />
      </div>
      <PreviewSide
        form={form}
        partner={partner}
        preview={preview}
        person={form.personId === null ? null : (person.data?.person ?? null)}
      />
      <SendBar
        form={form}
        change={change}
        listingId={listing.id}
        partnerName={partner.name}
        outcome={outcome}
        asked={{ verdict, fastTracks: fastTracks.map(({ promiseId }) => promiseId) }}
        saved={saved}
        complete={gaps.show}
      />
    </div>
  );
}

/** What the server says of the form as it stands: of the release, and of the agreement with the partner. */
function termsOf(preview: PreviewReleaseQuery | null | undefined, listing: ListingValue) {
  const release = preview?.releasePreview;
  const standing = release?.agreementStanding ?? listing.agreementStanding;
  return {
    outcome: release?.outcome ?? null,
    replyDue: release?.replyDue?.text ?? null,
    standing,
    verdict: standing?.verdict ?? null,
    fastTracks: release?.fastTracks ?? [],
  };
}

function PersonPart({ form, change, errors, load }: FormPartProps & { readonly load: Load<ReadReferralPersonQuery> }) {
  const t = useT(referralsTexts);
  return (
    <Panel title={t('person')}>
      {errors['person'] && (
        <p className={styles.gap} role="alert">
          {errors['person']}
        </p>
      )}
      <PersonChoice personId={form.personId} load={load} onChoose={(personId) => change({ ...form, personId })} />
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

interface Partner {
  readonly id: string | null;
  readonly name: string;
  readonly phone: string | null;
}

function partnerOf({ agency, organizationName, phones }: ListingValue): Partner {
  const phone = agency?.phone ?? phones[0]?.number ?? null;
  return { id: agency?.id ?? null, name: agency?.name ?? organizationName, phone };
}
